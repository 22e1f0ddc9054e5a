import type { Site } from '../comment';
import { choosePhrasing, slotsIn } from './choosePhrasing';
import type { Facts, Found } from './extract/facts';
import { draftLength } from './length';
import { phrasebookOf } from './phrases/phrasebookOf';
import type { Move, Trouble } from './phrases/phrasebook';
import type { Recipe, Step } from './recipes';
import type { Formality, ReplyLanguage } from './reply';
import type { FactName, Slots } from './slots';
import { slotsOf } from './slots';
import type { Suggestion } from './suggestion';
import { vary } from './vary';
import { gapsIn, sentenceCount, writeOut } from './writeOut';

/** Everything a draft is written from; `used` grows with each draft of the same comment. */
export type Writer = {
  readonly facts: Facts;
  readonly language: ReplyLanguage;
  readonly formality: Formality;
  readonly site: Site;
  readonly initials: string;
  readonly text: string;
  readonly used: Set<string>;
};

/** A public reply is short: the long story goes private. */
const MAX_SENTENCES = 4;
/** What a person writes into a gap is longer than its mark, in characters. */
const GAP_ROOM = 12;

/** One draft by its recipe: the fullest version that fits the site; a phrasing is not used twice for one comment. */
export function writeDraft(recipe: Recipe, writer: Writer): Suggestion {
  const versions = [
    { optional: true, short: false },
    { optional: false, short: false },
    { optional: false, short: true },
  ];
  const drafts = versions.map((version) => attempt(recipe, writer, version));
  const chosen = drafts.find(({ draft }) => fits(draft, writer.site)) ?? drafts.at(-1);
  if (!chosen) throw new Error('no version of the draft');
  for (const phrasing of chosen.phrasings) writer.used.add(phrasing);
  return chosen.draft;
}

type Version = { readonly optional: boolean; readonly short: boolean };

function attempt(recipe: Recipe, writer: Writer, { optional, short }: Version) {
  const slots = slotsOf(writer.facts, writer);
  const named = new Set<FactName>();
  const words = new Set<string>();
  const phrasings: string[] = [];
  const said: string[] = [];
  for (const entry of recipe.steps) {
    const isOptional = typeof entry !== 'string';
    if (isOptional && !optional) continue;
    const step = isOptional ? entry[0] : entry;
    const chosen = moveOf(step, writer.facts);
    if (!chosen) continue;
    const { move, because } = chosen;
    const seed = `${move}|${recipe.kind}|${writer.text}`;
    const open = canName(step, writer.facts) ? slots : withoutIssue(slots);
    const phrasing = choosePhrasing(phrasebookOf(writer.language)[move], {
      slots: open,
      named,
      used: writer.used,
      seed,
      short,
    });
    if (phrasing === null) continue;
    phrasings.push(phrasing);
    said.push(vary(phrasing, seed, short));
    for (const slot of slotsIn(phrasing)) {
      const fact = slots.get(slot)?.fact;
      if (fact) named.add(fact);
    }
    if (because) words.add(because.words);
  }
  for (const fact of named) {
    const found = writer.facts[fact];
    if (found && fact !== 'name') words.add(typeof found === 'string' ? found : found.words);
  }
  const text = writeOut(said, { ...writer, slots });
  const { kind, visibility } = recipe;
  const draft: Suggestion = {
    kind,
    visibility,
    text,
    gaps: gapsIn(text),
    names: unrepeated([...words]),
  };
  return { draft, phrasings };
}

/** A word that stands in a longer one is said already. */
const unrepeated = (words: readonly string[]) =>
  words.filter((word) => !words.some((other) => other !== word && other.includes(word)));

const OUTAGE_GROUPS = ['connection', 'mobile', 'energy'];

/** Troubles that ask for something else than their thing does. */
const ASK_BY_TROUBLE: Partial<Record<Trouble, Move>> = {
  'charged-twice': 'ask-twice',
  'no-answer': 'ask-contact',
  'no-show': 'ask-visit',
  rude: 'ask-rude',
  wrong: 'ask-wrong',
  'not-rung': 'ask-not-rung',
  refused: 'ask-refused',
  crowded: 'ask-crowded',
  closing: 'ask-closing',
  confusing: 'ask-confusing',
  noise: 'ask-noise',
  promise: 'ask-promise',
  price: 'ask-price',
  late: 'ask-late',
};
/** Groups whose own question is the better one, whatever the trouble. */
const ASK_BY_GROUP: Partial<Record<Trouble, readonly string[]>> = {
  price: ['billing'],
  late: ['delivery', 'travel', 'device'],
};

type Chosen = { readonly move: Move; readonly because: Found<Trouble> | null };

/** The move a step stands for, and the trouble it speaks about; null: there is nothing to say. */
function moveOf(step: Step, { issue, second, trouble, silence }: Facts): Chosen | null {
  const group = issue?.value.group ?? 'any';
  if (step === 'ack') return { move: `ack-${trouble?.value ?? 'any'}`, because: trouble };
  if (step === 'besides') return silence ? { move: step, because: silence } : null;
  if (step === 'also') return second ? { move: step, because: null } : null;
  if (step === 'ask') {
    const own = trouble && ASK_BY_GROUP[trouble.value]?.includes(group);
    const asked = trouble && !own ? ASK_BY_TROUBLE[trouble.value] : null;
    return { move: asked ?? `ask-${group}`, because: null };
  }
  if (step !== 'look-into') return { move: step, because: null };
  const outage = trouble?.value === 'down' && OUTAGE_GROUPS.includes(group);
  return { move: outage ? 'repair-down' : 'repair', because: null };
}

/** Steps that speak of a customer's own case; "to look at our app I need your number" is none. */
const ABOUT_A_CASE: readonly Step[] = [
  'bridge',
  'bridge-hide',
  'private-open',
  'legal',
  'legal-private',
];

/** Whether a step may name the thing; of a trouble that cannot be said of it ("our hotline was delivered late") it stays out. */
function canName(step: Step, { issue, trouble }: Facts): boolean {
  if (!issue) return true;
  const { suffers, determiner, group } = issue.value;
  if (step === 'ack') return trouble === null || suffers;
  if (step === 'honest-no' || step === 'honest-shared') return group !== 'contact';
  return !ABOUT_A_CASE.includes(step) || (determiner !== 'our' && group !== 'contact');
}

const withoutIssue = (slots: Slots): Slots =>
  new Map([...slots].filter(([, { fact }]) => fact !== 'issue'));

function fits({ text, gaps, visibility }: Suggestion, site: Site): boolean {
  if (visibility === 'private') return true;
  const { used, limit } = draftLength(text, site);
  return used + gaps.length * GAP_ROOM <= limit && sentenceCount(text) <= MAX_SENTENCES;
}
