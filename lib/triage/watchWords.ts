import * as z from 'zod/mini';
import { fold } from './normalise';
import type { Evidence, Judgement, Label, Language } from './triage';
import { LABELS } from './triage';

export const WATCH_LANGUAGES = ['all', 'en', 'de', 'nl', 'fr'] as const;
export const LONGEST_WATCH_WORD = 80;
export const MOST_WATCH_WORDS = 200;

/** A word or phrase of the user's own that raises a label wherever it is written. */
export const WatchWord = z.readonly(
  z.object({
    words: z.string().check(z.minLength(1), z.maxLength(LONGEST_WATCH_WORD)),
    label: z.enum(LABELS),
    language: z.enum(WATCH_LANGUAGES),
    /** Also as a part of a longer word. */
    insideWords: z.boolean(),
  }),
);
export type WatchWord = z.infer<typeof WatchWord>;

export type WatchWordProblem = 'too-short' | 'too-long' | 'known' | 'full';

/** Why a watch word cannot be added to these, or take the place `at` among them; null when it can. */
export function watchWordProblem(
  known: readonly WatchWord[],
  word: WatchWord,
  at: number | null = null,
): WatchWordProblem | null {
  const folded = foldedWords(word);
  if (folded.length < (word.insideWords ? LEAST_INSIDE : LEAST)) return 'too-short';
  if (word.words.trim().length > LONGEST_WATCH_WORD) return 'too-long';
  const others = known.filter((_, place) => place !== at);
  const isKnown = others.some(
    (other) =>
      foldedWords(other) === folded &&
      other.label === word.label &&
      (other.language === word.language || [other.language, word.language].includes('all')),
  );
  if (isKnown) return 'known';
  return others.length >= MOST_WATCH_WORDS ? 'full' : null;
}

const LEAST = 2;
/** A shorter part stands in half of all words. */
const LEAST_INSIDE = 3;

/**
 * Where the watch words of each label stand in the text, case and diacritics aside. `isIn` tells
 * whether a place of the text (UTF-16) is in a language.
 */
export function watched(
  text: string,
  words: readonly WatchWord[],
  isIn: (language: Exclude<Language, 'other' | 'unknown'>, place: number) => boolean,
): Readonly<Partial<Record<Label, readonly Evidence[]>>> {
  const found: Partial<Record<Label, Evidence[]>> = {};
  if (words.length === 0) return found;
  const folded = fold(text);
  for (const [place, pattern] of patternsOf(words).entries()) {
    const word = words[place];
    if (!word) continue;
    for (const { 0: part, index } of folded.text.matchAll(pattern)) {
      const span = folded.spanOf({ start: index, end: index + part.length });
      if (word.language !== 'all' && !isIn(word.language, span.start)) continue;
      (found[word.label] ??= []).push({ ...span, why: 'watch-word' });
    }
  }
  return found;
}

/** A label that a watch word raises, with that word before the evidence there was. */
export function raised(judgement: Judgement, evidence: readonly Evidence[] = []): Judgement {
  if (evidence.length === 0) return judgement;
  const kept: Evidence[] = [];
  for (const one of [...evidence, ...(judgement.on ? judgement.evidence : [])]) {
    if (kept.length < MOST_EVIDENCE && kept.every((other) => isApart(one, other))) kept.push(one);
  }
  return {
    ...judgement,
    on: true,
    score: Math.max(judgement.score, SCORE),
    evidence: kept.sort((one, other) => one.start - other.start),
  };
}

const MOST_EVIDENCE = 3;
/** The user said so: as sure as a sure rule. */
const SCORE = 0.9;

const isApart = (one: Evidence, other: Evidence): boolean =>
  one.end <= other.start || one.start >= other.end;

const foldedWords = ({ words }: WatchWord): string => fold(words).text.trim();

const compiled = new WeakMap<readonly WatchWord[], readonly RegExp[]>();

/** Built once for each list: a batch of comments is read with the same one. */
function patternsOf(words: readonly WatchWord[]): readonly RegExp[] {
  const known = compiled.get(words);
  if (known) return known;
  const patterns = words.map(patternOf);
  compiled.set(words, patterns);
  return patterns;
}

function patternOf(word: WatchWord): RegExp {
  const folded = foldedWords(word);
  if (folded === '') return /(?!)/gu;
  const source = folded.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = !word.insideWords && LETTER_FIRST.test(folded) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = !word.insideWords && LETTER_LAST.test(folded) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${source}${after}`, 'gu');
}

const LETTER_FIRST = /^[\p{L}\p{N}]/u;
const LETTER_LAST = /[\p{L}\p{N}]$/u;
