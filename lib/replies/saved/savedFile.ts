import * as z from 'zod/mini';
import { parsedJson } from '../../parsedJson';
import type { Result } from '../../result';
import { fail, ok } from '../../result';
import type { CsvRow, Delimiter } from '../../csv';
import { readCsv, withoutGuard, writeCsv } from '../../csv';
import type { SavedProblem } from './savedProblem';
import { savedTextProblem } from './savedProblem';
import { MOST_SAVED, SAVED_LANGUAGES, SavedText } from './savedReply';

export const COLUMNS = ['title', 'text', 'language', 'group'] as const;
export type Column = (typeof COLUMNS)[number];

/** The first thing that is wrong with a file; `where` is a line of a CSV ("7") or a path of a JSON ("replies.3.text"). */
export type FileProblem =
  /** It breaks off, is none of ours, or holds nothing. */
  | { readonly kind: 'cut' | 'no-replies' | 'empty' | 'too-many' }
  | { readonly kind: 'unknown-version'; readonly version: number }
  | { readonly kind: 'no-column'; readonly column: Column }
  | { readonly kind: 'quote' | 'damaged' | 'language'; readonly where: string }
  | { readonly kind: 'reply'; readonly where: string; readonly problem: SavedProblem };

/** Every reply of a file of either kind, or the first thing wrong with it; what begins like JSON is read as JSON. */
export const readSavedFile = (text: string): Result<SavedText[], FileProblem> =>
  /^\uFEFF?\s*[{[]/u.test(text) ? readJson(text.replace(/^\uFEFF/u, '')) : readTable(text);

/** The replies as a table for a spreadsheet. */
export const savedAsCsv = (replies: readonly SavedText[], delimiter: Delimiter): string =>
  writeCsv([COLUMNS, ...replies.map((reply) => COLUMNS.map((name) => reply[name]))], delimiter);

const FORMAT = 'heard-saved-replies';
const VERSION = 1;

/** The replies as JSON, without ids and uses: those belong to whoever wrote and used them. */
export const savedAsJson = (replies: readonly SavedText[]): string =>
  JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      replies: replies.map(({ title, text, language, group }) => ({
        title,
        text,
        language,
        group,
      })),
    },
    null,
    2,
  );

const Envelope = z.object({ format: z.literal(FORMAT), version: z.number() });
const File = z.object({ replies: z.array(SavedText) });

function readJson(text: string): Result<SavedText[], FileProblem> {
  const data = parsedJson(text);
  if (!data.ok) {
    const { kind } = data.problem;
    if (kind === 'damaged') return fail({ kind, where: data.problem.where });
    return fail({ kind: kind === 'cut' ? 'cut' : 'no-replies' });
  }
  const envelope = z.safeParse(Envelope, data.value);
  if (!envelope.success) return fail({ kind: 'no-replies' });
  const { version } = envelope.data;
  if (version !== VERSION) return fail({ kind: 'unknown-version', version });
  const file = z.safeParse(File, data.value);
  if (!file.success) {
    return fail({ kind: 'damaged', where: file.error.issues[0]?.path.map(String).join('.') ?? '' });
  }
  return checked(file.data.replies.map((reply, at) => ({ reply, where: `replies.${at}` })));
}

function readTable(text: string): Result<SavedText[], FileProblem> {
  const rows = readCsv(text);
  if (!rows.ok) return fail({ kind: 'quote', where: String(rows.problem.line) });
  const [head, ...rest] = rows.value;
  if (!head) return fail({ kind: 'empty' });
  const places = new Map(head.cells.map((cell, place) => [cell.trim().toLowerCase(), place]));
  if (!COLUMNS.some((column) => places.has(column))) return fail({ kind: 'no-replies' });
  for (const column of ['title', 'text'] as const) {
    if (!places.has(column)) return fail({ kind: 'no-column', column });
  }
  const read: Placed[] = [];
  for (const row of rest) {
    const reply = replyIn(row, places);
    if (!reply) return fail({ kind: 'language', where: String(row.line) });
    read.push({ reply, where: String(row.line) });
  }
  return checked(read);
}

type Placed = { readonly reply: SavedText; readonly where: string };

/** null: its language is none of ours. */
function replyIn({ cells }: CsvRow, places: ReadonlyMap<string, number>): SavedText | null {
  const cell = (column: Column) => withoutGuard(cells[places.get(column) ?? -1] ?? '');
  const named = cell('language').trim().toLowerCase() || 'any';
  const language = SAVED_LANGUAGES.find((known) => known === named);
  if (!language) return null;
  return { title: cell('title').trim(), text: cell('text'), language, group: cell('group').trim() };
}

function checked(read: readonly Placed[]): Result<SavedText[], FileProblem> {
  if (read.length === 0) return fail({ kind: 'empty' });
  if (read.length > MOST_SAVED) return fail({ kind: 'too-many' });
  for (const { reply, where } of read) {
    const problem = savedTextProblem(reply);
    if (problem) return fail({ kind: 'reply', where, problem });
  }
  return ok(read.map(({ reply }) => reply));
}
