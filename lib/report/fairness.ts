import type { Interval } from '../time';
import { LANGUAGES } from '../triage/triage';
import { grouped } from './grouped';
import type { Answering } from './report';
import { answering } from './report';
import type { TicketFact } from './ticketFact';
import type { WallTime } from './wallClock';

/** Fewer timed answers than this on a side are too few to compare two groups by. */
export const FEW = 20;

/** One group of comments beside the first group of its block. */
export type Group = Answering & {
  readonly name: string;
  /** How many times as long it waits as the first group; null: that cannot be told. */
  readonly ratio: Interval | null;
  /** Fewer than `FEW` timed answers here or in the first group. */
  readonly isFew: boolean;
};

export type Block = {
  readonly name: 'tone' | 'topic' | 'addressed' | 'language' | 'hour';
  readonly groups: readonly Group[];
};

/**
 * Whether comments of every kind are answered alike: of our answers, never of people. Groups without
 * a comment are left out, blocks with fewer than two groups too.
 */
export function fairnessOf(
  facts: readonly TicketFact[],
  wall: (at: number) => WallTime,
): readonly Block[] {
  const isOff = ({ labels }: TicketFact) => labels.includes('off-topic');
  const isDay = ({ at }: TicketFact) => wall(at).hour >= 8 && wall(at).hour < 18;
  const blocks: readonly Block[] = [
    block('tone', facts, { names: ['friendly', 'neutral', 'angry'], of: ({ tone }) => tone }),
    block('topic', facts, { names: ['on', 'off'], of: (fact) => (isOff(fact) ? 'off' : 'on') }),
    block('addressed', facts, { names: ['us', 'named'], of: ({ addressed }) => addressed }),
    block('language', facts, { names: LANGUAGES, of: ({ language }) => language }),
    block('hour', facts, { names: ['day', 'night'], of: (one) => (isDay(one) ? 'day' : 'night') }),
  ];
  return blocks.filter(({ groups }) => groups.length > 1);
}

type Split = {
  readonly names: readonly string[];
  readonly of: (fact: TicketFact) => string;
};

function block(name: Block['name'], facts: readonly TicketFact[], { names, of }: Split): Block {
  const byName = grouped(facts, of);
  const parts = names.flatMap((group) => {
    const some = byName.get(group);
    return some ? [{ name: group, ...answering(some) }] : [];
  });
  const [base] = parts;
  return {
    name,
    groups: parts.map((part) => ({
      ...part,
      ratio: base ? ratioOf(part, base) : null,
      isFew: part.timed < FEW || (base?.timed ?? 0) < FEW,
    })),
  };
}

/** Every reading of the two medians lies between these bounds; a group beside itself is 1. */
function ratioOf(part: Answering, base: Answering): Interval | null {
  if (!part.median || !base.median || base.median.earliest <= 0) return null;
  if (part.ids === base.ids) return { earliest: 1, latest: 1 };
  return {
    earliest: part.median.earliest / base.median.latest,
    latest: part.median.latest / base.median.earliest,
  };
}
