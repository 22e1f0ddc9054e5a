import type { ReplyLanguage } from '../../reply';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { Messages } from './messages';
import { nl } from './nl';

const MESSAGES: Readonly<Record<ReplyLanguage, Messages>> = { en, de, nl, fr };

/** The sentences the review speaks in a language. */
export const messagesOf = (language: ReplyLanguage): Messages => MESSAGES[language];
