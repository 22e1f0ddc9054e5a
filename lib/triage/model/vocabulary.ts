import type { Language } from '../triage';

/** Where the words of every language stand in the table of vectors; 0 is no place. */
export type Vocabulary = {
  readonly size: number;
  /** The place of a folded word, or of the part of it that is known: its stem, or the end of a compound. */
  readonly placeOf: (language: Language, word: string) => number;
};

/** Words by language, in the order of their places. */
export type WordLists = readonly (readonly [language: string, words: readonly string[]])[];

const LONGEST_ENDING = 3;
const SHORTEST_PART = 4;

/** A vocabulary over word lists; places count from 1 through all lists. */
export function vocabularyOf(lists: WordLists): Vocabulary {
  let size = 0;
  const places = new Map(
    lists.map(([language, words]) => {
      const own = new Map(words.map((word) => [word, ++size]));
      return [language, own];
    }),
  );
  const none: ReadonlyMap<string, number> = new Map();
  const english = places.get('en') ?? none;
  return {
    size,
    placeOf: (language, word) => {
      const own = places.get(language) ?? none;
      return own.get(word) ?? english.get(word) ?? placeOfPart(own, word);
    },
  };
}

function placeOfPart(places: ReadonlyMap<string, number>, word: string): number {
  for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_PART; cut++) {
    const place = places.get(word.slice(0, -cut));
    if (place !== undefined) return place;
  }
  for (let from = 2; word.length - from >= SHORTEST_PART; from++) {
    const place = places.get(word.slice(from));
    if (place !== undefined) return place;
  }
  return 0;
}

/**
 * Sorted words as one text: a capital letter says how many letters a word shares with the one before
 * (A for none), then come the letters it does not. Folded words hold no capitals.
 */
export const packedWords = (sorted: readonly string[]): string =>
  sorted
    .map((word, at) => {
      const shared = sharedLength(sorted[at - 1] ?? '', word);
      return String.fromCharCode(A + shared) + word.slice(shared);
    })
    .join('');

/** The words of a packed text. */
export function unpackedWords(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(/([A-Z])([^A-Z]*)/g), ([, capital = 'A', rest = '']) => {
    before = before.slice(0, capital.charCodeAt(0) - A) + rest;
    return before;
  });
}

const A = 65;
const MOST_SHARED = 25;

function sharedLength(before: string, word: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < word.length && before[length] === word[length]) length++;
  return length;
}
