import type { Result } from './result';
import { fail, ok } from './result';

/** `where` is "line:column", as far as the engine tells it. */
export type JsonProblem =
  { readonly kind: 'no-backup' | 'cut' } | { readonly kind: 'damaged'; readonly where: string };

/** The data in a JSON text; else whether it is no JSON at all, breaks off at its end, or where it is broken. */
export function parsedJson(text: string): Result<unknown, JsonProblem> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (!/^\s*[{[]/.test(text)) return fail({ kind: 'no-backup' });
    const at = error instanceof Error ? placeIn(text, error.message) : null;
    if (at === null || at >= text.trimEnd().length) return fail({ kind: 'cut' });
    return fail({ kind: 'damaged', where: lineAndColumn(text, at) });
  }
}

/** Chromium tells the position, Firefox line and column; an unexpected end comes without either. */
function placeIn(text: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line === undefined || column === undefined) return null;
  const before = text.split('\n').slice(0, Number(line) - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + Number(column) - 1;
}

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
