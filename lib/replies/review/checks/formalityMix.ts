import type { Check } from './check';

/** What is quoted addresses nobody here. */
const QUOTED = /["“„«][^"“”„«»\n]{1,400}["”“»]/gu;

/** Sie and du, u and je, vous and tu in one reply; marks the first of the rarer. */
export const formalityMix: Check = ({ input: { text }, draft: { wordings } }) => {
  const said = text.replace(QUOTED, (part) => ' '.repeat(part.length));
  const formal = places(said, wordings.formal);
  const informal = places(said, wordings.informal);
  const [rarer] = [formal, informal].sort((a, b) => a.length - b.length);
  const first = rarer?.[0];
  if (!first) return [];
  return [{ rule: 'formality-mix', severity: 'hint', ...first }];
};

const places = (text: string, pattern: RegExp) =>
  [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].map(
    ({ 0: word, index }) => ({ start: index, end: index + word.length }),
  );
