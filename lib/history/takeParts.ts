import { PART_NAMES, PARTS, rowsAt } from './backupParts';
import type { Part, RowOf } from './backupSchema';
import { countOf, summed } from './counts';
import type { HeardDb } from './db';
import type { TakenRows } from './incoming';
import type { Keeping } from './pastKeeping';
import { isPastKeeping, seenLastBefore } from './pastKeeping';
import type { CountRow, TicketRow } from './rows';
import { rowOf } from './rows';

/** What was taken of a file so far; `counts` of the file are taken when all of it is known. */
export type Taken = {
  readonly rows: TakenRows;
  readonly counts: readonly CountRow[];
};

export const NOTHING_TAKEN: Taken = { rows: {}, counts: [] };

/**
 * Takes some rows of a file within a transaction, after `before`. Tickets that are not here and would be
 * kept no longer are left out and counted with the counts of the file: those that were removed here
 * already would come back, and count once more when they are removed again. Of both counts of a day the
 * larger stays, as they hold the same tickets. `keeping` null: all are taken.
 */
export async function takeParts(
  db: HeardDb,
  rowsOf: (part: Part) => readonly unknown[],
  { before, keeping }: { readonly before: Taken; readonly keeping: Keeping | null },
): Promise<Taken> {
  const rows: Partial<Record<keyof TakenRows, number>> = { ...before.rows };
  let { counts } = before;
  for (const name of PART_NAMES) {
    const brought = rowsOf(name);
    if (brought.length === 0) continue;
    if (name === 'counts') {
      counts = summed([...counts, ...(brought as readonly CountRow[])]);
      continue;
    }
    const past = name === 'tickets' && keeping ? await pastTickets(db, brought, keeping) : NONE;
    if (past.size) {
      counts = summed([...counts, ...[...past.values()].map(countOf)]);
      rows.leftOut = (rows.leftOut ?? 0) + past.size;
    }
    const left = past.size ? brought.filter((row) => !past.has(row)) : brought;
    if (left.length) rows[name] = (rows[name] ?? 0) + (await PARTS[name].take(db, left));
  }
  return { rows, counts };
}

/** Takes the counts of a file whose last row was taken, within a transaction; gives how many rows of each part were. */
export async function takeCounts(db: HeardDb, { rows, counts }: Taken): Promise<TakenRows> {
  return counts.length ? { ...rows, counts: await PARTS.counts.take(db, counts) } : rows;
}

const NONE: ReadonlyMap<unknown, TicketRow> = new Map();

/** Those of these tickets that are kept no longer and are not known here, also not as erased. */
async function pastTickets(
  db: HeardDb,
  brought: readonly unknown[],
  keeping: Keeping,
): Promise<ReadonlyMap<unknown, TicketRow>> {
  const seenBefore = seenLastBefore(keeping);
  const past = (brought as ReadonlyArray<RowOf<'tickets'>>).flatMap((filed) => {
    if (filed.lastSeenAt >= seenBefore) return [];
    // Its terms are what takes long, and are not asked.
    const row = rowOf(filed, { ...filed, terms: [] });
    return isPastKeeping(row, keeping) ? [{ filed, row }] : [];
  });
  if (past.length === 0) return NONE;
  const ids = past.map(({ row }) => row.id);
  const [known, erased] = [await rowsAt(db.tickets, ids), await rowsAt(db.erased, ids)];
  return new Map(
    past.flatMap(({ filed, row }, place) =>
      known[place] || erased[place] ? [] : [[filed, row] as const],
    ),
  );
}
