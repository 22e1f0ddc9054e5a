import type { Language } from '../triage/triage';

export const REPLY_LANGUAGES = ['en', 'de', 'nl', 'fr'] as const;
/** The languages drafts are written in. */
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

/** The language of the drafts for a comment: its own, English where it is another or unknown. */
export const replyLanguage = (language: Language): ReplyLanguage =>
  REPLY_LANGUAGES.find((known) => known === language) ?? 'en';

/** How a reply addresses the reader: Sie, u, vous or du, je, tu; English has one form for both. */
export type Formality = 'formal' | 'informal';
