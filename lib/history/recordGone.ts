import type { Site } from '../comment';
import { ticketIdOf } from '../comment';
import type { Result } from '../result';
import { advance } from '../ticket';
import { undonePlaces } from '../trail';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { TicketRow } from './rows';
import { rowOf, ticketOf } from './rows';

export type Gone = {
  readonly site: Site;
  /** Tickets whose comment was taken out of the page while it was shown. */
  readonly ids: readonly string[];
  /** Posts of which every comment was on the page, with the ids of these. */
  readonly whole: ReadonlyArray<{ readonly postId: string; readonly ids: readonly string[] }>;
};

/**
 * Notes of comments that their site no longer has that they are gone, and gives the tickets this
 * changed; `at` in ms since 1970, told at `now`. One that a person has said is still there stays until
 * it is seen again, and so does one that was seen in between.
 */
export const recordGone = (
  db: HeardDb,
  { site, ids, whole }: Gone,
  when: number | { readonly at: number; readonly now: number },
): Promise<Result<readonly string[], StoreProblem>> =>
  attempt(() =>
    db.transaction('rw', db.tickets, async () => {
      const { at, now } = typeof when === 'number' ? { at: when, now: when } : when;
      const wasSeen = ({ lastSeenAt }: TicketRow) => lastSeenAt > at && lastSeenAt <= now;
      const found = (await db.tickets.bulkGet([...ids])).flatMap((row) => (row ? [row] : []));
      for (const { postId, ids: shown } of whole) {
        const there = new Set(shown.map((id) => ticketIdOf({ site, id })));
        const under = await db.tickets
          .where('[comment.site+comment.postId]')
          .equals([site, postId])
          .filter(({ id, comment }) => !there.has(id) && !comment.isPost)
          .toArray();
        found.push(...under);
      }
      const rows = new Map(
        found.filter((row) => mayGo(row, site) && !wasSeen(row)).map((row) => [row.id, row]),
      );
      await db.tickets.bulkPut(
        [...rows.values()].map((row) =>
          rowOf(advance(ticketOf(row), { type: 'gone', at, by: 'heard' }), row),
        ),
      );
      return [...rows.keys()];
    }),
  );

function mayGo({ comment, status, trail, lastSeenAt }: TicketRow, site: Site): boolean {
  if (comment.site !== site || status === 'gone') return false;
  const undone = undonePlaces(trail);
  return !trail.some(
    ({ type, at }, place) => type === 'gone' && undone.has(place) && at >= lastSeenAt,
  );
}
