import type { Site } from '../comment';
import type { Language, Triage } from '../triage/triage';

export const SUGGESTION_KINDS = [
  'answer',
  'ask',
  'bridge',
  'private',
  'honest-no',
  'closing',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];
export type Visibility = 'public' | 'private';

/** A drafted reply; `[gap]` marks in the text stand for what the human must fill in. */
export type Suggestion = {
  readonly kind: SuggestionKind;
  readonly visibility: Visibility;
  readonly text: string;
  /** The marks in the text, without brackets. */
  readonly gaps: readonly string[];
  /** What of this comment the draft names, in the comment's words. */
  readonly names: readonly string[];
};

export type ReplySettings = {
  readonly company: string;
  /** Initials that sign a reply, "JK" gives "^JK"; empty: none. */
  readonly initials: string;
  readonly formality: 'formal' | 'informal' | 'as-comment';
};

export type SuggestInput = {
  readonly text: string;
  readonly triage: Triage;
  readonly site: Site;
  readonly author: string | null;
  readonly ownRepliesInThread: number;
  readonly settings: ReplySettings;
  /** The language of the page, for comments in one that drafts are not written in. */
  readonly pageLanguage?: Language;
};
