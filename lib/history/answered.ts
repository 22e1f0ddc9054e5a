import type { Result } from '../result';
import type { Ticket } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { ticketOf } from './rows';

/** Closed tickets whose first answer was posted at or after an instant (ms since 1970). */
export const answeredSince = (
  db: HeardDb,
  since: number,
): Promise<Result<readonly Ticket[], StoreProblem>> =>
  attempt(() =>
    // Heard learns of an answer when it is posted or later, never before.
    db.tickets
      .where('closedAt')
      .aboveOrEqual(since)
      .filter(({ firstResponse }) => firstResponse !== null && firstResponse.latest >= since)
      .toArray((rows) => rows.map(ticketOf)),
  );
