import type { ReplyLanguage } from '../reply';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import type { Words } from './words';

const WORDS: Readonly<Record<ReplyLanguage, Words>> = { en, de, nl, fr };

/** What the extraction knows of a language. */
export const wordsOf = (language: ReplyLanguage): Words => WORDS[language];
