import type { Variable } from './variables';
import { variableNamed } from './variables';

/** A stretch of a saved text. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  /** `fallback` null: none was given; empty: nothing is said instead. */
  | { readonly kind: 'variable'; readonly variable: Variable; readonly fallback: string | null }
  /** `[by when]`: only a human knows. */
  | { readonly kind: 'gap'; readonly name: string };

/** `name` as it stands between the braces; `open-brace`: a "{" without its "}". */
export type TemplateProblem =
  { readonly kind: 'unknown-variable'; readonly name: string } | { readonly kind: 'open-brace' };

const MARK = /\{([^{}]*)\}|\[([^\][\n]{1,40})\]/gu;

/** A saved text in its parts; a variable that does not exist stays the words it is. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const part = partOf(match);
    if (!part) continue;
    if (match.index > at) parts.push({ kind: 'words', text: text.slice(at, match.index) });
    parts.push(part);
    at = match.index + match[0].length;
  }
  return at < text.length ? [...parts, { kind: 'words', text: text.slice(at) }] : parts;
}

/** Why a text cannot be filled in later; null when it can. */
export function templateProblem(text: string): TemplateProblem | null {
  for (const [, inside] of text.matchAll(MARK)) {
    if (inside === undefined) continue;
    const { name } = inBraces(inside);
    if (variableNamed(name) === null) return { kind: 'unknown-variable', name };
  }
  return text.replace(MARK, '').includes('{') ? { kind: 'open-brace' } : null;
}

function partOf([, inside, gap]: RegExpExecArray): Part | null {
  if (gap !== undefined) return { kind: 'gap', name: gap };
  const { name, fallback } = inBraces(inside ?? '');
  const variable = variableNamed(name);
  return variable ? { kind: 'variable', variable, fallback } : null;
}

function inBraces(inside: string): { readonly name: string; readonly fallback: string | null } {
  const bar = inside.indexOf('|');
  if (bar < 0) return { name: inside.trim(), fallback: null };
  return { name: inside.slice(0, bar).trim(), fallback: inside.slice(bar + 1) };
}
