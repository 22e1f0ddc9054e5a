import type { Result } from '../result';
import { fail, ok } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { IncomingRow, Stand } from './rows';

export const STAND_PLACE = 0;

export const standRow = (stand: Stand, at: number): IncomingRow => ({
  place: STAND_PLACE,
  stand,
  at,
});

/** Where the import of this file stands; what was laid aside of another one is cleared away. */
export async function readStand(db: HeardDb, key: string): Promise<Result<Stand, StoreProblem>> {
  const known = await attempt(() => db.incoming.get(STAND_PLACE));
  if (!known.ok) return known;
  if (known.value?.stand?.key === key) return ok(known.value.stand);
  const cleared = await attempt(() => db.incoming.clear());
  return cleared.ok
    ? ok({ key, offset: 0, lines: 0, ended: false, taken: null })
    : fail(cleared.problem);
}
