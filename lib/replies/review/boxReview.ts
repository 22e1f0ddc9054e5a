import { textHash } from '../../textHash';
import { personalData } from '../../triage/labels/personalData';
import { readingOf } from '../../triage/reading';
import type { Language } from '../../triage/triage';
import type { WhyKey } from '../../triage/why';
import type { ReviewFinding, ReviewRule, Severity } from './finding';
import { review } from './review';
import type { ReviewInput } from './reviewInput';

/** What a page may know of a finding in its own box: no place, no rewrite, nothing of other texts. */
export type BoxFinding = {
  readonly rule: ReviewRule;
  readonly severity: Severity;
  /** One sentence in the language of the text. */
  readonly message: string;
  /** Of data everyone could read: which they are; null where only asked for, or of another rule. */
  readonly data: WhyKey | null;
  /** The same while the same thing is found; of data it stands for the very words. */
  readonly mark: string;
};

/** What the review says of a text that stands in a site's own box, the gravest first. */
export type BoxReview = { readonly language: Language; readonly findings: readonly BoxFinding[] };

const ORDER: readonly Severity[] = ['strong', 'hint', 'note'];

/** Reads a text typed into a site's own box, and tells of it only what may stand on the page. */
export function boxReviewOf(input: ReviewInput): BoxReview {
  const { language, findings } = review(input);
  const kindOf = kindsIn(input.text, language);
  const told = findings.map(({ rule, severity, message, start, end }): BoxFinding => {
    const isData = rule === 'personal-data-in-public';
    const words = isData ? ` ${textHash(input.text.slice(start, end))}` : '';
    return {
      rule,
      severity,
      message,
      data: isData ? kindOf({ start, end }) : null,
      mark: rule + words,
    };
  });
  return {
    language,
    findings: told.toSorted(
      (one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity),
    ),
  };
}

/** The review tells where data stand, the reading of the text which they are. */
function kindsIn(text: string, language: Language) {
  return ({ start, end }: Pick<ReviewFinding, 'start' | 'end'>): WhyKey | null => {
    const { folded, ...reading } = readingOf({ text }, language);
    const found = personalData({ folded, ...reading }).findings.find((one) => {
      const span = folded.spanOf(one);
      return span.start < end && span.end > start;
    });
    return found?.why ?? null;
  };
}
