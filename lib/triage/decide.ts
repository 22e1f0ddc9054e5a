import { combine, THRESHOLD } from './finding';
import type { Concept } from './lexicon/lexicon';
import type { Chance, LayerName } from './model/layers';
import type { Given } from './model/signals';
import type { Label } from './triage';

/** Where one of these is named, no rule speaks for the label and it is less likely than that, the layers are not believed. */
const GUARDS: Partial<Record<Label, { readonly concept: Concept; readonly below: number }>> = {
  threat: { concept: 'noThreat', below: 0.5 },
  'self-harm': { concept: 'noSuicide', below: 0.5 },
  churn: { concept: 'noChurn', below: 0.4 },
  abuse: { concept: 'noInsult', below: 1 },
  'personal-data': { concept: 'companyContact', below: 0.8 },
};

/**
 * From this score of the rules on (of those that say `why`) their word stands, unless the layers give
 * it less than the least chance.
 */
const RULES_STAND: Partial<Record<Label, Stand>> = {
  'self-harm': { score: 0.7, least: 0.04 },
  threat: { score: 0.7, least: 0.3 },
  hate: { score: 0.8, least: 0.28 },
  provocation: { score: 0.6, least: 0.07 },
  scam: { score: 0.8, least: 0.1 },
  churn: { score: 0.7, least: 0.17 },
  question: { score: 0.65, least: 0.2, why: 'asks' },
  'off-topic': { score: 0.65, least: 0.2 },
};
type Stand = { readonly score: number; readonly least: number; readonly why?: string };

/** A comment that is little else than a rhetorical phrase asks nothing. */
const MOSTLY = 0.5;
/** So likely a comment must be off-topic of which the rules say nothing: the post is read by words alone. */
const OFF_TOPIC_WITHOUT_RULES = 0.4;

/**
 * Whether a label is on. The layers have the word, for they know what the rules found; but they learnt
 * four languages and words: of a text without either, only what the rules find there counts.
 */
export function decide(
  given: Given,
  label: Label,
  chanceOf: (name: LayerName) => Chance,
): { on: boolean; score: number } {
  const found = given.rules.found[label];
  const rules = combine(found);
  const stacked = chanceOf(label);
  const chance = rounded(stacked.chance);
  const unheard = { on: false, score: Math.min(UNHEARD, chance) };
  if (!isReadable(given))
    return rules >= THRESHOLD ? { on: true, score: Math.max(rules, chance) } : unheard;
  const { score, least, why } = RULES_STAND[label] ?? NEVER;
  const said = why ? combine(found.filter((one) => one.why === why)) : rules;
  if (said >= score && chance >= least) return { on: true, score: Math.max(rules, chance) };
  return stacked.on && isBarred(given, label, { rules, chance })
    ? unheard
    : { on: stacked.on, score: chance };
}

const NEVER: Stand = { score: Infinity, least: 1 };
const UNHEARD = 0.2;
const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;

const isReadable = ({ reading }: Given): boolean =>
  /\p{L}/u.test(reading.input.text) &&
  reading.language !== 'other' &&
  reading.language !== 'unknown';

function isBarred(
  { reading, rules: { isPublic } }: Given,
  label: Label,
  { rules, chance }: { readonly rules: number; readonly chance: number },
): boolean {
  if (label === 'personal-data' && isPublic) return true;
  if (label === 'off-topic') return rules === 0 && chance < OFF_TOPIC_WITHOUT_RULES;
  if (rules >= THRESHOLD) return false;
  const guard = GUARDS[label];
  if (guard) return chance < guard.below && reading.find(guard.concept).length > 0;
  const length = reading.folded.text.trim().length;
  return (
    label === 'question' &&
    reading.find('rhetorical').some(({ start, end }) => end - start >= MOSTLY * length)
  );
}
