import type { Result } from '../result';
import type { Ticket } from '../ticket';
import { advanceBy, undoable } from '../ticket';
import { inDanger } from '../urgency';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { rowOf, ticketOf } from './rows';

/** Ids of the tickets that were changed, and of those that were spared because somebody may be in danger. */
export type Closed = { readonly closed: readonly string[]; readonly spared: readonly string[] };

type Stored<Value> = Promise<Result<Value, StoreProblem>>;

/**
 * Notes of many tickets at once that they need no reply, in one transaction; `at` in ms since 1970.
 * Only open ones; where somebody may be in danger a person has to say so of that one comment.
 */
export const closeAll = (db: HeardDb, ids: readonly string[], at: number): Stored<Closed> =>
  attempt(() =>
    db.transaction('rw', db.tickets, async () => {
      const rows = (await db.tickets.bulkGet([...ids])).flatMap((row) =>
        row?.status === 'open' || row?.status === 'escalated' ? [row] : [],
      );
      const closing = rows.filter((row) => !inDanger(row));
      await db.tickets.bulkPut(
        closing.map((row) =>
          rowOf(advanceBy(ticketOf(row), { type: 'no-reply-needed', at, by: 'you' }), row),
        ),
      );
      return {
        closed: closing.map(({ id }) => id),
        spared: rows.filter(inDanger).map(({ id }) => id),
      };
    }),
  );

/**
 * Takes back what `closeAll` did at that instant (ms since 1970), and gives the ids; a ticket of
 * which something else was said since is left alone.
 */
export const reopenAll = (
  db: HeardDb,
  ids: readonly string[],
  { closedAt, at }: { readonly closedAt: number; readonly at: number },
): Stored<readonly string[]> =>
  attempt(() =>
    db.transaction('rw', db.tickets, async () => {
      const rows = (await db.tickets.bulkGet([...ids])).flatMap((row) => {
        const place = row ? placeOfClosing(row, closedAt) : null;
        return row && place !== null ? [{ row, place }] : [];
      });
      await db.tickets.bulkPut(
        rows.map(({ row, place }) =>
          rowOf(advanceBy(ticketOf(row), { type: 'undone', at, by: 'you', undoes: place }), row),
        ),
      );
      return rows.map(({ row }) => row.id);
    }),
  );

function placeOfClosing(ticket: Ticket, closedAt: number): number | null {
  const place = undoable(ticket);
  const event = place === null ? undefined : ticket.trail[place];
  return event?.type === 'no-reply-needed' && event.at === closedAt ? place : null;
}
