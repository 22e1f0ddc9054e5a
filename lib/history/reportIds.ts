import { Dexie } from 'dexie';
import type { Result } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { Status } from '../ticket';
import type { HeardDb } from './db';
import { OPEN_STATUSES } from './rows';

/** Such a ticket is in the backlog, or comes back to it by itself. */
export const NOT_CLOSED: readonly Status[] = [...OPEN_STATUSES, 'waiting'];

/**
 * The ids of all tickets a report from `from` to before `to` (ms since 1970) counts: those listed
 * then, and those that were open at a time in it. Only indexes are read.
 */
export const reportIds = (
  db: HeardDb,
  from: number,
  to: number,
): Promise<Result<readonly string[], StoreProblem>> =>
  attempt(() =>
    Dexie.Promise.all([
      db.tickets.where('listedAt').between(from, to).primaryKeys(),
      db.tickets.where('closedAt').aboveOrEqual(from).primaryKeys(),
      // One value at a time, which the browser answers in one go; of several it walks key by key.
      ...NOT_CLOSED.map((status) => db.tickets.where('status').equals(status).primaryKeys()),
    ]).then((lists) => [...new Set(lists.flat())]),
  );
