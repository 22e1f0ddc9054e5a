import type { Move } from './phrases/phrasebook';
import type { Situation } from './situation';
import type { SuggestionKind, Visibility } from './suggestion';

/** A move, or one of two that the facts choose: what to acknowledge, what to ask, what to look into. */
export type Step = Move | 'ack' | 'ask' | 'look-into';

export type Recipe = {
  readonly kind: SuggestionKind;
  readonly visibility: Visibility;
  /** A step in brackets is left out where the site's length does not allow it. */
  readonly steps: ReadonlyArray<Step | readonly [optional: Step]>;
};

const PRIVATE: Recipe = {
  kind: 'private',
  visibility: 'private',
  steps: ['greet', 'private-open', 'private-need', ['private-close']],
};

const say = (kind: SuggestionKind, ...steps: Recipe['steps']): Recipe => ({
  kind,
  visibility: 'public',
  steps,
});

/** The public sentence that leads to the private channel, and the message that opens it. */
export const BRIDGE: readonly [bridge: Recipe, message: Recipe] = [
  say('bridge', 'greet', ['ack'], 'bridge'),
  PRIVATE,
];

/**
 * The drafts of each situation, best first, each with an approach of its own. The order follows the
 * playbook: a real public answer first, then private, then one closing line.
 */
export const RECIPES: Readonly<Record<Situation, readonly Recipe[]>> = {
  complaint: [
    say('answer', 'greet', 'ack', ['besides'], 'look-into', ['also']),
    say('ask', 'greet', ['ack'], 'ask'),
    BRIDGE[0],
  ],
  price: [
    say('answer', 'greet', 'ack', 'look-into'),
    say('ask', 'greet', ['ack'], 'ask'),
    say('honest-no', 'greet', 'honest-no'),
  ],
  shared: [
    say('answer', 'greet', 'ack', 'look-into'),
    say('ask', 'greet', ['ack'], 'ask'),
    say('honest-no', 'greet', 'honest-shared'),
  ],
  'other-language': [say('ask', 'greet', 'other-language')],
  account: [
    say('bridge', 'greet', ['ack'], 'bridge', ['also']),
    PRIVATE,
    say('ask', 'greet', ['ack'], 'ask'),
  ],
  'account-question': [
    say('bridge', 'greet', 'bridge'),
    PRIVATE,
    say('answer', 'greet', 'answer', ['answer-offer']),
  ],
  'ask-first': [
    say('ask', 'greet', ['ack'], 'ask'),
    say('answer', 'greet', 'ack', ['besides'], 'look-into', ['also']),
    BRIDGE[0],
  ],
  vague: [say('ask', 'greet', 'ask-vague'), say('bridge', 'greet', ['ack'], 'bridge')],
  question: [say('answer', 'greet', 'answer', ['answer-offer']), say('ask', 'greet', 'clarify')],
  request: [
    say('answer', 'greet', 'answer', ['answer-offer']),
    say('ask', 'greet', 'clarify'),
    say('honest-no', 'greet', 'honest-no'),
  ],
  praise: [say('answer', 'greet', 'thanks'), say('ask', 'greet', 'thanks', 'thanks-ask')],
  applause: [say('answer', 'greet', 'thanks-short')],
  churn: [
    say('answer', 'greet', ['ack'], 'win-back'),
    say('bridge', 'greet', ['ack'], 'bridge'),
    say('closing', 'greet', 'part-well'),
  ],
  'off-topic': [
    say('answer', 'greet', 'off-topic', 'look-into'),
    say('ask', 'greet', ['off-topic'], 'ask'),
  ],
  mention: [say('ask', 'greet', 'remark-ask'), say('answer', 'greet', 'remark')],
  unclear: [say('ask', 'greet', 'ask-vague'), say('answer', 'greet', 'ack', 'remark-ask')],
  remark: [say('answer', 'greet', 'remark'), say('ask', 'greet', ['remark'], 'remark-ask')],
  baiting: [say('ask', 'greet', 'bait-ask'), say('closing', 'greet-calm', 'bait-close')],
  'baiting-again': [say('closing', 'greet-calm', 'bait-close')],
  abuse: [say('ask', 'greet', 'abuse-ask'), say('closing', 'greet-calm', 'abuse-close')],
  'abuse-again': [say('closing', 'greet-calm', 'abuse-close')],
  threat: [say('closing', 'threat-close')],
  hate: [say('closing', 'hate-close')],
  exposing: [say('ask', 'greet-calm', 'expose-close')],
  scam: [say('closing', 'scam-close')],
  'own-data': [say('bridge', 'greet', 'bridge-hide'), PRIVATE],
  legal: [
    say('answer', 'greet-calm', 'legal'),
    {
      kind: 'private',
      visibility: 'private',
      steps: ['greet-calm', 'private-open', 'legal-private'],
    },
  ],
  'self-harm': [
    say('answer', 'greet-calm', 'crisis'),
    { kind: 'private', visibility: 'private', steps: ['greet-calm', 'crisis-private'] },
  ],
  solved: [say('closing', 'greet', 'done')],
};
