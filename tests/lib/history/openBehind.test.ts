import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { closeAll } from '../../../lib/history/closeAll';
import type { Behind } from '../../../lib/history/openBehind';
import { openBehind, stillWaiting, UNREAD } from '../../../lib/history/openBehind';
import { exactly } from '../../../lib/time';
import { aComment, at, BEN } from '../aTicket';
import { aStore, held, see } from './aStore';

const COUNT = 23;

/** As many waiting tickets, some of them at the same minute, as a page tells "3 h". */
async function aLongLine() {
  const db = aStore();
  await see(
    db,
    Array.from({ length: COUNT }, (_, n) =>
      aComment({
        id: `c${n}`,
        postedAt: exactly(at(Math.floor(n / 5))),
        author: { ...BEN, id: `u${n}` },
      }),
    ),
  );
  return db;
}

describe('the tickets behind the head', () => {
  it('come page by page, each once, as those of one minute do too', async () => {
    const db = await aLongLine();
    const known = new Set<string>();
    const minutes: number[] = [];
    for (let queues = UNREAD; queues.length;) {
      const page: Behind = held(await openBehind(db, { queues, known, limit: 4 }));
      for (const { id, comment } of page.tickets) {
        expect(known.has(id)).toBe(false);
        known.add(id);
        minutes.push(comment.postedAt?.earliest ?? NaN);
      }
      ({ queues } = page);
    }
    expect(known.size).toBe(COUNT);
    expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
  });

  it('are only those that are looked for, without those that are there already', async () => {
    const db = await aLongLine();
    const { tickets, queues } = held(
      await openBehind(db, {
        queues: UNREAD,
        known: new Set(['facebook:c3']),
        limit: 4,
        keep: ({ id }) => id.endsWith('3'),
      }),
    );
    expect(tickets.map(({ id }) => id)).toEqual(['facebook:c13']);
    expect(queues).toEqual([]);
  });

  it('are looked at again, and only those that still wait come back', async () => {
    const db = await aLongLine();
    await closeAll(db, ['facebook:c1'], { at: at(60) });
    const waiting = held(await stillWaiting(db, ['facebook:c1', 'facebook:c2', 'facebook:none']));
    expect([...waiting.keys()]).toEqual(['facebook:c2']);
  });
});
