import type { Ticket } from './ticket';
import type { Label } from './triage/triage';
import { clusterWords } from './clusterWords';

/** Open comments that have the same things in common; `ids` in the order given. */
export type Cluster = {
  /** The matter they share, else their other words in common, as most of them write it; empty: only a place. */
  readonly what: string;
  /** The running matters among that, by their places in `MATTERS`: they have a name in every language. */
  readonly matters: readonly number[];
  /** The other words among it, as the comments write them; empty: none. */
  readonly words: string;
  /** The place or name they share; empty: none. */
  readonly where: string;
  readonly ids: readonly string[];
};

export const LEAST_IN_CLUSTER = 5;
/** One person who writes often is no cluster. */
const LEAST_PEOPLE = 3;
/** The youngest; more would take long and say the same. */
const MOST_LOOKED_AT = 400;
const MOST_CLUSTERS = 3;
/** A word that more of all comments have is what the page is about, not what happens today. */
const TOO_COMMON = 0.8;
const NEVER: readonly Label[] = ['scam', 'self-harm', 'praise'];

type Entry = { readonly ticket: Ticket; readonly words: ReadonlyMap<string, string> };
type Group = { readonly keys: readonly string[]; readonly entries: readonly Entry[] };

/**
 * Groups of five or more open comments, of three people or more, that share two things, or one when
 * it is a running matter or a place. The largest first, at most three; a comment stands in one.
 */
export function clustersOf(tickets: readonly Ticket[]): Cluster[] {
  let left = tickets
    .filter(({ triage }) => !NEVER.some((label) => triage.labels[label].on))
    .toSorted((one, other) => other.firstSeenAt - one.firstSeenAt)
    .slice(0, MOST_LOOKED_AT)
    .map((ticket) => ({ ticket, words: clusterWords(ticket) }));
  const clusters: Cluster[] = [];
  while (clusters.length < MOST_CLUSTERS) {
    const largest = largestOf(left);
    if (!largest) break;
    const members = new Set(largest.entries);
    clusters.push({
      what: sharedWords(largest, /^[13]:/),
      matters: largest.keys.flatMap((key) => (key.startsWith('1:') ? [Number(key.slice(2))] : [])),
      words: sharedWords(largest, /^3:/),
      where: sharedWords(largest, /^2:/),
      ids: tickets.flatMap(({ id }) =>
        largest.entries.some(({ ticket }) => ticket.id === id) ? [id] : [],
      ),
    });
    left = left.filter((entry) => !members.has(entry));
  }
  return clusters;
}

/** The largest group that shares something telling; of equals the one that shares two things. */
function largestOf(entries: readonly Entry[]): Group | null {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  const most = entries.length > 2 * LEAST_IN_CLUSTER ? entries.length * TOO_COMMON : Infinity;
  const [best] = [...groups]
    .map(([key, members]) => ({ keys: key.split(' '), entries: members }))
    .filter(({ keys, entries: members }) => isCluster(members) && isTelling(keys, members, most))
    .sort((one, other) => weigh(other) - weigh(one));
  return best ?? null;
}

/** Each thing alone and each two of them, the matter first. */
function keysOf({ words }: Entry): string[] {
  const keys = [...words.keys()].sort();
  return keys.flatMap((one, at) => [one, ...keys.slice(at + 1).map((other) => `${one} ${other}`)]);
}

const isCluster = (entries: readonly Entry[]): boolean =>
  entries.length >= LEAST_IN_CLUSTER &&
  new Set(entries.map(({ ticket }) => personOf(ticket))).size >= LEAST_PEOPLE;

/** Two things, or one that can stand alone: a matter (`1:`) or a place (`2:`). */
const isTelling = (keys: readonly string[], entries: readonly Entry[], most: number): boolean =>
  keys.length > 1 || (/^[12]:/.test(keys[0] ?? '') && entries.length <= most);

/** Two things shared say more than one; a place alone says little. */
const weigh = ({ keys, entries }: Group): number =>
  entries.length * (keys.length > 1 ? 1.5 : keys[0]?.startsWith('2:') ? 0.8 : 1) +
  (keys.some((key) => key.startsWith('1:')) ? 0.5 : 0);

const personOf = ({ comment: { author } }: Ticket): string =>
  author.id ?? author.handle ?? author.name ?? '';

const sharedWords = ({ keys, entries }: Group, kind: RegExp): string =>
  keys
    .filter((key) => kind.test(key))
    .map((key) => asMostWrite(key, entries))
    .join(' ');

function asMostWrite(key: string, entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const { words } of entries) {
    const word = words.get(key) ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
