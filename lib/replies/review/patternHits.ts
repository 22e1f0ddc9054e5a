import type { Span } from '../../triage/normalise';
import type { Draft, Sentence } from './draft';
import type { PatternRule, Severity } from './finding';
import { SEVERITIES } from './finding';
import type { FamilyWordings } from './wordings';

/** What a pattern found in a sentence; the span is in the folded text. */
export type Hit = Span & {
  readonly rule: PatternRule;
  readonly severity: Severity;
  readonly sentence: Sentence;
  /** The sentence's place among the draft's. */
  readonly at: number;
};

/** What the patterns find, exemptions aside: of each rule at most one a sentence, its strongest. */
export function patternHits({ sentences, wordings }: Draft): Hit[] {
  return sentences.flatMap((sentence, at) =>
    wordings.rules.flatMap(([rule, family]): Hit[] => {
      const found = strongest(sentence.text, family);
      if (!found || family.unless?.test(sentence.text)) return [];
      const start = sentence.start + found.start;
      return [{ rule, severity: found.severity, sentence, at, start, end: start + found.length }];
    }),
  );
}

type Found = { readonly severity: Severity; readonly start: number; readonly length: number };

function strongest(sentence: string, family: FamilyWordings): Found | null {
  for (const severity of SEVERITIES) {
    const match = family[severity]?.exec(sentence);
    if (match) return { severity, start: match.index, length: match[0].length };
  }
  return null;
}
