import * as z from 'zod/mini';
import { parsedJson } from '../parsedJson';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { ImportProblem } from './backup';
import { damage, Envelope } from './backup';
import { PART_NAMES } from './backupParts';
import type { Part } from './backupSchema';
import { BACKUP_VERSION, ROWS } from './backupSchema';

/** Some whole lines of a file, behind `before` others; `isLast`: the file ends with them. */
export type Lines = {
  readonly texts: readonly string[];
  readonly before: number;
  readonly isLast: boolean;
};

/** A row with the part of the backup it belongs to, as a line has them. */
export type LineRow = readonly [Part, unknown];

/** The rows in some lines; `ended`: the end of the file was among them. */
export type LineRows = { readonly rows: readonly LineRow[]; readonly ended: boolean };

/** Whether a file of this beginning is one of lines. */
export const isLines = (beginning: string): boolean => z.safeParse(Head, headOf(beginning)).success;

/** The data in the first line of a file, unchecked; undefined where it is none. */
export function headOf(beginning: string): unknown {
  const end = beginning.indexOf('\n');
  const head = end < 0 ? null : parsedJson(beginning.slice(0, end));
  return head?.ok ? head.value : undefined;
}

const Head = z.object({ ...Envelope.shape, rows: z.int().check(z.gte(0)) });
const Row = z.tuple([z.string(), z.unknown()]);
const End = z.object({ end: z.int() });

/** The rows in some lines, each checked by the schema of its part; behind the end of a file no line may come. */
export function rowsOf(lines: Lines, hasEnded: boolean): Result<LineRows, ImportProblem> {
  const rows: LineRow[] = [];
  let ended = hasEnded;
  for (const place of lines.texts.keys()) {
    const where = String(lines.before + place + 1);
    if (ended) return fail({ kind: 'damaged', where, why: 'behind the end' });
    const line = lineAt(lines, place);
    if (!line.ok) return line;
    if (line.value === 'end') ended = true;
    else if (line.value !== 'head') rows.push(line.value);
  }
  return ok({ rows, ended });
}

function lineAt(
  { texts, before, isLast }: Lines,
  place: number,
): Result<LineRow | 'head' | 'end', ImportProblem> {
  const number = before + place + 1;
  const where = String(number);
  const data = parsedJson(texts[place] ?? '');
  if (!data.ok) {
    if (isLast && place === texts.length - 1 && data.problem.kind === 'cut')
      return fail({ kind: 'cut' });
    const column =
      data.problem.kind === 'damaged' ? (data.problem.where.split(':')[1] ?? '1') : '1';
    return fail({ kind: 'damaged', where: `${where}:${column}`, why: 'no JSON' });
  }
  if (number === 1) {
    const problem = headProblem(data.value);
    return problem ? fail(problem) : ok('head');
  }
  const end = Array.isArray(data.value) ? null : z.safeParse(End, data.value);
  if (!end?.success) return rowIn(data.value, where);
  // The head is the first line, the end the last one.
  return end.data.end === number - 2
    ? ok('end')
    : fail({ kind: 'damaged', where, why: 'lines are missing' });
}

function rowIn(data: unknown, where: string): Result<LineRow, ImportProblem> {
  const row = z.safeParse(Row, data);
  const name = row.success ? PART_NAMES.find((part) => part === row.data[0]) : undefined;
  if (!row.success || !name) return fail({ kind: 'damaged', where, why: 'no row of ours' });
  const checked = z.safeParse(ROWS[name], row.data[1]);
  return checked.success
    ? ok([name, checked.data])
    : fail(damage(checked.error, `${where}: ${name}`));
}

function headProblem(data: unknown): ImportProblem | null {
  const head = z.safeParse(Head, data);
  if (!head.success) return { kind: 'no-backup' };
  const { version } = head.data;
  return version === BACKUP_VERSION ? null : { kind: 'unknown-version', version };
}
