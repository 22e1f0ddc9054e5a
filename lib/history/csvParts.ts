import type { Delimiter } from '../csv';
import { csvHead, csvOf } from '../ticketCsv';
import type { HeardDb } from './db';
import { ticketsById } from './tickets';

const PART = 500;

/** The tickets of these ids as a CSV file, in parts, so that a long list needs no long text; what the store lost is left out. */
export async function* csvParts(
  db: HeardDb,
  ids: readonly string[],
  delimiter: Delimiter,
): AsyncGenerator<string> {
  yield csvHead(delimiter);
  for (let from = 0; from < ids.length; from += PART) {
    const tickets = await ticketsById(db, ids.slice(from, from + PART));
    if (tickets.ok) yield csvOf(tickets.value, delimiter);
  }
}
