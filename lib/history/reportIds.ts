import { Dexie } from 'dexie';
import type { Result } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';

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
      db.tickets.where('status').anyOf(['open', 'escalated', 'private', 'waiting']).primaryKeys(),
    ]).then((lists) => [...new Set(lists.flat())]),
  );
