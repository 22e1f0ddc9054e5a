import type { Group } from '../concepts';
import { RANK } from '../concepts';
import type { Trouble } from '../phrases/phrasebook';
import type { NounRow, Words } from '../words/words';
import type { Found, Issue } from './facts';
import { wordPattern } from './wordPattern';

/** Which groups each trouble can be said of; of the others the reply names the trouble alone. */
const SUFFERS: Readonly<Record<Trouble, readonly Group[]>> = {
  'no-show': ['visit', 'delivery'],
  'charged-twice': ['contract', 'travel'],
  'no-answer': [
    'connection',
    'mobile',
    'billing',
    'money',
    'delivery',
    'travel',
    'contract',
    'energy',
    'device',
    'town',
    'papers',
  ],
  promise: [
    'connection',
    'mobile',
    'billing',
    'money',
    'delivery',
    'visit',
    'contract',
    'energy',
    'device',
  ],
  lost: ['delivery', 'money'],
  broken: ['delivery', 'device'],
  wrong: ['delivery'],
  'not-rung': ['delivery'],
  refused: ['money', 'travel'],
  crash: ['digital', 'device', 'media'],
  cancelled: ['travel', 'visit', 'delivery', 'media'],
  closing: ['shop', 'town'],
  missing: ['media'],
  crowded: ['travel'],
  undone: ['town'],
  late: ['delivery', 'travel', 'visit', 'money', 'device', 'billing', 'contract', 'papers'],
  slow: ['connection', 'mobile', 'digital', 'device', 'media'],
  down: ['connection', 'mobile', 'energy', 'digital', 'device'],
  confusing: ['digital', 'billing'],
  noise: ['town'],
  price: ['billing', 'contract', 'connection', 'mobile', 'energy', 'travel'],
  rude: [
    'connection',
    'mobile',
    'billing',
    'money',
    'delivery',
    'travel',
    'contract',
    'energy',
    'device',
  ],
};

/** A thing of the vocabulary that stands in the comment. */
export type Candidate = {
  readonly row: NounRow;
  readonly place: number;
  readonly at: number;
  readonly words: string;
};

type IssueOptions = {
  readonly words: Words;
  readonly trouble: Trouble | null;
  /** Praise is about what it names first, be it the shop or the hotline. */
  readonly pleased: boolean;
  /** What stands in the text, where that is known already. */
  readonly among?: readonly Candidate[];
};

/** The thing the comment is about: one that can suffer the trouble first, then by rank, then as the vocabulary is ordered. */
export function findIssue(text: string, options: IssueOptions): Found<Issue> | null {
  const { words, trouble, pleased } = options;
  const rank = ({ row: [group] }: Candidate) => (pleased ? 0 : RANK[group]);
  const groups = trouble ? SUFFERS[trouble] : [];
  const suffers = ({ row: [group] }: Candidate) => groups.includes(group);
  // Of what breaks, the thing is meant before its delivery; elsewhere all weigh the same.
  const suffering = (candidate: Candidate) =>
    !suffers(candidate) ? 0 : trouble === 'broken' && candidate.row[0] === 'device' ? 2 : 1;
  const all = options.among ?? candidatesIn(text, words);
  const [best] = [...all].sort(
    (a, b) =>
      suffering(b) - suffering(a) ||
      rank(b) - rank(a) ||
      (pleased ? a.at - b.at : a.place - b.place),
  );
  if (!best) return findOwnThing(text, words);
  const found = foundIn(best, trouble === null || suffers(best));
  // The heating of a train is the railway's: nobody is to be asked for their meter.
  const onBoard = best.row[0] === 'energy' && all.some(({ row: [group] }) => group === 'travel');
  return onBoard ? { ...found, value: { ...found.value, group: 'travel' } } : found;
}

/** What the comment is about beside the issue: a thing of another group, as close to what the writer wants. */
export function findSecondIssue(
  among: readonly Candidate[],
  first: Found<Issue> | null,
): Found<Issue> | null {
  if (!first?.value.group) return null;
  const other = among.find(
    ({ row: [group, , determiner, noun] }) =>
      (group !== first.value.group || group === 'device') &&
      determiner === 'own' &&
      noun !== first.value.noun &&
      RANK[group] >= 2,
  );
  return other ? foundIn(other, false) : null;
}

function foundIn({ row, words }: Candidate, suffers: boolean): Found<Issue> {
  const [group, gender, determiner, noun, bare] = row;
  return { value: { group, gender, determiner, noun, bare, suffers }, words };
}

/** Every thing of the vocabulary that stands in the text, in the vocabulary's order. */
export function candidatesIn(text: string, { nouns }: Words): Candidate[] {
  return nouns.flatMap((row, place) => {
    const match = wordPattern(row[5]).exec(text);
    return match ? [{ row, place, at: match.index, words: match[0] }] : [];
  });
}

/** A thing ends its phrase or is followed by what it does: "my local KFC" names no "local". */
const WHAT_IT_DOES =
  "is|isn't|has|hasn't|does|doesn't|keeps|stopped|was|never|won't|since|still|again|ist|geht|funktioniert|macht|hat|war|spinnt|läuft|kommt|wurde|bleibt|seit|nicht|werkt|doet|heeft|blijft|gaat|sinds|niet|al|est|ne|n'\\p{L}+|a|marche|fonctionne|fait|reste|depuis|était";
const THING = `(?<thing>\\p{L}{4,20})(?=\\s*(?:[.,;:!?]|$)|\\s(?:${WHAT_IT_DOES})(?!\\p{L}))`;

/** A thing outside the vocabulary that the writer calls their own ("my doorbell"): named, never inflected. */
function findOwnThing(text: string, { own, notThings }: Words): Found<Issue> | null {
  for (const match of text.matchAll(wordPattern(`(?:${own}) ${THING}`, 'g'))) {
    const noun = match.groups?.['thing'];
    if (!noun || wordPattern(notThings).test(noun)) continue;
    const thing = {
      group: null,
      gender: null,
      determiner: 'own',
      noun,
      bare: null,
      suffers: false,
    } as const;
    return { value: thing, words: noun };
  }
  return null;
}
