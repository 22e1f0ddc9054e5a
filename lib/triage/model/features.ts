import type { Concept } from '../lexicon/lexicon';
import { CONCEPTS } from '../lexicon/lexicon';
import type { Span } from '../normalise';
import type { Reading } from '../reading';
import { overlap } from '../reading';
import { UniqueHashes } from './uniqueHashes';

/** A word, number by its length, emoji or mark, with its place in the folded text. */
export type Token = Span & { readonly text: string };

const TOKEN = /\p{L}+(?:'\p{L}+)*|\d+|\p{Extended_Pictographic}|!+/gu;
const LONGEST_WORD = 28;

/** The tokens of a comment, in order. */
export const tokensOf = ({ folded }: Reading): Token[] => wordsOf(folded.text);

/** The tokens of a folded text, in order. */
export const wordsOf = (folded: string): Token[] =>
  [...folded.matchAll(TOKEN)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
    text: /^\d/.test(part) ? `#${Math.min(part.length, 9)}` : part.slice(0, LONGEST_WORD),
  }));

/** Marks of the whole text that the folded text no longer shows. */
export function marksOf({ input: { text } }: Reading): string[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return [
    ...(/https?:|www\.|\w\.(?:com|net|example|shop|xyz|info|be|de|fr|nl)\b/i.test(text)
      ? ['\u0001url']
      : []),
    ...(/(?<![\w.])@\w/.test(text) ? ['\u0001user'] : []),
    ...(letters > 8 && capitals * 2 > letters ? ['\u0001capitals'] : []),
  ];
}

type Mention = Span & { readonly concept: Concept };

/** Only the advice asks for them; the models were trained without them. */
const UNKNOWN_TO_MODELS: readonly Concept[] = ['noClosing', 'closingWord'];
const KNOWN_TO_MODELS = CONCEPTS.filter((concept) => !UNKNOWN_TO_MODELS.includes(concept));

/** What the lexicons recognise, in order of place. */
export const mentionsOf = (reading: Reading): Mention[] =>
  KNOWN_TO_MODELS.flatMap((concept) =>
    reading.find(concept).map((span) => ({ ...span, concept })),
  ).sort((a, b) => a.start - b.start);

/** Room of about five words between two concepts that make a pair. */
const PAIR_REACH = 32;

const conceptTokens = (mentions: readonly Mention[]): string[] => [
  ...mentions.map(({ concept }) => `\u0002${concept}`),
  ...mentions.flatMap((first, place) =>
    mentions
      .slice(place + 1, place + 5)
      .filter(({ start, concept }) => concept !== first.concept && start - first.end <= PAIR_REACH)
      .map(({ concept }) => `\u0003${first.concept}>${concept}`),
  ),
];

/** What the model reads of a comment: every hash once, unsorted by meaning. */
export type Source = {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly marks: readonly string[];
};

export const sourceOf = (reading: Reading): Source => ({
  tokens: tokensOf(reading),
  mentions: mentionsOf(reading),
  marks: marksOf(reading),
});

/** The part of a source that lies in a span. */
export const partOf = (source: Source, span: Span): Source => ({
  ...source,
  tokens: source.tokens.filter((token) => overlap(token, span)),
  mentions: source.mentions.filter((mention) => overlap(mention, span)),
});

/** The hashes of a comment's features, each once, kind after kind; `ends` says where each kind ends. */
export type Hashes = {
  readonly all: Uint32Array;
  /** Of words and word pairs; of the characters inside words; of concepts, their pairs, and marks. */
  readonly ends: readonly [words: number, characters: number, concepts: number];
};

/** Unique hashes of words, word pairs, character 2–5-grams, concepts and concept pairs. */
export function hashesOf(source: Source): Hashes {
  const before = hashesBy.get(source);
  if (before) return before;
  const hashes = uniqueHashes(source);
  hashesBy.set(source, hashes);
  return hashes;
}

/** The words that carried a label are asked of the same source again. */
const hashesBy = new WeakMap<Source, Hashes>();

/** One for all sources, one after the other: making it costs more than clearing it. */
const all = new UniqueHashes();

function uniqueHashes({ tokens, mentions, marks }: Source): Hashes {
  all.clear();
  const words = tokens.map(({ text }) => hashedWord(text));
  words.forEach(({ whole }, at) => {
    all.add(mixed(whole));
    const before = words[at - 1];
    if (before) all.add(pairHash(before.whole, whole));
  });
  const wordEnd = all.size;
  for (const { characters } of words) all.addAll(characters);
  const characterEnd = all.size;
  for (const token of [...conceptTokens(mentions), ...marks]) all.add(mixed(hashed(token)));
  return { all: all.taken(), ends: [wordEnd, characterEnd, all.size] };
}

/** What a word brings: its own hash and that of its pair with the word before, and those of its characters. */
export type WordHashes = {
  readonly words: readonly number[];
  readonly characters: Uint32Array;
};

/** The hashes of each word, one after the other. */
export function hashesByWord(tokens: readonly Pick<Token, 'text'>[]): WordHashes[] {
  const words = tokens.map(({ text }) => hashedWord(text));
  return words.map(({ whole, characters }, at) => {
    const before = words[at - 1];
    return {
      words: [mixed(whole), ...(before ? [pairHash(before.whole, whole)] : [])],
      characters,
    };
  });
}

/** A word's own hash before mixing, and the hashes of its characters. */
type HashedWord = { readonly whole: number; readonly characters: Uint32Array };

/** Comments repeat their words: the hashes of the last few thousand are kept. */
const MOST_KEPT = 4096;
const kept = new Map<string, HashedWord>();

function hashedWord(word: string): HashedWord {
  const before = kept.get(word);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const whole = hashed(word);
  const characters = word.length > 1 ? characterHashes(`<${word}>`) : [];
  const one = { whole, characters: Uint32Array.from(characters) };
  kept.set(word, one);
  return one;
}

const pairHash = (before: number, whole: number): number => mixed(Math.imul(before, 31) ^ whole);

function characterHashes(framed: string): number[] {
  const out: number[] = [];
  for (let start = 0; start < framed.length - 1; start++) {
    let value = SEED ^ 0x5bd1e995;
    const end = Math.min(framed.length, start + 5);
    for (let at = start; at < end; at++) {
      value = Math.imul(value ^ framed.charCodeAt(at), PRIME);
      if (at > start) out.push(mixed(value));
    }
  }
  return out;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashed(text: string): number {
  let value = SEED;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value;
}

/** FNV leaves the low bits of similar texts alike, and the buckets are the low bits. */
const mixed = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
};
