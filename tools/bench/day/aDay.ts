import { HOUR_MS, MINUTE_MS } from '../../../lib/time';

/** Somebody's words on a day: a comment, a reply of ours, or what the customer wrote after it. Times in ms since 1970, whole seconds. */
export type Word = {
  readonly key: string;
  readonly kind: 'comment' | 'ours' | 'again' | 'thanks';
  /** The place of the person who wrote it, or whom we answer. */
  readonly person: number;
  /** Key of what it answers; null at the top of a thread. */
  readonly to: string | null;
  readonly at: number;
  readonly text: string;
  readonly edited?: { readonly at: number; readonly text: string };
  /** When its author takes it away. */
  readonly vanishesAt?: number;
};

/** A working day: all words, and the moments at which somebody looks at the page. */
export type Day = { readonly words: readonly Word[]; readonly looks: readonly number[] };

export type DaySize = {
  readonly comments: number;
  readonly replies: number;
  readonly looks: number;
};

const LASTS_MS = 10 * HOUR_MS;
const COMES_UNTIL_MS = 8 * HOUR_MS;

/**
 * A day that ends at `end`: of our replies one in ten is the second to somebody; of those who are
 * answered some ask again and as many say thanks; of the others some change their words or take them away.
 */
export function aDay({ comments, replies, looks }: DaySize, end: number): Day {
  const start = Math.floor(end / 1000) * 1000 - LASTS_MS;
  const seconds = Math.floor(replies / 10);
  const firsts = replies - seconds;
  const tops = comments - 4 * seconds;
  const answers = new Map(
    Array.from({ length: firsts }, (_, nth) => [Math.floor(((nth + 0.5) * tops) / firsts), nth]),
  );
  const words = Array.from({ length: tops }, (_, place) => {
    const at = start + Math.floor((place * COMES_UNTIL_MS) / tops / 1000) * 1000;
    const nth = answers.get(place);
    if (nth === undefined) return [alone(place, at)];
    return answered({ place, at, nth, seconds });
  }).flat();
  return {
    words,
    looks: Array.from({ length: looks }, (_, nth) => start + ((nth + 1) * LASTS_MS) / looks),
  };
}

const top = (person: number, at: number): Word => ({
  key: `comment ${person}`,
  kind: 'comment',
  person,
  to: null,
  at,
  text: `The router in street ${person} has been dead for ${2 + (person % 30)} hours, when is it repaired?`,
});

function alone(place: number, at: number): Word {
  const word = top(place, at);
  if (place % 25 === 3) return { ...word, vanishesAt: at + 2 * HOUR_MS };
  const text = `${word.text} The phone in street ${place} is dead too now.`;
  return place % 25 === 7 ? { ...word, edited: { at: at + 1.5 * HOUR_MS, text } } : word;
}

type Answered = {
  readonly place: number;
  readonly at: number;
  /** Which of our first replies it gets. */
  readonly nth: number;
  readonly seconds: number;
};

function answered({ place, at, nth, seconds }: Answered): Word[] {
  const word = top(place, at);
  const reply = ours(word, `A colleague drives to street ${place} this afternoon.`, 7 + (nth % 41));
  const isThanks = nth >= 2 * seconds;
  if (nth >= 4 * seconds) return [word, reply];
  const next: Word = {
    key: `again ${place}`,
    kind: isThanks ? 'thanks' : 'again',
    person: place,
    to: reply.key,
    at: reply.at + 5 * MINUTE_MS,
    text: isThanks
      ? 'Thanks, that solved it!'
      : `And at what time does your colleague come to street ${place}?`,
  };
  const isAnsweredAgain = !isThanks && nth < seconds;
  return [word, reply, next, ...(isAnsweredAgain ? [ours(next, 'Between two and four.', 9)] : [])];
}

const ours = (to: Word, text: string, afterMinutes: number): Word => ({
  key: `reply to ${to.key}`,
  kind: 'ours',
  person: to.person,
  to: to.key,
  at: to.at + afterMinutes * MINUTE_MS,
  text,
});

/** What the page shows at a moment, each word as it stood then. */
export const shownAt = ({ words }: Day, at: number): readonly Word[] =>
  words
    .filter((word) => word.at <= at && at < (word.vanishesAt ?? Infinity))
    .map((word) =>
      word.edited && word.edited.at <= at ? { ...word, text: word.edited.text } : word,
    );
