import type { Language } from '../../../lib/triage/triage';
import type { WordLists } from '../../../lib/triage/model/vocabulary';
import { randomOf, normal } from '../random';
import { DIMS, readVectors } from '../vectors/vectors';

/** Words that are read in training, by language, and how often. */
export type WordCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The words the network will know, and the vectors it starts from; row 0 is no word. */
export type WordChoice = { readonly lists: WordLists; readonly vectors: Float32Array };

/** More words than this make the model too large for what they add. */
const MOST_WORDS = 32_000;
/** A word without a vector must be read this often to be worth one. */
const LEAST_WITHOUT_VECTOR = 6;
/** What a word counts that nobody has used yet: somebody will. */
const UNUSED: Readonly<Record<string, number>> = { en: 0.4, de: 1, nl: 1, fr: 1 };

/** A comment of ours says more about the next comment than a row of a public set. */
export const OWN_COUNT = 3;

/** Counts words by language. */
export function countWords(
  rows: readonly {
    readonly language: Language;
    readonly words: readonly string[];
    readonly count: number;
  }[],
): WordCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const { language, words, count } of rows) {
    const own = counts.get(language) ?? new Map<string, number>();
    for (const word of words) own.set(word, (own.get(word) ?? 0) + count);
    counts.set(language, own);
  }
  return counts;
}

/** The words most used, from the lists of vectors and from what is read in training. */
export function wordChoice(counts: WordCounts): WordChoice {
  const random = randomOf(11);
  const candidates = readVectors().flatMap(([language, list]) => {
    const own = counts.get(language) ?? new Map<string, number>();
    const known = new Set(list.map(([word]) => word));
    return [
      ...list.map(([word, vector]) => ({
        language,
        word,
        vector,
        score: (own.get(word) ?? 0) + (UNUSED[language] ?? 0),
      })),
      ...[...own]
        .filter(([word, count]) => count >= LEAST_WITHOUT_VECTOR && !known.has(word))
        .map(([word, score]) => ({
          language,
          word,
          vector: Array.from({ length: DIMS }, () => 0.1 * normal(random)),
          score,
        })),
    ];
  });
  const chosen = candidates.sort((a, b) => b.score - a.score).slice(0, MOST_WORDS);
  const inOrder = ['en', 'de', 'nl', 'fr'].map((language) => ({
    language,
    words: chosen
      .filter((one) => one.language === language)
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
  }));
  const vectors = new Float32Array((chosen.length + 1) * DIMS);
  inOrder
    .flatMap(({ words }) => words)
    .forEach(({ vector }, at) => {
      vectors.set(vector, (at + 1) * DIMS);
    });
  return {
    lists: inOrder.map(({ language, words }) => [language, words.map(({ word }) => word)]),
    vectors,
  };
}
