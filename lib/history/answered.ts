import type { Ticket } from '../ticket';
import { attempt } from './attempt';
import type { StoreProblem } from './attempt';
import type { Result } from '../result';
import type { HeardDb } from './db';
import { ticketOf } from './rows';

/** Tickets with a first response that were closed since an instant (ms since 1970). */
export const answeredSince = (
  db: HeardDb,
  since: number,
): Promise<Result<readonly Ticket[], StoreProblem>> =>
  attempt(async () => {
    const rows = await db.tickets.where('closedAt').aboveOrEqual(since).toArray();
    return rows.filter(({ firstResponse }) => firstResponse !== null).map(ticketOf);
  });
