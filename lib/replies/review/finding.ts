import type { Span } from '../../triage/normalise';

/** Rules that a language's pattern table drives. */
export const PATTERN_RULES = [
  'conditional-apology',
  'feelings-apology',
  'any-inconvenience',
  'agentless-failure',
  'apology-but',
  'regret-only',
  'blames-customer',
  'minimises',
  'hides-behind-policy',
  'thanks-for-understanding',
  'empty-seriously',
  'empty-handoff',
  'vague-passing-on',
  'would-like-to',
  'vague-object',
  'blames-third-party',
  'self-praise',
  'generic',
  'asks-personal-data-in-public',
  'sarcasm',
  'defensive',
] as const;
export type PatternRule = (typeof PATTERN_RULES)[number];

/** Every rule of the review; names as outside measurements know them. */
export const REVIEW_RULES = [
  ...PATTERN_RULES,
  'repeated-in-thread',
  'no-next-step',
  'personal-data-in-public',
  'wrong-language',
  'shouting',
  'over-length',
  'unfilled-gap',
  'formality-mix',
] as const;
export type ReviewRule = (typeof REVIEW_RULES)[number];

/** `strong`: change it before posting; `hint`: better changed; `note`: worth a thought. */
export const SEVERITIES = ['strong', 'hint', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the review says of a part of a draft; UTF-16 offsets into the draft. */
export type ReviewFinding = Span & {
  readonly rule: ReviewRule;
  readonly severity: Severity;
  /** One sentence in the draft's language. */
  readonly message: string;
  /** What could stand instead of `start..end`; empty where it is best left out. */
  readonly rewrite?: string;
};
