import commonWords from './commonWords.json';
import data from './languages.json';
import type { Language } from './triage';

/** Words that comments use and no other of the four languages does, written by `tools/train/commonWords.ts`. */
const COMMON: Readonly<Record<string, string>> = commonWords;
const WEIGHT_OF_COMMON = 220;

/** Least lead over the second language, as a share of the best score. */
const LEAST_LEAD = 0.06;
/** Least letters of evidence without a common word. */
const LEAST_LETTERS = 10;

/** From here on a single sentence is surely in a language: letters, words, and with so many common words such a lead. */
const SURE = { letters: 12, words: 3, leadByCommonWords: [Infinity, 0.4, 0.25] };

/** One of the four, or null. */
export const known = (code: string): Language | null =>
  code === 'en' || code === 'de' || code === 'nl' || code === 'fr' ? code : null;

const LANGUAGES = Object.keys(data.cut);

/** What one word tells: languages it is common in, and its n-grams. */
export type WordEvidence = {
  readonly letters: number;
  /** Places of the languages in `LANGUAGES`. */
  readonly common: readonly number[];
  readonly grams: readonly Gram[];
};

/** The languages an n-gram stands for, by their places, and its score in each; one object for every n-gram. */
type Gram = { readonly languages: number[]; readonly scores: number[] };

/** Comments repeat their words: what the last few thousand tell is kept. */
const MOST_KEPT = 4096;
const kept = new Map<string, WordEvidence>();

/** What a word in lower case tells. */
export function evidenceOf(word: string): WordEvidence {
  const before = kept.get(word);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const evidence = {
    letters: word.length,
    common: common().get(word) ?? NOWHERE,
    grams: gramsOf(word).flatMap((gram) => {
      const known = grams().get(gram);
      return known ? [known] : [];
    }),
  };
  kept.set(word, evidence);
  return evidence;
}

/** Sums what the words of a text tell; every n-gram counts once. */
export class Tally {
  private readonly scores = new Float64Array(LANGUAGES.length);
  private readonly common = new Uint16Array(LANGUAGES.length);
  private readonly seen = new Set<Gram>();
  private letters = 0;
  private words = 0;

  add({ letters, common: languages, grams: parts }: WordEvidence): void {
    this.letters += letters;
    this.words++;
    for (const at of languages) {
      this.scores[at] = (this.scores[at] ?? 0) + WEIGHT_OF_COMMON;
      this.common[at] = (this.common[at] ?? 0) + 1;
    }
    for (const gram of parts) {
      if (this.seen.has(gram)) continue;
      this.seen.add(gram);
      for (let place = 0; place < gram.languages.length; place++) {
        const at = gram.languages[place] ?? 0;
        this.scores[at] = (this.scores[at] ?? 0) + (gram.scores[place] ?? 0);
      }
    }
  }

  /** The best language; null when the evidence is thin or close. */
  language(): Language | null {
    const { best, lead } = this.ranking();
    if (best === null || lead < LEAST_LEAD) return null;
    if (this.letters < LEAST_LETTERS && this.common.every((count) => count === 0)) return null;
    return known(LANGUAGES[best] ?? '') ?? 'other';
  }

  /** The language, one of the four, when nothing speaks for another one; else null. */
  sureLanguage(): Language | null {
    const { best, lead } = this.ranking();
    if (best === null || this.letters < SURE.letters || this.words < SURE.words) return null;
    const least = SURE.leadByCommonWords[Math.min(2, this.common[best] ?? 0)] ?? Infinity;
    return lead < least ? null : known(LANGUAGES[best] ?? '');
  }

  /** The place of the best language and its lead over the second, as a share of its score. */
  private ranking(): { best: number | null; lead: number } {
    const best = this.scores.reduce((top, score, at) => (score > this.at(top) ? at : top), 0);
    if (this.at(best) === 0) return { best: null, lead: 0 };
    const second = this.scores.reduce(
      (most, score, at) => (at === best ? most : Math.max(most, score)),
      0,
    );
    return { best, lead: 1 - second / this.at(best) };
  }

  private readonly at = (place: number): number => this.scores[place] ?? 0;
}

/** ELD's n-grams: four bytes every three, a space marking the word's start and end. */
function gramsOf(word: string): string[] {
  const bytes = encoded(word).slice(0, 70);
  const grams: string[] = [];
  let at = 0;
  for (; at + 4 < bytes.length; at += 3) {
    grams.push((at === 0 ? ' ' : '') + bytes.slice(at, at + 4));
  }
  const tail = bytes.length === 3 ? bytes : bytes.slice(Math.max(0, bytes.length - 4));
  grams.push(`${at === 0 ? ' ' : ''}${tail} `);
  return grams;
}

/** UTF-8 bytes as characters, those above ASCII by ELD's own dictionary. */
function encoded(word: string): string {
  let out = '';
  for (const char of word.normalize('NFC')) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) out += char;
    else if (code < 0x800) out += byte(0xc0 | (code >> 6)) + byte(0x80 | (code & 0x3f));
    else
      out +=
        byte(0xe0 | ((code >> 12) & 0x0f)) +
        byte(0x80 | ((code >> 6) & 0x3f)) +
        byte(0x80 | (code & 0x3f));
  }
  return out;
}

const byte = (value: number): string => data.bytes[value - 0x80] ?? '';

const once = <Value>(make: () => Value): (() => Value) => {
  let value: Value | undefined;
  return () => (value ??= make());
};

/** The places of the languages a word is common in. */
const common = once(() => {
  const index = new Map<string, number[]>();
  for (const [language, words] of Object.entries(COMMON)) {
    const at = LANGUAGES.indexOf(language);
    for (const word of new Set(words.split(' '))) index.set(word, [...(index.get(word) ?? []), at]);
  }
  return index;
});
const NOWHERE: readonly number[] = [];

/** Built on first use, so that loading costs nothing where no comment is read. */
const grams = once(() => {
  const index = new Map<string, Gram>();
  for (const [at, byScore] of Object.values(data.cut).entries()) {
    for (const [score, joined] of Object.entries<string>(byScore)) {
      for (const gram of joined.split('\t')) {
        const entry = index.get(gram) ?? { languages: [], scores: [] };
        entry.languages.push(at);
        entry.scores.push(Number(score));
        index.set(gram, entry);
      }
    }
  }
  return index;
});
