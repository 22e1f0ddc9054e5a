import type { Interval } from '../time';
import { medianRange } from './medianRange';
import type { Pick, Picked } from './picked';
import type { Answering } from './report';
import { answering } from './report';
import { medianOf } from './spread';
import type { TicketFact } from './ticketFact';
import { timedIn, waitsOf } from './waits';

/** Fewer timed answers than this on a side are too few to compare two groups by. */
export const FEW = 20;

/**
 * What a comparison says: the group waits longer or shorter, the range of the ratio includes 1 so
 * that nothing was found, or a side is too few. `base`: what the others are compared with.
 */
export type Finding = 'base' | 'few' | 'none' | 'longer' | 'shorter';

/** One group of comments beside what it is compared with. */
export type Group = Answering & {
  readonly name: string;
  /** How many times as long it waits, between the readings of the two medians; null: that cannot be told. */
  readonly ratio: Interval | null;
  /** Where the true ratio lies, as surely as was asked; null: too few. */
  readonly range: Interval | null;
  readonly finding: Finding;
  /** Timed answers of what it is compared with. */
  readonly baseTimed: number;
  /** The timed answers of both sides, of which the ratio and its range are; none where there is no ratio. */
  readonly comparedTickets: Picked;
};

/** Two sets of comments that are compared; the base beside itself is the same set. */
export type Pair = {
  readonly name: string;
  readonly some: readonly TicketFact[];
  readonly base: readonly TicketFact[];
};

export const isFew = ({ some, base }: Pair): boolean =>
  waitsOf(some, 'first').length < FEW || waitsOf(base, 'first').length < FEW;

/** Compares the median waits of a pair, each known with half of the doubt that `confidence` (0–1) leaves. */
export function compared(pair: Pair, confidence: number, pick: Pick): Group {
  const { name, some, base } = pair;
  const part = answering(some, pick);
  const [waits, baseWaits] = [waitsOf(some, 'first'), waitsOf(base, 'first')];
  const isBase = some === base;
  const half = 1 - (1 - confidence) / 2;
  const range =
    isBase || isFew(pair) ? null : ratioOf(medianRange(waits, half), medianRange(baseWaits, half));
  const ratio = ratioOf(part.median, medianOf(baseWaits));
  return {
    name,
    ...part,
    ratio: isBase && ratio ? { earliest: 1, latest: 1 } : ratio,
    range,
    finding: isBase ? 'base' : findingOf(range),
    baseTimed: baseWaits.length,
    comparedTickets: pick(ratio ? timedIn(isBase ? some : [...some, ...base], 'first') : []),
  };
}

function findingOf(range: Interval | null): Finding {
  if (!range) return 'few';
  if (range.earliest > 1) return 'longer';
  return range.latest < 1 ? 'shorter' : 'none';
}

/** Every reading of the two waits has its ratio between these bounds. A wait under a minute counts as one, so that a ratio exists. */
function ratioOf(part: Interval | null, base: Interval | null): Interval | null {
  if (!part || !base) return null;
  const [wait, other] = [atLeastOne(part), atLeastOne(base)];
  return { earliest: wait.earliest / other.latest, latest: wait.latest / other.earliest };
}

const atLeastOne = ({ earliest, latest }: Interval): Interval => ({
  earliest: Math.max(1, earliest),
  latest: Math.max(1, latest),
});
