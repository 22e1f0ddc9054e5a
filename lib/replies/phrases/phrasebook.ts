import type { Group } from '../concepts';

/** What happened, as far as the comment says it in words we know; of two, the earlier here is the main one. */
export const TROUBLES = [
  'no-show',
  'charged-twice',
  'lost',
  'broken',
  'wrong',
  'not-rung',
  'refused',
  'crash',
  'cancelled',
  'closing',
  'missing',
  'crowded',
  'undone',
  'down',
  'slow',
  'confusing',
  'noise',
  'promise',
  'late',
  'no-answer',
  'price',
  'rude',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Troubles that ask for something else than the thing does. */
type AskedBy =
  | 'twice'
  | 'rude'
  | 'wrong'
  | 'not-rung'
  | 'refused'
  | 'crowded'
  | 'closing'
  | 'confusing'
  | 'noise'
  | 'promise'
  | 'price'
  | 'late';

/** The steps a reply is made of; `lib/replies/recipes.ts` puts them in order. */
export type Move =
  | 'greet'
  | 'greet-calm'
  | `ack-${Trouble | 'any'}`
  | 'besides'
  | 'also'
  | 'repair'
  | 'repair-down'
  | `ask-${Group | AskedBy | 'any' | 'vague'}`
  | 'bridge'
  | 'bridge-hide'
  | 'private-open'
  | 'private-need'
  | 'private-close'
  | 'honest-no'
  | 'honest-shared'
  | 'win-back'
  | 'part-well'
  | 'thanks'
  | 'thanks-ask'
  | 'thanks-short'
  | 'answer'
  | 'answer-offer'
  | 'clarify'
  | 'off-topic'
  | 'remark'
  | 'remark-ask'
  | 'bait-ask'
  | 'bait-close'
  | 'abuse-ask'
  | 'abuse-close'
  | 'threat-close'
  | 'hate-close'
  | 'expose-close'
  | 'scam-close'
  | 'crisis'
  | 'crisis-private'
  | 'legal'
  | 'legal-private'
  | 'done'
  | 'other-language';

/**
 * The phrasings of one language, written as they stand in the middle of a sentence. `{slot}` is a
 * fact of the comment, and a phrasing whose fact is unknown is never used; `[word]` is a gap for
 * the human; `<formal|informal>` is the form of address; of `(one way/another)` the comment decides.
 */
export type Phrasebook = Readonly<Record<Move, readonly string[]>>;
