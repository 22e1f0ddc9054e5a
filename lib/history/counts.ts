import type { Result } from '../result';
import type { Status } from '../ticket';
import type { Label } from '../triage/triage';
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
  const rows = new Map<string, CountRow>();
  for (const ticket of removed) {
    const { day, site, language } = placeOf(ticket);
    const place = `${day} ${site} ${language}`;
    const known = rows.get(place) ?? (await db.counts.get([day, site, language]));
    rows.set(place, counted(known, ticket));
  }
  await db.counts.bulkPut([...rows.values()]);
}

const placeOf = ({ listedAt, comment, triage }: TicketRow) => ({
  day: new Date(listedAt).toISOString().slice(0, 10),
  site: comment.site,
  language: triage.language,
});

function counted(known: CountRow | undefined, ticket: TicketRow): CountRow {
  const byLabel: Partial<Record<Label, number>> = { ...known?.byLabel };
  for (const label of ticket.labels) byLabel[label] = (byLabel[label] ?? 0) + 1;
  const byStatus: Partial<Record<Status, number>> = { ...known?.byStatus };
  byStatus[ticket.status] = (byStatus[ticket.status] ?? 0) + 1;
  return {
    ...placeOf(ticket),
    tickets: (known?.tickets ?? 0) + 1,
    answered: (known?.answered ?? 0) + (ticket.firstResponse ? 1 : 0),
    byStatus,
    byLabel,
  };
}
