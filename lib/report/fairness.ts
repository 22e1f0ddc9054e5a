import { LANGUAGES } from '../triage/triage';
import type { Group, Pair } from './comparison';
import { compared, isFew } from './comparison';
import { grouped } from './grouped';
import type { Pick } from './picked';
import type { TicketFact } from './ticketFact';
import type { WallTime } from './wallClock';

/** How sure all ranges of one report are together. */
const CONFIDENCE = 0.95;

export type Block = {
  readonly name: 'tone' | 'topic' | 'addressed' | 'language' | 'hour';
  /** The others are compared with the first. */
  readonly groups: readonly Group[];
};

export type Fairness = {
  readonly blocks: readonly Block[];
  /** Tone, topic and kind at once ("angry.off.complaint"), each beside all other comments, the longest wait first. */
  readonly together: readonly Group[];
  /** Combinations left out because a side has too few timed answers. */
  readonly tooFew: number;
};

export type FairnessAsked = {
  readonly wall: (at: number) => WallTime;
  readonly pick: Pick;
};

/**
 * Whether comments of every kind are answered alike: of our answers, never of people. Groups without
 * a comment are left out, blocks with fewer than two groups too. All ranges hold at once in 95 of 100
 * such reports, however many comparisons there are (Bonferroni).
 */
export function fairnessOf(facts: readonly TicketFact[], { wall, pick }: FairnessAsked): Fairness {
  const blocks = blocksOf(facts, wall);
  const combined = combinedOf(facts);
  const together = combined.filter((pair) => !isFew(pair));
  const comparisons = [...blocks.flatMap(({ pairs }) => pairs), ...together].filter(
    (pair) => pair.some !== pair.base && !isFew(pair),
  );
  const confidence = 1 - (1 - CONFIDENCE) / Math.max(1, comparisons.length);
  const group = (pair: Pair) => compared(pair, confidence, pick);
  return {
    blocks: blocks.map(({ name, pairs }) => ({ name, groups: pairs.map(group) })),
    together: together.map(group).sort((one, other) => longest(other) - longest(one)),
    tooFew: combined.length - together.length,
  };
}

const longest = ({ ratio }: Group): number => ratio?.latest ?? 0;

type Split = {
  readonly name: Block['name'];
  readonly names: readonly string[];
  readonly of: (fact: TicketFact) => string;
};

function blocksOf(facts: readonly TicketFact[], wall: FairnessAsked['wall']) {
  const hourOf = ({ at, hasHour }: TicketFact) => {
    // A name that is none of the groups': it stands in neither.
    if (!hasHour) return 'unknown';
    const { hour } = wall(at);
    return hour >= 8 && hour < 18 ? 'day' : 'night';
  };
  const splits: readonly Split[] = [
    { name: 'tone', names: ['friendly', 'neutral', 'angry'], of: ({ tone }) => tone },
    { name: 'topic', names: ['on', 'off'], of: topicOf },
    { name: 'addressed', names: ['us', 'named'], of: ({ addressed }) => addressed },
    { name: 'language', names: LANGUAGES, of: ({ language }) => language },
    { name: 'hour', names: ['day', 'night'], of: hourOf },
  ];
  return splits
    .map((split) => ({ name: split.name, pairs: pairsOf(facts, split) }))
    .filter(({ pairs }) => pairs.length > 1);
}

function pairsOf(facts: readonly TicketFact[], { names, of }: Split): readonly Pair[] {
  const byName = grouped(facts, of);
  const present = names.flatMap((name) => {
    const some = byName.get(name);
    return some ? [{ name, some }] : [];
  });
  const [first] = present;
  return first ? present.map((part) => ({ ...part, base: first.some })) : [];
}

/** Every combination that occurs, beside all other comments. */
function combinedOf(facts: readonly TicketFact[]): readonly Pair[] {
  const nameOf = (fact: TicketFact) => [fact.tone, topicOf(fact), kindOf(fact)].join('.');
  return [...grouped(facts, nameOf)].map(([name, some]) => ({
    name,
    some,
    base: facts.filter((fact) => nameOf(fact) !== name),
  }));
}

const topicOf = ({ labels }: TicketFact): string => (labels.includes('off-topic') ? 'off' : 'on');

const KINDS = ['complaint', 'question', 'praise'] as const;

const kindOf = ({ labels }: TicketFact): string =>
  KINDS.find((kind) => labels.includes(kind)) ?? 'other';
