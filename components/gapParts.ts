/** A stretch of a drafted text; `gap`: the name between the brackets, null where it is plain words. */
export type GapPart = { readonly text: string; readonly gap: string | null };

/** Cuts a drafted text at those `[marks]` that are gaps of the draft; other brackets are the human's own. */
export function gapParts(text: string, gaps: readonly string[]): GapPart[] {
  const marks = [...new Set(gaps)].map((gap) => ({ gap, mark: `[${gap}]` }));
  const parts: GapPart[] = [];
  let rest = text;
  while (rest) {
    const [first] = marks
      .map(({ gap, mark }) => ({ gap, mark, at: rest.indexOf(mark) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at);
    if (!first) return [...parts, { text: rest, gap: null }];
    if (first.at > 0) parts.push({ text: rest.slice(0, first.at), gap: null });
    parts.push({ text: first.mark, gap: first.gap });
    rest = rest.slice(first.at + first.mark.length);
  }
  return parts;
}

/** Of the draft's gaps, those whose mark still stands in the text, in the text's order. */
export const gapsLeft = (text: string, gaps: readonly string[]): string[] => [
  ...new Set(gapParts(text, gaps).flatMap(({ gap }) => (gap === null ? [] : [gap]))),
];
