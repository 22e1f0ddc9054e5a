import type { Result } from '../result';
import { fail } from '../result';
import { attempt } from './attempt';
import type { ImportProblem } from './backup';
import type { HeardDb } from './db';
import type { LineRow } from './lineRows';
import type { Stand, TakenRows } from './incoming';
import type { Keeping } from './pastKeeping';
import { dropStaged, STAND_PLACE, standRow, takenShare } from './stand';
import type { Taken } from './takeParts';
import { takeCounts, takeParts } from './takeParts';

/**
 * Takes over what was laid aside of a file that was read whole, a piece in a transaction, and gives how
 * many rows of each part were, with those of an earlier attempt; told the share that is done, 0 to 1.
 * Where the store gives up after the first piece, `partly`: the rest waits for the same file.
 */
export async function takeStaged(
  db: HeardDb,
  { stand: begun, keeping }: { readonly stand: Stand; readonly keeping: Keeping },
  onProgress: (share: number) => void,
): Promise<Result<TakenRows, ImportProblem>> {
  const places = await attempt(() => db.incoming.where(':id').above(STAND_PLACE).primaryKeys());
  if (!places.ok) return fail({ kind: places.problem });
  let stand = begun;
  for (const [done, place] of places.value.entries()) {
    const next = await attempt(() =>
      db.transaction('rw', db.tables, async () => takePiece(db, place, { stand, keeping })),
    );
    if (!next.ok)
      return fail(stand.taken ? { kind: 'partly', problem: next.problem } : { kind: next.problem });
    stand = next.value;
    onProgress(takenShare(stand, places.value.length - done - 1));
  }
  const taken = takenBy(stand);
  const counted = await attempt(() =>
    db.transaction('rw', db.counts, async () => takeCounts(db, taken)),
  );
  if (!counted.ok) return fail({ kind: 'partly', problem: counted.problem });
  const cleared = await dropStaged(db);
  return cleared.ok ? counted : fail({ kind: 'partly', problem: cleared.problem });
}

const takenBy = ({ taken, counts = [] }: Stand): Taken => ({ rows: taken ?? {}, counts });

/** Within a transaction: what is taken over is not laid aside any more. */
async function takePiece(
  db: HeardDb,
  place: number,
  { stand, keeping }: { readonly stand: Stand; readonly keeping: Keeping },
): Promise<Stand> {
  const piece = await db.incoming.get(place);
  // Checked before it was laid aside, by ourselves.
  const rows = JSON.parse(piece?.text ?? '[]') as readonly LineRow[];
  const before = takenBy(stand);
  const rowsOf = (name: string) => rows.flatMap(([part, row]) => (part === name ? [row] : []));
  const taken = await takeParts(db, rowsOf, { before, keeping });
  const next = { ...stand, taken: taken.rows, counts: taken.counts };
  await db.incoming.delete(place);
  await db.incoming.put(standRow(next, piece?.at ?? 0));
  return next;
}
