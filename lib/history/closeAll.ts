import type { Ticket } from '../ticket';
import { advanceBy, undoable } from '../ticket';
import { inDanger } from '../urgency';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { rowOf, ticketOf } from './rows';

/** `trouble`: why the store gave up on the way; null: it did not. What was changed until then stays changed. */
type Stopped = { readonly trouble: StoreProblem | null };

/** Ids of the tickets that were changed, and of those that were spared because somebody may be in danger. */
export type Closed = Stopped & {
  readonly closed: readonly string[];
  readonly spared: readonly string[];
};

export type Reopened = Stopped & { readonly reopened: readonly string[] };

export type ManyOptions = {
  /** ms since 1970. */
  readonly at: number;
  /** Told the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/** So many in a transaction that the page stays at hand between two of them. */
const BATCH = 100;

/**
 * Notes of many tickets at once that they need no reply. Only open ones; where somebody may be in
 * danger a person has to say so of that one comment.
 */
export async function closeAll(
  db: HeardDb,
  ids: readonly string[],
  options: ManyOptions,
): Promise<Closed> {
  const closed: string[] = [];
  const spared: string[] = [];
  const trouble = await inBatches(ids, options, (some) =>
    attempt(() =>
      db.transaction('rw', db.tickets, async () => {
        const rows = (await db.tickets.bulkGet([...some])).flatMap((row) =>
          row?.status === 'open' || row?.status === 'escalated' ? [row] : [],
        );
        const closing = rows.filter((row) => !inDanger(row));
        const event = { type: 'no-reply-needed', at: options.at, by: 'you' } as const;
        await db.tickets.bulkPut(closing.map((row) => rowOf(advanceBy(ticketOf(row), event), row)));
        return () => {
          closed.push(...closing.map(({ id }) => id));
          spared.push(...rows.filter(inDanger).map(({ id }) => id));
        };
      }),
    ),
  );
  return { closed, spared, trouble };
}

/**
 * Takes back what `closeAll` did at that instant (`closedAt`, ms since 1970); a ticket of which
 * something else was said since is left alone.
 */
export async function reopenAll(
  db: HeardDb,
  ids: readonly string[],
  options: ManyOptions & { readonly closedAt: number },
): Promise<Reopened> {
  const reopened: string[] = [];
  const trouble = await inBatches(ids, options, (some) =>
    attempt(() =>
      db.transaction('rw', db.tickets, async () => {
        const rows = (await db.tickets.bulkGet([...some])).flatMap((row) => {
          const place = row ? placeOfClosing(row, options.closedAt) : null;
          return row && place !== null ? [{ row, place }] : [];
        });
        await db.tickets.bulkPut(
          rows.map(({ row, place }) => {
            const event = { type: 'undone', at: options.at, by: 'you', undoes: place } as const;
            return rowOf(advanceBy(ticketOf(row), event), row);
          }),
        );
        return () => {
          reopened.push(...rows.map(({ row }) => row.id));
        };
      }),
    ),
  );
  return { reopened, trouble };
}

/** Does some after the other; what a batch gives is called once it is in the store. Ends at the first trouble, and gives it. */
async function inBatches(
  ids: readonly string[],
  { onProgress }: ManyOptions,
  work: (some: readonly string[]) => ReturnType<typeof attempt<() => void>>,
): Promise<StoreProblem | null> {
  for (let place = 0; place < ids.length; place += BATCH) {
    const done = await work(ids.slice(place, place + BATCH));
    if (!done.ok) return done.problem;
    done.value();
    onProgress?.(Math.min(1, (place + BATCH) / ids.length));
  }
  return null;
}

function placeOfClosing(ticket: Ticket, closedAt: number): number | null {
  const place = undoable(ticket);
  const event = place === null ? undefined : ticket.trail[place];
  return event?.type === 'no-reply-needed' && event.at === closedAt ? place : null;
}
