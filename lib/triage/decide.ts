import { combine, THRESHOLD } from './finding';
import type { Concept } from './lexicon/lexicon';
import type { Chance } from './model/layers';
import type { Given } from './model/signals';
import type { Label } from './triage';

/** Where one of these is named and no rule speaks for the label, the model is not asked: idioms, quotations, denials. */
const GUARDS: Partial<Record<Label, readonly Concept[]>> = {
  threat: ['noThreat'],
  'self-harm': ['noSuicide'],
  hate: ['condemnation'],
  scam: ['noScam'],
  abuse: ['noInsult'],
  'legal-press': ['noLegal'],
  churn: ['noChurn'],
  complaint: ['noComplaint'],
  question: ['rhetorical'],
  praise: ['noPraise', 'sarcasm'],
  provocation: ['resolved', 'thanks'],
};

/** From this score of the rules on their word stands, unless the model thinks less of it than `least`. */
const RULES_STAND: Partial<Record<Label, { readonly score: number; readonly least: number }>> = {
  'self-harm': { score: 0.6, least: 0 },
  threat: { score: 0.6, least: 0 },
  hate: { score: 0.6, least: 0 },
  'personal-data': { score: 0.75, least: 0 },
  scam: { score: 0.6, least: 0 },
  'legal-press': { score: 0.6, least: 0 },
  provocation: { score: 0.6, least: 0.15 },
  complaint: { score: 0.65, least: 0.05 },
  churn: { score: 0.7, least: 0.2 },
  question: { score: 0.7, least: 0.2 },
  praise: { score: 0.85, least: 0 },
};

/** Model and rules as one decision: finders and guards have the last word against, sure rules for a label. */
export function decide(
  given: Given,
  label: Label,
  stacked: Chance,
): { on: boolean; score: number } {
  const found = given.rules.found[label];
  const rules = combine(found);
  const stand = RULES_STAND[label];
  if (stand && rules >= stand.score && stacked.chance >= stand.least)
    return { on: true, score: Math.max(rules, rounded(stacked.chance)) };
  if (rules < THRESHOLD && stacked.on && isBarred(given, label, stacked.chance))
    return { on: false, score: Math.min(BARRED, rounded(stacked.chance)) };
  return { on: stacked.on, score: rounded(stacked.chance) };
}

const BARRED = 0.2;
const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;

/** From here on the model may speak of hate where no group and no slur is named. */
const SURE_OF_HATE = 0.95;
/** From here on the model may see praise beside what the rules take for a complaint. */
const SURE_OF_PRAISE = 0.8;
/** From here on the model may see a bait in a plain insult. */
const SURE_OF_BAIT = 0.9;

function isBarred({ reading, rules }: Given, ...[label, chance]: [Label, number]): boolean {
  const { found } = rules;
  const { text } = reading.input;
  if (!/\p{L}/u.test(text)) return label !== 'praise' || !/\p{Extended_Pictographic}/u.test(text);
  // The model learnt four languages; of others, and of a mere "lol", it knows nothing.
  if (reading.language === 'other' || reading.language === 'unknown') return true;
  const isNamed = (concept: Concept): boolean => reading.find(concept).length > 0;
  if (label === 'personal-data' || label === 'off-topic') return found[label].length === 0;
  if ((GUARDS[label] ?? []).some(isNamed)) return true;
  if (label === 'hate') return chance < SURE_OF_HATE && !ATTACKS.some(isNamed);
  if (label === 'self-harm') return combine(found.threat) >= THRESHOLD;
  if (label === 'provocation') return chance < SURE_OF_BAIT && combine(found.abuse) >= THRESHOLD;
  if (label === 'praise') return chance < SURE_OF_PRAISE && combine(found.complaint) >= THRESHOLD;
  return label === 'complaint' && isNamed('conditional') && reading.folded.text.includes('?');
}

const ATTACKS: readonly Concept[] = ['group', 'slur', 'groupAttack', 'expulsion'];
