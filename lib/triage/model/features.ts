import type { Concept } from '../lexicon/lexicon';
import { CONCEPTS } from '../lexicon/lexicon';
import type { Span } from '../normalise';
import type { Reading } from '../reading';
import { overlap } from '../reading';

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

/** Unique hashes of words, word pairs, character 2–5-grams, concepts and concept pairs. */
export function hashesOf({ tokens, mentions, marks }: Source): Uint32Array {
  const out: number[] = [];
  let before = 0;
  for (const { text } of tokens) {
    before = pushWord(out, text, before);
  }
  for (const token of [...conceptTokens(mentions), ...marks]) out.push(mixed(hashed(token)));
  const sorted = Uint32Array.from(out).sort();
  return sorted.filter((value, place) => place === 0 || value !== sorted[place - 1]);
}

/** The hashes of one word and of its pair with the word before; gives the word's own. */
export function pushWord(out: number[], word: string, before: number): number {
  const whole = hashed(word);
  out.push(mixed(whole));
  if (before !== 0) out.push(mixed(Math.imul(before, 31) ^ whole));
  if (word.length > 1) pushCharacters(out, `<${word}>`);
  return whole;
}

function pushCharacters(out: number[], framed: string): void {
  for (let start = 0; start < framed.length - 1; start++) {
    let value = SEED ^ 0x5bd1e995;
    const end = Math.min(framed.length, start + 5);
    for (let at = start; at < end; at++) {
      value = Math.imul(value ^ framed.charCodeAt(at), PRIME);
      if (at > start) out.push(mixed(value));
    }
  }
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
