import type { Result } from './result';
import { fail, ok } from './result';

/** One row with the line of the file it begins on, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** A quote that opens on this line is never closed, or is followed by other letters. */
export type CsvProblem = { readonly kind: 'quote'; readonly line: number };

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a spreadsheet in a language reads CSV: what stands between cells, and before decimals. */
export type CsvStyle = { readonly delimiter: Delimiter; readonly decimal: string };

/** The style for a language (BCP 47): where decimals have a comma, spreadsheets put semicolons between cells. */
export function csvStyleOf(language: string): CsvStyle {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return { delimiter: decimal === ',' ? ';' : ',', decimal };
}

/**
 * The rows of a CSV text (RFC 4180), empty ones left out; the delimiter is whichever of comma,
 * semicolon and tab its first line has most of, because spreadsheets write all three.
 */
export function readCsv(text: string): Result<CsvRow[], CsvProblem> {
  const bare = text.replace(/^\uFEFF/u, '');
  const delimiter = delimiterOf(bare);
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${delimiter}\r\n][^${delimiter}\r\n]*)?)(${delimiter}|\r\n|\r|\n|$)`,
    'uy',
  );
  const rows: CsvRow[] = [];
  let [line, begun, cells]: [number, number, string[]] = [1, 1, []];
  while (cell.lastIndex < bare.length || cells.length > 0) {
    const found = cell.exec(bare);
    if (!found) return fail({ kind: 'quote', line });
    const [whole, quoted, plain = '', end] = found;
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.split(/\r\n|\r|\n/u).length - 1;
    if (end === delimiter) continue;
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begun, cells });
    [begun, cells] = [line, []];
  }
  return ok(rows);
}

/** Rows as a CSV text that no spreadsheet takes for formulas; begins with the mark that keeps its letters whole in Excel. */
export const writeCsv = (rows: ReadonlyArray<readonly string[]>, delimiter: Delimiter): string =>
  `\uFEFF${rows.map((cells) => cells.map(cellOf).join(delimiter)).join('\r\n')}\r\n`;

/**
 * A cell that begins like this is worked out by a spreadsheet (OWASP, "CSV Injection"), some of them
 * only after they have trimmed it or taken its quotes off.
 */
const FORMULA = /^(?:['"\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\t\r\n])/u;

const cellOf = (text: string): string =>
  `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A cell without the apostrophe that `writeCsv` puts before what looks like a formula. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** Names of columns are short: so far the first line is looked for. */
const FIRST_LINE = 2000;

function delimiterOf(text: string): Delimiter {
  const bare = text.slice(0, FIRST_LINE).replace(/"(?:[^"]|"")*"/gu, '');
  const [first = ''] = bare.replace(/^[\r\n]+/u, '').split(/[\r\n]/u);
  const count = (delimiter: Delimiter) => first.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
