import { jsonBreak } from './jsonBreak';
import type { Result } from './result';
import { fail, ok } from './result';

/** `where` is "line:column". */
export type JsonProblem =
  { readonly kind: 'no-backup' | 'cut' } | { readonly kind: 'damaged'; readonly where: string };

/** The data in a JSON text; else whether it is no JSON at all, breaks off at its end, or where it is broken. */
export function parsedJson(text: string): Result<unknown, JsonProblem> {
  try {
    return ok(JSON.parse(text));
  } catch {
    if (!/^\s*[{[]/.test(text)) return fail({ kind: 'no-backup' });
    const at = jsonBreak(text);
    if (at >= text.length) return fail({ kind: 'cut' });
    return fail({ kind: 'damaged', where: lineAndColumn(text, at) });
  }
}

function lineAndColumn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
