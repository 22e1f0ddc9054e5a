import { COMMON_WORDS } from './replies/review/commonWords';
import { REPLY_LANGUAGES } from './replies/reply';
import { fold } from './triage/normalise';
import type { Language } from './triage/triage';

/** More of one comment say nothing more of what it is about. */
export const MOST_TERMS = 60;
/** So many of one text are searched: the longest note, and a comment of five pages. */
export const MOST_SEARCHED = 600;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;
const WORD = /[\p{L}\p{N}]{2,40}/gu;
/** Words of two letters that are things. */
const SHORT = new Set(['tv', 'pc', 'ov']);

/**
 * The words a text is found by, folded (`fold`: lower case, no diacritics), each once, at most `most`:
 * what every text has is left out, by its language, or of all four where that is unknown. Whole
 * words, so that a search and a likeness can both ask for their beginning (`stemOf`).
 */
export function termsOf(text: string, language: Language, most = MOST_TERMS): string[] {
  const words = fold(text).text.replace(ADDRESS, ' ').match(WORD) ?? [];
  const isCommon = commonIn(language);
  const terms = new Set<string>();
  for (const word of words) {
    if (terms.size === most) break;
    if (isTelling(word) && !isCommon(word)) terms.add(word);
  }
  return [...terms];
}

/** The words a name is found by, folded, each once. */
export const wordsIn = (name: string): string[] => [...new Set(fold(name).text.match(WORD))];

/** What a search asks for: `terms` are beginnings of words; `ignored` words are short or stand in almost every comment. */
export type Asked = { readonly terms: readonly string[]; readonly ignored: readonly string[] };

/** The words of a search in any language; one alone is asked for even where it is a common one: more may follow. */
export function askedOf(search: string): Asked {
  const words = wordsIn(search);
  if (words.length === 1) return { terms: words, ignored: [] };
  const isCommon = commonIn('unknown');
  const isAsked = (word: string) => isTelling(word) && !isCommon(word);
  return { terms: words.filter(isAsked), ignored: words.filter((word) => !isAsked(word)) };
}

const isTelling = (word: string): boolean => word.length > 2 || SHORT.has(word) || /\d/.test(word);

function commonIn(language: Language): (word: string) => boolean {
  const known = REPLY_LANGUAGES.find((one) => one === language);
  if (known) return (word) => COMMON_WORDS[known].has(word);
  return (word) => REPLY_LANGUAGES.some((one) => COMMON_WORDS[one].has(word));
}

/** Endings that tell forms of one word apart, the longest first; umlauts are folded away already. */
const ENDINGS: Readonly<Record<Language, RegExp>> = {
  en: /(?:ies|ing|ed|es|s|e|(?<![aeiou])y)$/,
  de: /(?:ern|en|er|em|es|e|n|s)$/,
  nl: /(?:en|es|e|s|t)$/,
  fr: /(?:ees|ee|aux|al|es|er|e|s|x)$/,
  other: /(?:es|en|s|e)$/,
  unknown: /(?:es|en|s|e)$/,
};
const LEAST_STEM = 4;

/** The beginning that the forms of a term share ("storung" of "storungen"): at least four letters, a shorter term whole. */
export function stemOf(term: string, language: Language): string {
  const stem = term.replace(ENDINGS[language], '');
  return stem.length >= LEAST_STEM ? stem : term;
}

/** A part of a compound is at least this long. */
const LEAST_PART = 5;

/** Whether two terms are forms of one word, or (German, Dutch) one is a compound with the other ("internetstoring"). */
export function isSameWord(one: string, other: string, language: Language): boolean {
  const [stem, otherStem] = [stemOf(one, language), stemOf(other, language)];
  if (stem === otherStem) return true;
  if (language === 'en' || language === 'fr') return false;
  return isPartOf(one, other, otherStem) || isPartOf(other, one, stem);
}

const isPartOf = (part: string, compound: string, stem: string): boolean =>
  part.length >= LEAST_PART &&
  (compound.startsWith(part) || compound.endsWith(part) || stem.endsWith(part));
