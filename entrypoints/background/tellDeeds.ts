import { changedSince } from '../../lib/history/changed';
import type { HeardDb } from '../../lib/history/db';
import { movedAt } from '../../lib/labelling';
import type { TeamSession } from '../../lib/team/session';
import { tellingsOf } from '../../lib/team/tellings';
import { offerWords } from './sharing';

const MARK = 'team-told';
const AT_ONCE = 500;

let turn: Promise<void> = Promise.resolve();

/** Tells the team what this member did with tickets since the last turn, one turn after the other; before the first, nothing. */
export function tellDeeds(db: HeardDb, session: TeamSession): Promise<void> {
  turn = turn.then(() => tellSince(db, session)).catch(() => undefined);
  return turn;
}

/** Another team is told nothing of what was done before it was joined. */
export const forgetToldMark = (db: HeardDb): Promise<void> => db.marks.delete(MARK);

async function tellSince(db: HeardDb, session: TeamSession): Promise<void> {
  const mark = await db.marks.get(MARK);
  if (!mark) {
    await db.marks.put({ name: MARK, at: Date.now() });
    return;
  }
  const changed = await changedSince(db, mark.at, AT_ONCE);
  if (!changed.ok || changed.value.length === 0) return;
  const known = await session.together(changed.value.map(({ id }) => id));
  const asked = { me: session.me, since: mark.at };
  for (const ticket of changed.value) {
    const tellings = tellingsOf(ticket, known.get(ticket.id), asked);
    for (const telling of tellings) await session.publish(ticket.id, telling);
    if (tellings.length) await offerWords(db, [ticket.id]);
  }
  await db.marks.put({ name: MARK, at: Math.max(...changed.value.map(movedAt)) });
}
