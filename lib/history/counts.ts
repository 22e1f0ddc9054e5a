import type { Result } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { CountRow, TicketRow } from './rows';

/**
 * What is left of removed tickets that were listed in these days ("2026-11-21", UTC, both included):
 * how many there were, so that the report stays true. They are not in the table of tickets any more.
 */
export const countsBetween = (
  db: HeardDb,
  first: string,
  last: string,
): Promise<Result<readonly CountRow[], StoreProblem>> =>
  attempt(() => db.counts.where('day').between(first, last, true, true).toArray());

/** Counts tickets that are about to be removed, each once; within the transaction that removes them. */
export async function countRemoved(db: HeardDb, removed: readonly TicketRow[]): Promise<void> {
  if (removed.length === 0) return;
  const rows = summed(removed.map(countOf));
  const known = await db.counts.bulkGet(
    rows.map(({ day, site, language }): [string, string, string] => [day, site, language]),
  );
  await db.counts.bulkPut(summed([...known.flatMap((row) => row ?? []), ...rows]));
}

/** Counts added up, one row for each day, site and language. */
export function summed(rows: readonly CountRow[]): readonly CountRow[] {
  const byPlace = new Map<string, CountRow>();
  for (const row of rows) {
    const place = `${row.day} ${row.site} ${row.language}`;
    const known = byPlace.get(place);
    byPlace.set(place, known ? together(known, row) : row);
  }
  return [...byPlace.values()];
}

/** What is left of one ticket. */
export const countOf = (ticket: TicketRow): CountRow => ({
  ...placeOf(ticket),
  tickets: 1,
  answered: ticket.firstResponse ? 1 : 0,
  byStatus: { [ticket.status]: 1 },
  byLabel: Object.fromEntries(ticket.labels.map((label) => [label, 1])),
});

const placeOf = ({ listedAt, comment, triage }: TicketRow) => ({
  day: new Date(listedAt).toISOString().slice(0, 10),
  site: comment.site,
  language: triage.language,
});

const together = (one: CountRow, other: CountRow): CountRow => ({
  ...one,
  tickets: one.tickets + other.tickets,
  answered: one.answered + other.answered,
  byStatus: eachSummed(one.byStatus, other.byStatus),
  byLabel: eachSummed(one.byLabel, other.byLabel),
});

type Numbers<Key extends string> = Readonly<Partial<Record<Key, number>>>;

function eachSummed<Key extends string>(one: Numbers<Key>, other: Numbers<Key>): Numbers<Key> {
  const sums: Partial<Record<Key, number>> = { ...one };
  for (const key of Object.keys(other) as Key[]) sums[key] = (sums[key] ?? 0) + (other[key] ?? 0);
  return sums;
}
