import * as z from 'zod/mini';
import { parsedJson } from '../parsedJson';
import type { Result } from '../result';
import { fail, ok } from '../result';
import { attempt } from './attempt';
import type { ImportProblem } from './backup';
import { damage, Envelope, importedOf } from './backup';
import type { Imported } from './backupParts';
import { PART_NAMES, PARTS } from './backupParts';
import type { Part } from './backupSchema';
import { BACKUP_VERSION, ROWS } from './backupSchema';
import type { HeardDb } from './db';
import type { IncomingRow } from './rows';

/** A file that is read in pieces. */
export type LinesIn = {
  /** Tells this file from others, so that an import that was broken off goes on where it was. */
  readonly key: string;
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
  readonly onProgress?: (progress: Progress) => void;
  /** Ends it between two pieces; what was read waits for the same file. */
  readonly signal?: AbortSignal;
};

/** How far a file was read; it stands before the rows that were. */
type Stand = {
  readonly key: string;
  readonly offset: number;
  readonly lines: number;
  readonly ended: boolean;
};

/** So much is read and checked at a time that the page stays at hand between two pieces. */
const PIECE = 1 << 17;
/** A line is never longer: a comment and its trail are a few kilobytes. */
const LONGEST_LINE = 1 << 24;
/** Rows taken over at a time, for the same reason. */
const BATCH = 100;
const STAND = 0;

/**
 * Takes a file of `exportLines` into the store. Its rows are checked and laid aside piece by piece, and only
 * when the whole file was read they are taken over, in one transaction: a damaged file, a full disk or
 * a page that is closed changes nothing. Given the same file again it goes on where it was broken off;
 * `where` of a damage is "line 12: comment.site". null: the signal ended it.
 */
export async function importLines(
  db: HeardDb,
  file: LinesIn,
  options: ImportOptions,
): Promise<Result<Imported | null, ImportProblem>> {
  const read = await stage(db, file, options);
  if (!read.ok) {
    await attempt(() => db.incoming.clear());
    return read;
  }
  if (!read.value) return ok(null);
  const done = await attempt(() =>
    db.transaction('rw', db.tables, async () => takeStaged(db, options.onProgress)),
  );
  return done.ok ? done : fail({ kind: done.problem });
}

/** Whether a file of this beginning is one of lines. */
export function isLines(beginning: string): boolean {
  const head = z.safeParse(Head, headOf(beginning));
  return head.success;
}

/** The data in the first line of a file, unchecked; undefined where it is none. */
export function headOf(beginning: string): unknown {
  const end = beginning.indexOf('\n');
  const head = end < 0 ? null : parsedJson(beginning.slice(0, end));
  return head?.ok ? head.value : undefined;
}

const Head = z.object({ ...Envelope.shape, rows: z.int().check(z.gte(0)) });
const Row = z.tuple([z.string(), z.unknown()]);
const End = z.object({ end: z.int() });

/** Reads the file to its end into the table beside; false: the signal ended it. */
async function stage(
  db: HeardDb,
  file: LinesIn,
  { now, onProgress, signal }: ImportOptions,
): Promise<Result<boolean, ImportProblem>> {
  const begun = await attempt(() => db.incoming.get(STAND));
  if (!begun.ok) return fail({ kind: begun.problem });
  let stand = standOf(begun.value, file.key);
  if (stand.offset === 0) {
    const cleared = await attempt(() => db.incoming.clear());
    if (!cleared.ok) return fail({ kind: cleared.problem });
  }
  while (stand.offset < file.size) {
    if (signal?.aborted) return ok(false);
    const piece = await nextPiece(file, stand.offset);
    if (!piece)
      return fail({ kind: 'damaged', where: `${stand.lines + 1}`, why: 'too long a line' });
    const rows = rowsOf(piece, stand);
    if (!rows.ok) return rows;
    const next = { ...stand, ...rows.value.stand, offset: stand.offset + piece.bytes };
    const kept = await attempt(() =>
      db.transaction('rw', db.incoming, async () => {
        await db.incoming.bulkAdd(rows.value.rows.map((row) => ({ ...row, at: now })));
        await db.incoming.put({ place: STAND, part: '', row: next, at: now });
      }),
    );
    if (!kept.ok) return fail({ kind: kept.problem });
    stand = next;
    onProgress?.({ step: 'reading', share: stand.offset / file.size });
  }
  return stand.ended ? ok(true) : fail({ kind: 'cut' });
}

