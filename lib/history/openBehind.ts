import { Dexie } from 'dexie';
import { WAITING_FOR_US } from '../waitingForUs';
import type { Result } from '../result';
import type { Ticket } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { TicketRow } from './rows';
import { ticketOf } from './rows';

/** A target's tickets as far as they were read. */
export type Queue = {
  readonly turn: Ticket['turn'];
  /** The last one that was read, and its place in order (`orderAt`); null: none was. */
  readonly end: { readonly id: string; readonly at: number } | null;
};

export type BehindQuery = {
  readonly queues: readonly Queue[];
  /** Those that are there already. */
  readonly known: ReadonlySet<string>;
  /** At most so many of each. */
  readonly limit: number;
  /** Looks for these only; left out: all. */
  readonly keep?: (ticket: Ticket) => boolean;
};

/** The next of the waiting tickets, and how far each queue was read now; one that was read to its end is left out. */
export type Behind = { readonly tickets: readonly Ticket[]; readonly queues: readonly Queue[] };

/** No queue is read yet. */
export const UNREAD: readonly Queue[] = [
  { turn: 'first', end: null },
  { turn: 'next', end: null },
];

/** The waiting tickets behind those that were read, in the order of the index; what it reads does not grow with how far that is. */
export const openBehind = (
  db: HeardDb,
  query: BehindQuery,
): Promise<Result<Behind, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, async () => {
      const pages = await Promise.all(query.queues.map((queue) => pageOf(db, queue, query)));
      return {
        tickets: pages.flat().map(ticketOf),
        queues: query.queues.flatMap(({ turn }, place) => {
          const rows = pages[place] ?? [];
          const last = rows.at(-1);
          return rows.length === query.limit && last
            ? [{ turn, end: { id: last.id, at: last.orderAt ?? Infinity } }]
            : [];
        }),
      };
    }),
  );

function pageOf(
  db: HeardDb,
  { turn, end }: Queue,
  { known, limit, keep }: BehindQuery,
): Promise<TicketRow[]> {
  return (
    db.tickets
      .where('[turn+orderAt]')
      // From the last one on, not behind it: others may stand at the same place.
      .between([turn, end?.at ?? Dexie.minKey], [turn, Dexie.maxKey])
      .filter((row) => !known.has(row.id) && (!keep || keep(ticketOf(row))))
      .limit(limit)
      .toArray()
  );
}

/** Those of these tickets that still wait for us, as they are now. */
export const stillWaiting = (
  db: HeardDb,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, Ticket>, StoreProblem>> =>
  attempt(() =>
    db.tickets
      .bulkGet([...ids])
      .then(
        (rows) =>
          new Map(
            rows.flatMap((row) =>
              row && WAITING_FOR_US.includes(row.status) ? [[row.id, ticketOf(row)] as const] : [],
            ),
          ),
      ),
  );
