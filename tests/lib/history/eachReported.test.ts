import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { eachReported } from '../../../lib/history/eachReported';
import type { HeardDb } from '../../../lib/history/db';
import { rowOf } from '../../../lib/history/rows';
import { advance } from '../../../lib/ticket';
import { DAY_MS } from '../../../lib/time';
import { aTicket, at } from '../aTicket';
import { aStore, held } from './aStore';

const day = (days: number) => at(0) + days * DAY_MS;
const SPAN = { from: day(10), to: day(20) };

/** A ticket of this day; closed on another, or still open. */
function aRow(id: string, posted: number, closed: number | null) {
  const postedAt = { earliest: day(posted), latest: day(posted) };
  const ticket = aTicket({ id, postedAt });
  const event = { type: 'no-reply-needed', by: 'you' } as const;
  return rowOf(closed === null ? ticket : advance(ticket, { ...event, at: day(closed) }), {
    order: 0,
    triagedWith: { hasPost: false, ownReplies: 0 },
  });
}

const COUNTED = [
  aRow('within, open', 12, null),
  aRow('within, closed', 12, 13),
  aRow('before, open', 2, null),
  aRow('before, closed within', 2, 15),
  aRow('before, closed after', 2, 25),
  aRow('on the first instant', 10, 11),
];
const CLOSED_BEFORE = aRow('before', 2, 3);

async function readFrom(db: HeardDb) {
  const ids: string[] = [];
  let most = 0;
  held(
    await eachReported(db, SPAN, ({ tickets, read, of }) => {
      ids.push(...tickets.map(({ comment }) => comment.id));
      most = Math.max(most, of - read);
    }),
  );
  return { ids: ids.sort(), most };
}

describe('what a report counts', () => {
  it.each([
    ['most of a store', 0],
    ['little of a large store', 1100],
  ])('is each once what was listed or open in its time: %s', async (_title, more) => {
    const db = aStore();
    const old = Array.from({ length: more }, (_, place) => aRow(`old ${place}`, 1, 2));
    await db.tickets.bulkPut([...COUNTED, CLOSED_BEFORE, ...old]);
    const { ids, most } = await readFrom(db);
    expect(ids).toEqual(COUNTED.map(({ comment }) => comment.id).sort());
    expect(most).toBeGreaterThan(0);
  });

  it('is read in parts where it is much', async () => {
    const db = aStore();
    await db.tickets.bulkPut(
      Array.from({ length: 1200 }, (_, place) => aRow(`c${place}`, 12, null)),
    );
    expect((await readFrom(db)).ids.length).toBe(1200);
  });

  it('is nothing in an empty store', async () => {
    expect((await readFrom(aStore())).ids).toEqual([]);
  });
});
