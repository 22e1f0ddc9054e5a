import type { Result } from '../result';
import { DAY_MS } from '../time';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';

/** So long a list can be opened; then the figure it was made for is old. */
const KEPT_MS = DAY_MS;

/** Keeps the ids of tickets too many for an address, and gives the key an address names them by; `at` in ms since 1970. */
export const keepList = (
  db: HeardDb,
  ids: readonly string[],
  at: number,
): Promise<Result<string, StoreProblem>> =>
  attempt(() =>
    db.transaction('rw', db.lists, async () => {
      const old = await db.lists.filter((list) => list.at < at - KEPT_MS).primaryKeys();
      await db.lists.bulkDelete(old);
      const key = await freeKey(db, at);
      await db.lists.put({ key, ids, at });
      return key;
    }),
  );

/** The ids of a list within a transaction; none once it is forgotten. */
export const idsOfList = async (db: HeardDb, key: string): Promise<readonly string[]> =>
  (await db.lists.get(key))?.ids ?? [];

async function freeKey(db: HeardDb, at: number): Promise<string> {
  let number = at;
  while (await db.lists.get(number.toString(36))) number++;
  return number.toString(36);
}
