import type { Result } from '../result';
import { fail, ok } from '../result';
import { attempt } from './attempt';
import type { ImportProblem } from './backup';
import { PART_NAMES, PARTS } from './backupParts';
import type { Part } from './backupSchema';
import type { HeardDb } from './db';
import type { LineRow } from './lineRows';
import type { Stand } from './incoming';
import { dropStaged, STAND_PLACE, standRow, takenShare } from './stand';

type Taken = Readonly<Partial<Record<Part, number>>>;

/**
 * Takes over what was laid aside of a file that was read whole, a piece in a transaction, and gives how
 * many rows of each part were, with those of an earlier attempt; told the share that is done, 0 to 1.
 * Where the store gives up after the first piece, `partly`: the rest waits for the same file.
 */
export async function takeStaged(
  db: HeardDb,
  begun: Stand,
  onProgress: (share: number) => void,
): Promise<Result<Taken, ImportProblem>> {
  const places = await attempt(() => db.incoming.where(':id').above(STAND_PLACE).primaryKeys());
  if (!places.ok) return fail({ kind: places.problem });
  let stand = begun;
  for (const [done, place] of places.value.entries()) {
    const next = await attempt(() =>
      db.transaction('rw', db.tables, async () => takePiece(db, place, stand)),
    );
    if (!next.ok)
      return fail(stand.taken ? { kind: 'partly', problem: next.problem } : { kind: next.problem });
    stand = next.value;
    onProgress(takenShare(stand, places.value.length - done - 1));
  }
  const cleared = await dropStaged(db);
  return cleared.ok ? ok(stand.taken ?? {}) : fail({ kind: 'partly', problem: cleared.problem });
}

/** Within a transaction: what is taken over is not laid aside any more. */
async function takePiece(db: HeardDb, place: number, stand: Stand): Promise<Stand> {
  const piece = await db.incoming.get(place);
  // Checked before it was laid aside, by ourselves.
  const rows = JSON.parse(piece?.text ?? '[]') as readonly LineRow[];
  const taken: Partial<Record<Part, number>> = { ...stand.taken };
  for (const name of PART_NAMES) {
    const own = rows.filter(([part]) => part === name).map(([, row]) => row);
    if (own.length) taken[name] = (taken[name] ?? 0) + (await PARTS[name].take(db, own));
  }
  const next = { ...stand, taken };
  await db.incoming.delete(place);
  await db.incoming.put(standRow(next, piece?.at ?? 0));
  return next;
}
