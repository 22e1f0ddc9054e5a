/** A sentence of a draft that stands in the thread already; UTF-16 offsets into the draft. */
export type Repetition = {
  readonly start: number;
  readonly end: number;
  /** How many of the thread's replies say it. */
  readonly times: number;
  /** Which of them, as places in their list. */
  readonly replies: readonly number[];
};

/** Shorter sentences ("Hello Anna.") are said twice by anyone. */
const LEAST_WORDS = 4;
/** Share of common words above which two sentences are the same, by Dice's coefficient. */
const SAME = 0.8;

/** The draft's sentences that say the same as a reply above; names, signs and small changes do not tell them apart. */
export function repeatedSentences(draft: string, replies: readonly string[]): Repetition[] {
  const above = replies.map((reply) => sentencesOf(reply).map(({ words }) => words));
  return sentencesOf(draft).flatMap(({ start, end, words }) => {
    if (words.size < LEAST_WORDS) return [];
    const saying = above.flatMap((reply, place) =>
      reply.some((other) => likeness(words, other) >= SAME) ? [place] : [],
    );
    return saying.length > 0 ? [{ start, end, times: saying.length, replies: saying }] : [];
  });
}

type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
};

function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]*/gu)].map(({ 0: sentence, index }) => {
    const start = index + (sentence.length - sentence.trimStart().length);
    const end = index + sentence.trimEnd().length;
    const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return { start, end, words: new Set(words) };
  });
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}
