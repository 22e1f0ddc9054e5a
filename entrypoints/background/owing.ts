import type { HeardDb } from '../../lib/history/db';
import { recordEvent } from '../../lib/history/recordEvent';
import { recordGone } from '../../lib/history/recordGone';
import { FromPage } from '../../lib/messaging/messages';
import type { Owed } from '../../lib/settings/owed';
import { readOwed, writeOwed } from '../../lib/settings/owed';

export type Owing = {
  /** Writes it into the store, or keeps it until that takes it; whether it has changed anything yet. */
  readonly note: (owed: Owed<FromPage>) => Promise<boolean>;
  /** Writes what is kept, as far as the store takes it by now; whether that has changed anything. */
  readonly pay: () => Promise<boolean>;
};

/**
 * What happens once on a page and nobody tells again: that a draft went into a box, that a comment
 * went. A full disk must not lose it.
 */
export function createOwing(db: HeardDb): Owing {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  const payAll = async () => {
    const owed = await readOwed();
    const done: Done[] = [];
    for (const one of owed) done.push(await write(db, one));
    if (owed.length > 0) await writeOwed(owed.filter((_, place) => done[place] === 'owed'));
    return done.includes('changed');
  };
  return {
    note: (owed) =>
      inTurn(async () => {
        const done = await write(db, owed);
        if (done === 'owed') await writeOwed([...(await readOwed()), owed]);
        return done === 'changed';
      }),
    pay: () => inTurn(payAll),
  };
}

type Done = 'owed' | 'changed' | 'nothing';

async function write(db: HeardDb, { at, told: said }: Owed): Promise<Done> {
  const { data: told } = FromPage.safeParse(said);
  if (told?.type === 'insertSettled') {
    const noted = await recordEvent(db, told.ticketId, { type: 'inserted', at, by: 'you' });
    if (noted.ok) return 'changed';
    return noted.problem === 'no-ticket' ? 'nothing' : 'owed';
  }
  if (told?.type !== 'commentsGone') return 'nothing';
  const noted = await recordGone(db, told, { at, now: Date.now() });
  if (!noted.ok) return 'owed';
  return noted.value.length > 0 ? 'changed' : 'nothing';
}
