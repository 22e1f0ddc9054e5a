import { Dexie } from 'dexie';
import type { Result } from '../result';
import { ok } from '../result';
import type { Ticket } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { NOT_CLOSED, reportIds } from './reportIds';
import type { TicketRow } from './rows';
import { ticketOf } from './rows';
import { ticketsById } from './tickets';

/** ms since 1970. */
export type Span = { readonly from: number; readonly to: number };

/** Some tickets, after so many that were read before them, of so many in all. */
export type Heard = {
  readonly tickets: readonly Ticket[];
  readonly read: number;
  readonly of: number;
};

const BATCH = 500;
/** Where more than one in so many is asked for, it is quicker to read the whole table than each by its id. */
const MANY = 3;

/**
 * Reads all tickets a report from `from` to before `to` counts, some at a time: those listed then, and
 * those that were open at a time in it. While some are heard the next ones are being read.
 */
export async function eachReported(
  db: HeardDb,
  span: Span,
  hear: (heard: Heard) => void,
): Promise<Result<void, StoreProblem>> {
  const counts = await attempt(() =>
    db.transaction('r', db.tickets, async () => ({
      all: await db.tickets.count(),
      listed: await db.tickets.where('listedAt').between(span.from, span.to).count(),
      open: await countOpen(db),
    })),
  );
  if (!counts.ok) return counts;
  const { all, listed, open } = counts.value;
  return Math.max(listed, open) * MANY > all
    ? eachOfAll(db, { isAsked: isReported(span), of: all }, hear)
    : eachById(db, span, hear);
}

const countOpen = (db: HeardDb): PromiseLike<number> =>
  Dexie.Promise.all(
    NOT_CLOSED.map((status) => db.tickets.where('status').equals(status).count()),
  ).then((counts) => counts.reduce((sum, count) => sum + count, 0));

const isReported =
  ({ from, to }: Span) =>
  ({ listedAt, closedAt, status }: TicketRow): boolean =>
    (listedAt >= from && listedAt < to) ||
    (closedAt !== undefined && closedAt >= from) ||
    NOT_CLOSED.includes(status);

type Those = { readonly isAsked: (row: TicketRow) => boolean; readonly of: number };

async function eachOfAll(
  db: HeardDb,
  { isAsked, of }: Those,
  hear: (heard: Heard) => void,
): Promise<Result<void, StoreProblem>> {
  const after = (last: string) =>
    attempt(() => db.tickets.where(':id').above(last).limit(BATCH).toArray());
  let read = 0;
  let coming = after('');
  for (;;) {
    const rows = await coming;
    if (!rows.ok) return rows;
    const last = rows.value.at(-1);
    if (!last) return ok(undefined);
    coming = after(last.id);
    hear({ tickets: rows.value.filter(isAsked).map(ticketOf), read, of: Math.max(of, read) });
    read += rows.value.length;
  }
}

async function eachById(
  db: HeardDb,
  { from, to }: Span,
  hear: (heard: Heard) => void,
): Promise<Result<void, StoreProblem>> {
  const ids = await reportIds(db, from, to);
  if (!ids.ok) return ids;
  for (let read = 0; read < ids.value.length; read += BATCH) {
    const tickets = await ticketsById(db, ids.value.slice(read, read + BATCH));
    if (!tickets.ok) return tickets;
    hear({ tickets: tickets.value, read, of: ids.value.length });
  }
  return ok(undefined);
}
