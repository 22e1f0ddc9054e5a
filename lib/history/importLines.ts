import type { Result } from '../result';
import type { Retention } from '../retention';
import { DEFAULT_RETENTION } from '../retention';
import { fail, ok } from '../result';
import { attempt } from './attempt';
import type { ImportProblem } from './backup';
import { importedOf } from './backup';
import type { Imported } from './backupParts';
import type { HeardDb } from './db';
import type { Lines } from './lineRows';
import { rowsOf } from './lineRows';
import type { Stand } from './incoming';
import { dropStaged, readStand, standRow } from './stand';
import { takeStaged } from './takeStaged';

/** A file that is read in pieces. */
export type LinesIn = {
  /** Tells this file from others, so that an import that was broken off goes on where it was. */
  readonly key: string;
  /** What the user calls it. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes from one place to another; shorter at the end of the file. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>;
};

export type Progress = {
  readonly step: 'reading' | 'taking';
  /** 0 to 1. */
  readonly share: number;
};

export type ImportOptions = {
  /** ms since 1970. */
  readonly now: number;
  /** Tickets that it keeps no longer are left out. */
  readonly retention?: Retention;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends it while it reads, between two pieces; what was read waits for the same file. */
  readonly signal?: AbortSignal;
};

/** So much is read and checked at a time that the page stays at hand between two pieces. */
const PIECE = 1 << 17;
/** A line is never longer: a comment and its trail are a few kilobytes. */
const LONGEST_LINE = 1 << 24;

/**
 * Takes a file of `exportLines` into the store. Its rows are checked and laid aside piece by piece, and
 * only when the whole file was read they are taken over, each piece in a transaction of its own: a
 * damaged file changes nothing, and whoever else asks the store waits for one piece at most. Given the
 * same file again it goes on where it was broken off, in either step. `where` of a damage is
 * "line 12: comment.site". null: the signal ended it.
 */
export async function importLines(
  db: HeardDb,
  file: LinesIn,
  options: ImportOptions,
): Promise<Result<Imported | null, ImportProblem>> {
  const begun = await readStand(db, file);
  if (!begun.ok) return fail({ kind: begun.problem });
  let stand: Stand | null = begun.value;
  if (stand.taken === null) {
    const read = await stage(db, file, { stand, ...options });
    if (!read.ok) {
      await dropStaged(db);
      return read;
    }
    stand = read.value;
  }
  if (!stand) return ok(null);
  const { now, retention = DEFAULT_RETENTION, onProgress } = options;
  const taken = await takeStaged(db, { stand, keeping: { ...retention, now } }, (share) =>
    onProgress?.({ step: 'taking', share }),
  );
  return taken.ok ? ok(importedOf(taken.value)) : taken;
}

/** Reads the file to its end into the table beside, and gives where it stands then; null: the signal ended it. */
async function stage(
  db: HeardDb,
  file: LinesIn,
  { stand: begun, now, onProgress, signal }: ImportOptions & { readonly stand: Stand },
): Promise<Result<Stand | null, ImportProblem>> {
  let stand = begun;
  while (stand.offset < file.size) {
    if (signal?.aborted) return ok(null);
    const piece = await nextPiece(file, stand);
    if (!piece)
      return fail({ kind: 'damaged', where: `${stand.lines + 1}`, why: 'too long a line' });
    const rows = rowsOf(piece, stand.ended);
    if (!rows.ok) return rows;
    const next = {
      ...stand,
      pieces: stand.pieces + 1,
      offset: stand.offset + piece.bytes,
      lines: stand.lines + piece.texts.length,
      ended: rows.value.ended,
    };
    // One text is laid aside many times faster than its rows are.
    const text = JSON.stringify(rows.value.rows);
    const kept = await attempt(() =>
      db.transaction('rw', db.incoming, async () => {
        await db.incoming.add({ text, at: now });
        await db.incoming.put(standRow(next, now));
      }),
    );
    if (!kept.ok) return fail({ kind: kept.problem });
    stand = next;
    onProgress?.({ step: 'reading', share: stand.offset / file.size });
  }
  return stand.ended ? ok(stand) : fail({ kind: 'cut' });
}

type Piece = Lines & { readonly bytes: number };

/** The whole lines from where a file was read to; null: a line does not end. */
async function nextPiece({ size, read }: LinesIn, { offset, lines }: Stand): Promise<Piece | null> {
  for (let length = PIECE; length <= LONGEST_LINE; length *= 2) {
    const bytes = await read(offset, Math.min(size, offset + length));
    const isLast = offset + bytes.length >= size;
    const end = isLast ? bytes.length : bytes.lastIndexOf(10) + 1;
    if (end === 0) continue;
    const text = new TextDecoder().decode(bytes.subarray(0, end));
    return { texts: text.replace(/\n$/, '').split('\n'), before: lines, bytes: end, isLast };
  }
  return null;
}
