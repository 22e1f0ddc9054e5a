import { wordPattern } from '../extract/wordPattern';
import type { ReplyLanguage } from '../reply';
import { REPLY_LANGUAGES } from '../reply';
import type { DayFact } from './dayFact';
import type { Matter } from './matters';
import { CAUSES, MATTERS } from './matters';

/** The matter a fact is, as far as it is one that we know in all languages; null: only its own words say it. */
export const matterOf = ({ what, language }: Pick<DayFact, 'what' | 'language'>): Matter | null =>
  MATTERS.find(({ names }) => wordPattern(names[language][1]).test(what)) ?? null;

/** Whether the note says no more than the matter's name: "outage", "an outage". */
export function isOnlyMatter({ what, language }: Pick<DayFact, 'what' | 'language'>): boolean {
  const matter = matterOf({ what, language });
  if (!matter) return false;
  const rest = what.replace(wordPattern(matter.names[language][1]), '').trim();
  return rest === '' || /^\p{L}{1,5}$/u.test(rest);
}

/** The cause in a language: the user's words in theirs, in another only one that we know; null: it cannot be said. */
export function causeIn(
  { cause, language }: Pick<DayFact, 'cause' | 'language'>,
  wanted: ReplyLanguage,
): string | null {
  if (cause.trim() === '') return null;
  const known = CAUSES.find((names) => isWhole(names[language][1], cause));
  if (known) return known[wanted][0];
  return language === wanted ? withoutStop(cause) : null;
}

/** Whether a text says that it is such a matter, in the words of any of our languages. */
export const namesMatter = (
  text: string,
  { names }: Matter,
  language: ReplyLanguage | null,
): boolean =>
  (language ? [language] : REPLY_LANGUAGES).some((one) => wordPattern(names[one][1]).test(text));

/** A note without the full stop at its end. */
export const withoutStop = (text: string): string => text.trim().replace(/[.;,\s]+$/u, '');

const isWhole = (pattern: string, text: string): boolean =>
  wordPattern(pattern).exec(withoutStop(text))?.[0].length === withoutStop(text).length;
