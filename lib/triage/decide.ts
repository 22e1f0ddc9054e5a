import { combine, THRESHOLD } from './finding';
import type { Concept } from './lexicon/lexicon';
import type { Chance, LayerName } from './model/layers';
import type { Given } from './model/signals';
import { sharesWords } from './labels/offTopic';
import { isNegated } from './scope';
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

/** From this score of the rules on their word stands, unless the layers give it less than the least chance. */
const RULES_STAND: Partial<Record<Label, { readonly score: number; readonly least: number }>> = {
  'self-harm': { score: 0.7, least: 0.08 },
  threat: { score: 0.7, least: 0.25 },
  'personal-data': { score: 0.85, least: 0.35 },
  provocation: { score: 0.6, least: 0.085 },
  scam: { score: 0.8, least: 0.015 },
  churn: { score: 0.7, least: 0.18 },
  question: { score: 0.65, least: 0.2 },
  'off-topic': { score: 0.65, least: 0.2 },
};
/** So likely a label must be where no rule speaks for it at all: it accuses, or hangs on words alone. */
const WITHOUT_RULES: Partial<Record<Label, number>> = { hate: 0.45, 'off-topic': 0.3 };
/** From here on personal data is believed where no finder saw any: names with private details. */
const SURE_WITHOUT_FINDER = 0.7;
/** Who is more likely than not in a good mood attacks nobody. */
const KIND = 0.5;
const ATTACKS: readonly Label[] = ['hate', 'abuse'];
/** So likely a comment must be off-topic that has a word of content in common with its post. */
const BESIDE_SHARED_WORDS = 0.55;
/** A comment that is little else than a rhetorical phrase asks nothing. */
const MOSTLY = 0.5;

/**
 * Whether a label is on. The layers have the word, for they know what the rules found; but they learnt
 * four languages and words: of a text without either, only what the rules find there counts.
 */
export function decide(
  given: Given,
  label: Label,
  chanceOf: (name: LayerName) => Chance,
): { on: boolean; score: number } {
  const rules = combine(given.rules.found[label]);
  const stacked = chanceOf(label);
  const chance = rounded(stacked.chance);
  const unheard = { on: false, score: Math.min(UNHEARD, chance) };
  if (!isReadable(given))
    return rules >= THRESHOLD ? { on: true, score: Math.max(rules, chance) } : unheard;
  const stand = RULES_STAND[label];
  if (stand && rules >= stand.score && chance >= stand.least)
    return { on: true, score: Math.max(rules, chance) };
  const isBarred =
    (rules === 0 && chance < (WITHOUT_RULES[label] ?? 0)) ||
    (rules < THRESHOLD && isGuarded(given, label, chanceOf)) ||
    (label === 'off-topic' && chance < BESIDE_SHARED_WORDS && sharesWords(given.reading));
  return stacked.on && isBarred ? unheard : { on: stacked.on, score: chance };
}

const UNHEARD = 0.2;
const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;

const isReadable = ({ reading }: Given): boolean =>
  /\p{L}/u.test(reading.input.text) &&
  reading.language !== 'other' &&
  reading.language !== 'unknown';

/** All that is kind in it is said not to be: "not a good experience at all". */
function isDenied(reading: Given['reading']): boolean {
  const kind = reading.find('positive');
  return kind.length > 0 && kind.every((span) => isNegated(reading, span));
}

function isGuarded(
  { reading, rules }: Given,
  label: Label,
  chanceOf: (name: LayerName) => Chance,
): boolean {
  if ((GUARDS[label] ?? []).some((concept) => reading.find(concept).length > 0)) return true;
  if (ATTACKS.includes(label)) return chanceOf('positive').chance > KIND;
  if (label === 'personal-data')
    return (
      rules.isPublic === true ||
      (rules.found[label].length === 0 && chanceOf(label).chance < SURE_WITHOUT_FINDER)
    );
  if (label === 'praise') return isDenied(reading);
  if (label !== 'question') return false;
  const length = reading.folded.text.trim().length;
  return reading.find('rhetorical').some(({ start, end }) => end - start >= MOSTLY * length);
}
