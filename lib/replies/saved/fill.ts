import type { Part } from './template';
import { partsOf } from './template';
import type { Values, Variable } from './variables';

/** What only a human can give: a variable nobody knows here, or a gap of the text's own. */
export type Missing =
  | { readonly kind: 'variable'; readonly variable: Variable }
  | { readonly kind: 'gap'; readonly name: string };

/** The mark under which a missing piece is asked for and answered; the same mark is asked once. */
export const markOf = (missing: Missing): string =>
  missing.kind === 'gap' ? `[${missing.name}]` : `{${missing.variable}}`;

/** What is missing of a saved text, in its order, each once. */
export function missingIn(text: string, values: Values): Missing[] {
  const found = new Map<string, Missing>();
  for (const part of partsOf(text)) {
    const missing = missingPart(part, values);
    if (missing && !found.has(markOf(missing))) found.set(markOf(missing), missing);
  }
  return [...found.values()];
}

export type FillOptions = {
  readonly values: Values;
  /** What the human gave, by mark; an empty answer is none. */
  readonly answers?: ReadonlyMap<string, string>;
  /** What a missing variable is called where it stays as a gap. */
  readonly nameOf: (variable: Variable) => string;
};

/** The text as it will stand in the draft; what nobody knows stays as a `[gap]`. */
export function filledText(text: string, options: FillOptions): string {
  let filled = '';
  for (const part of partsOf(text)) {
    const piece = pieceOf(part, options);
    // Nothing said takes the space before it along: "Hello {author.firstName|}, …".
    filled = piece === '' ? filled.replace(/[ \u00a0]$/u, '') : filled + piece;
  }
  return filled;
}

function pieceOf(part: Part, { values, answers, nameOf }: FillOptions): string {
  if (part.kind === 'words') return part.text;
  const missing = missingPart(part, values);
  if (missing) {
    const answer = answers?.get(markOf(missing))?.trim();
    return answer
      ? answer
      : `[${missing.kind === 'gap' ? missing.name : nameOf(missing.variable)}]`;
  }
  return part.kind === 'variable' ? (values[part.variable] ?? part.fallback ?? '') : '';
}

function missingPart(part: Part, values: Values): Missing | null {
  if (part.kind === 'gap') return { kind: 'gap', name: part.name };
  if (part.kind === 'words' || part.fallback !== null) return null;
  return values[part.variable] ? null : { kind: 'variable', variable: part.variable };
}
