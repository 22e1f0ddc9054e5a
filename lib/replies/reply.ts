import type { Language } from '../triage/triage';

export const REPLY_LANGUAGES = ['en', 'de', 'nl', 'fr'] as const;
/** The languages drafts are written in. */
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

/** The language of the drafts for a comment: its own, else that of the page, else English. */
export const replyLanguage = (language: Language, ofPage?: Language): ReplyLanguage =>
  REPLY_LANGUAGES.find((known) => known === language) ??
  REPLY_LANGUAGES.find((known) => known === ofPage) ??
  'en';

/** The language of a BCP 47 tag where drafts are written in it, English else. */
export const languageOfTag = (tag: string): ReplyLanguage =>
  REPLY_LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known) ?? 'en';

/** How a reply addresses the reader: Sie, u, vous or du, je, tu; English has one form for both. */
export type Formality = 'formal' | 'informal';
