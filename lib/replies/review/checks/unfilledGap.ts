import type { Check } from './check';

/** "[time]", "{name}", "<date>", "XXX", "___", "TODO"; "(1/2)" and "[2/2]" count posts. */
const GAPS =
  /\[(?!\s*\d+\s*\/\s*\d+\s*\])[^[\]\n]{0,60}\]|\{\{?[^{}\n]{1,60}\}\}?|<(?!3|-)[\p{L}][^<>\n]{0,40}>|(?<![\p{L}\p{N}])(?:[Xx]{3,}|TODO|TBD|N\.N\.|INVULLEN|AANVULLEN|[ÀA] COMPL[ÉE]TER|AUSFÜLLEN|FILL IN)(?![\p{L}\p{N}])|_{3,}|(?<!\.)\.{6,}/gu;

/** Places a human must still fill in. */
export const unfilledGap: Check = ({ input: { text } }) =>
  [...text.matchAll(GAPS)].map(({ 0: gap, index }) => ({
    rule: 'unfilled-gap',
    severity: 'strong',
    start: index,
    end: index + gap.length,
  }));
