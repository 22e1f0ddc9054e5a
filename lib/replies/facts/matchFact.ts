import { fold } from '../../triage/normalise';
import type { Label, Language } from '../../triage/triage';
import { isSameWord, termsOf } from '../../terms';
import { findTroubles } from '../extract/trouble';
import { findPlace } from '../extract/place';
import { REPLY_LANGUAGES, replyLanguage } from '../reply';
import type { SuggestInput } from '../suggestion';
import { wordsOf } from '../words/wordsOf';
import type { DayFact } from './dayFact';
import { placeNames } from './dayFact';
import { matterOf, namesMatter } from './matterOf';

/** How a comment meets a fact; `maybe`: the draft asks. `place` is the fact's place as the comment calls it. */
export type FactMatch = {
  readonly strength: 'sure' | 'maybe';
  readonly place: string | null;
};

/** Where one of these is on, a person decides without a fact at hand. */
const NEVER: readonly Label[] = ['self-harm', 'threat', 'hate', 'scam', 'provocation'];
const WANTS: readonly Label[] = ['complaint', 'question', 'churn', 'off-topic'];

type Asked = Pick<SuggestInput, 'text' | 'triage'>;

/**
 * Whether a comment is about a fact of the day: by the words noted with it or its kind of matter, in
 * any form and in each of our languages, and by its place. A comment that names another place is
 * not; one that leaves place or matter open only may be.
 */
export function matchFact(fact: DayFact, { text, triage }: Asked): FactMatch | null {
  const on = (label: Label) => triage.labels[label].on;
  if (NEVER.some(on) || triage.language === 'other') return null;
  if (!WANTS.some(on) && triage.sentiment.label !== 'negative') return null;
  const reading = { text, terms: termsOf(text, triage.language), language: triage.language };
  const place = placeNames(fact).find((name) => says(reading, name)) ?? null;
  const told = tells(fact, reading);
  const hasPlace = placeNames(fact).length > 0;
  if (place !== null) return told === null ? maybeAt(place, on) : { strength: 'sure', place };
  if (told === null || (hasPlace && namesPlace(text, triage.language))) return null;
  return { strength: hasPlace || told === 'trouble' ? 'maybe' : 'sure', place: null };
}

/** Somebody there is in trouble: it may be this one. */
const maybeAt = (place: string, on: (label: Label) => boolean): FactMatch | null =>
  on('complaint') || on('question') ? { strength: 'maybe', place } : null;

type Read = {
  readonly text: string;
  readonly terms: readonly string[];
  readonly language: Language;
};

/** By what a comment tells of the matter: by its words, or only by the same trouble; null: it does not. */
function tells(fact: DayFact, reading: Read): 'words' | 'trouble' | null {
  const { text, language } = reading;
  if (fact.words.split(/[,;\n]/).some((words) => says(reading, words))) return 'words';
  const matter = matterOf(fact);
  if (!matter) return says(reading, fact.what) ? 'words' : null;
  const known = REPLY_LANGUAGES.find((one) => one === language) ?? null;
  if (namesMatter(text, matter, known)) return 'words';
  const troubles = findTroubles(text.replace(/[‘’]/gu, "'"), wordsOf(replyLanguage(language)));
  return troubles.some(({ value }) => matter.troubles.includes(value)) ? 'trouble' : null;
}

/** Whether all telling words of a phrase stand in the comment, in any form; one without such words must stand there whole. */
function says({ text, terms, language }: Read, phrase: string): boolean {
  if (phrase.trim() === '') return false;
  const asked = termsOf(phrase, language);
  if (asked.length === 0) return fold(text).text.includes(fold(phrase).text.trim());
  return asked.every((one) => terms.some((other) => isSameWord(one, other, language)));
}

const namesPlace = (text: string, language: Language): boolean =>
  findPlace(text, wordsOf(replyLanguage(language))) !== null;