const FRESH = { offset: 0, lines: 0, ended: false };

/** What is laid aside is our own: it was checked when it was. */
function standOf(row: IncomingRow | undefined, key: string): Stand {
  const known = row?.row as Stand | undefined;
  return known?.key === key ? known : { key, ...FRESH };
}

type Piece = {
  readonly lines: readonly string[];
  readonly bytes: number;
  readonly isLast: boolean;
};

/** The whole lines from a place on; null: a line does not end. */
async function nextPiece({ size, read }: LinesIn, from: number): Promise<Piece | null> {
  for (let length = PIECE; length <= LONGEST_LINE; length *= 2) {
    const bytes = await read(from, Math.min(size, from + length));
    const isLast = from + bytes.length >= size;
    const end = isLast ? bytes.length : bytes.lastIndexOf(10) + 1;
    if (end === 0) continue;
    const text = new TextDecoder().decode(bytes.subarray(0, end));
    return { lines: text.replace(/\n$/, '').split('\n'), bytes: end, isLast };
  }
  return null;
}

type Rows = {
  readonly rows: ReadonlyArray<Pick<IncomingRow, 'part' | 'row'>>;
  readonly stand: Pick<Stand, 'lines' | 'ended'>;
};

/** The rows in some lines, each checked by the schema of its part. */
function rowsOf({ lines, isLast }: Piece, stand: Stand): Result<Rows, ImportProblem> {
  const rows: Array<Pick<IncomingRow, 'part' | 'row'>> = [];
  let { ended } = stand;
  for (const [place, text] of lines.entries()) {
    const number = stand.lines + place + 1;
    const where = String(number);
    if (ended) return fail({ kind: 'damaged', where, why: 'behind the end' });
    const data = parsedJson(text);
    if (!data.ok) {
      if (isLast && place === lines.length - 1 && data.problem.kind === 'cut')
        return fail({ kind: 'cut' });
      const column =
        data.problem.kind === 'damaged' ? (data.problem.where.split(':')[1] ?? '1') : '1';
      return fail({ kind: 'damaged', where: `${where}:${column}`, why: 'no JSON' });
    }
    if (number === 1) {
      const head = headProblem(data.value);
      if (head) return fail(head);
      continue;
    }
    const end = z.safeParse(End, data.value);
    if (end.success) {
      // The head is the first line, the end the last one.
      if (end.data.end !== number - 2)
        return fail({ kind: 'damaged', where, why: 'lines are missing' });
      ended = true;
      continue;
    }
    const row = z.safeParse(Row, data.value);
    const name = row.success ? PART_NAMES.find((part) => part === row.data[0]) : undefined;
    if (!row.success || !name) return fail({ kind: 'damaged', where, why: 'no row of ours' });
    const checked = z.safeParse(ROWS[name], row.data[1]);
    if (!checked.success) return fail(damage(checked.error, `${where}: ${name}`));
    rows.push({ part: name, row: checked.data });
  }
  return ok({ rows, stand: { lines: stand.lines + lines.length, ended } });
}

function headProblem(data: unknown): ImportProblem | null {
  const head = z.safeParse(Head, data);
  if (!head.success) return { kind: 'no-backup' };
  const { version } = head.data;
  return version === BACKUP_VERSION ? null : { kind: 'unknown-version', version };
}

/** Takes over what was laid aside, and clears it away. */
async function takeStaged(
  db: HeardDb,
  onProgress?: (progress: Progress) => void,
): Promise<Imported> {
  const all = (await db.incoming.count()) - 1;
  const taken: Partial<Record<Part, number>> = {};
  let [last, done] = [STAND, 0];
  for (;;) {
    const batch = await db.incoming.where(':id').above(last).limit(BATCH).toArray();
    if (batch.length === 0) break;
    last = batch.at(-1)?.place ?? Infinity;
    for (const name of PART_NAMES) {
      const rows = batch.filter(({ part }) => part === name).map(({ row }) => row);
      if (rows.length) taken[name] = (taken[name] ?? 0) + (await PARTS[name].take(db, rows));
    }
    onProgress?.({ step: 'taking', share: (done += batch.length) / all });
  }
  await db.incoming.clear();
  return importedOf(taken);
}
