import { combine, THRESHOLD } from './finding';
import type { Concept } from './lexicon/lexicon';
import type { Chance } from './model/layers';
import type { Given } from './model/signals';
import type { Label } from './triage';

/** Where one of these is named and no rule speaks for the label, the layers are not asked: idioms, quotations, denials. */
const GUARDS: Partial<Record<Label, readonly Concept[]>> = {
  threat: ['noThreat'],
  'self-harm': ['noSuicide'],
  hate: ['condemnation'],
  scam: ['noScam'],
  abuse: ['noInsult'],
  'legal-press': ['noLegal'],
  churn: ['noChurn'],
  complaint: ['noComplaint'],
  praise: ['noPraise', 'sarcasm'],
  'personal-data': ['companyContact'],
};

/**
 * Whether a label is on. The layers have the word, for they know what the rules found; but they learnt
 * four languages and words: of a text without either, only what the rules find there counts.
 */
export function decide(
  given: Given,
  label: Label,
  stacked: Chance,
): { on: boolean; score: number } {
  const rules = combine(given.rules.found[label]);
  const chance = rounded(stacked.chance);
  const unheard = { on: false, score: Math.min(UNHEARD, chance) };
  if (!isReadable(given))
    return rules >= THRESHOLD ? { on: true, score: Math.max(rules, chance) } : unheard;
  return stacked.on && rules < THRESHOLD && isGuarded(given, label)
    ? unheard
    : { on: stacked.on, score: chance };
}

const UNHEARD = 0.2;
const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;

const isReadable = ({ reading }: Given): boolean =>
  /\p{L}/u.test(reading.input.text) &&
  reading.language !== 'other' &&
  reading.language !== 'unknown';

const isGuarded = ({ reading }: Given, label: Label): boolean =>
  (GUARDS[label] ?? []).some((concept) => reading.find(concept).length > 0);
