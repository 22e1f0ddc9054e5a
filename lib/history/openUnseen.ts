import { Dexie } from 'dexie';
import type { Result } from '../result';
import { ok } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { NOT_CLOSED } from './reportIds';
import type { TicketRow } from './rows';

/** So many are read at a time: whoever else asks the store comes in between. */
const BATCH = 500;

/** Nobody closed it, and no page showed it since `before`, ms since 1970. */
export const isOpenUnseen = ({ status, lastSeenAt }: TicketRow, before: number): boolean =>
  NOT_CLOSED.includes(status) && lastSeenAt < before;

/** The ids of all such tickets, none where `before` is null; no index tells them, so that each open one is read. */
export async function openUnseen(
  db: HeardDb,
  before: number | null,
): Promise<Result<readonly string[], StoreProblem>> {
  if (before === null) return ok([]);
  const open = await attempt(() =>
    Dexie.Promise.all(
      NOT_CLOSED.map((status) => db.tickets.where('status').equals(status).primaryKeys()),
    ),
  );
  if (!open.ok) return open;
  const all = open.value.flat();
  const ids: string[] = [];
  for (let place = 0; place < all.length; place += BATCH) {
    const rows = await attempt(() => db.tickets.bulkGet(all.slice(place, place + BATCH)));
    if (!rows.ok) return rows;
    for (const row of rows.value) if (row && isOpenUnseen(row, before)) ids.push(row.id);
  }
  return ok(ids);
}
