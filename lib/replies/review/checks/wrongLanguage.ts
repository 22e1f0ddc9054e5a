import { REPLY_LANGUAGES } from '../../reply';
import type { Language } from '../../../triage/triage';
import type { Check } from './check';

/** Fewer words are too thin to tell a language by. */
const LEAST_WORDS = 5;

/** A reply in another language than the comment's; a comment in none of the four may be answered in any. */
export const wrongLanguage: Check = ({ input: { text }, language, expected }) => {
  if (!isOurs(language) || !isOurs(expected) || language === expected) return [];
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < LEAST_WORDS) return [];
  const start = text.length - text.trimStart().length;
  return [{ rule: 'wrong-language', severity: 'strong', start, end: text.trimEnd().length }];
};

const isOurs = (language: Language): boolean => REPLY_LANGUAGES.some((known) => known === language);
