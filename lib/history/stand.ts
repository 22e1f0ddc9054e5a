import type { Result } from '../result';
import { fail, ok } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { IncomingRow, Stand } from './incoming';

export const STAND_PLACE = 0;

export const standRow = (stand: Stand, at: number): IncomingRow => ({
  place: STAND_PLACE,
  stand,
  at,
});

/** What tells a file from others. */
export type FileAbout = Pick<Stand, 'key' | 'name' | 'size'>;

/** Where the import of this file stands; what was laid aside of another one is cleared away. */
export async function readStand(
  db: HeardDb,
  { key, name, size }: FileAbout,
): Promise<Result<Stand, StoreProblem>> {
  const known = await attempt(() => db.incoming.get(STAND_PLACE));
  if (!known.ok) return known;
  if (known.value?.stand?.key === key) return ok(known.value.stand);
  const cleared = await dropStaged(db);
  return cleared.ok
    ? ok({ key, name, size, pieces: 0, offset: 0, lines: 0, ended: false, taken: null })
    : fail(cleared.problem);
}

/** Throws away what was laid aside of a file; what was taken over of it stays. */
export const dropStaged = (db: HeardDb): Promise<Result<void, StoreProblem>> =>
  attempt(() => db.incoming.clear());

/** An import that has begun and not ended: of which file, in which step and at which share of it, 0 to 1. */
export type Unfinished = {
  readonly key: string;
  readonly name: string;
  readonly step: 'reading' | 'taking';
  readonly share: number;
};

/** The import that has not come to its end, going on at this moment or broken off; null: none. */
export const unfinishedImport = (db: HeardDb): Promise<Result<Unfinished | null, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.incoming, async () => {
      const stand = (await db.incoming.get(STAND_PLACE))?.stand;
      if (!stand) return null;
      const { key, name, ended } = stand;
      return ended
        ? { key, name, step: 'taking', share: takenShare(stand, (await db.incoming.count()) - 1) }
        : { key, name, step: 'reading', share: stand.offset / stand.size };
    }),
  );

/** The share of a file that is taken over when so many of its pieces are left, 0 to 1. */
export const takenShare = ({ pieces }: Pick<Stand, 'pieces'>, left: number): number =>
  pieces === 0 ? 1 : 1 - left / pieces;
