import type { Delimiter } from '../csv';
import type { Result } from '../result';
import { ok } from '../result';
import { csvHead, csvOf } from '../ticketCsv';
import type { StoreProblem } from './attempt';
import type { HeardDb } from './db';
import { ticketsById } from './tickets';

const PART = 500;

/**
 * The tickets of these ids as a CSV file, in parts, so that a long list needs no long text; what the
 * store lost is left out. It ends with the first part that cannot be read: half a file is none.
 */
export async function* csvParts(
  db: HeardDb,
  ids: readonly string[],
  delimiter: Delimiter,
): AsyncGenerator<Result<string, StoreProblem>> {
  yield ok(csvHead(delimiter));
  for (let from = 0; from < ids.length; from += PART) {
    const tickets = await ticketsById(db, ids.slice(from, from + PART));
    yield tickets.ok ? ok(csvOf(tickets.value, delimiter)) : tickets;
    if (!tickets.ok) return;
  }
}
