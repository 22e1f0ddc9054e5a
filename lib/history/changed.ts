import type { Result } from '../result';
import type { Ticket } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { ticketOf } from './rows';

/** The tickets something happened to after an instant (ms since 1970), the latest first, at most `limit`. */
export const changedSince = (
  db: HeardDb,
  since: number,
  limit: number,
): Promise<Result<readonly Ticket[], StoreProblem>> =>
  attempt(() =>
    db.tickets
      .where('changedAt')
      .above(since)
      .reverse()
      .limit(limit)
      .toArray((rows) => rows.map(ticketOf)),
  );
