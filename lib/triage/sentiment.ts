import type { Chance } from './model/layers';
import type { Reading } from './reading';
import { isNegated } from './scope';
import type { Judgement, Label, Triage } from './triage';

const NEGATIVE: readonly Label[] = [
  'complaint',
  'churn',
  'abuse',
  'hate',
  'threat',
  'self-harm',
  'legal-press',
];

/** How likely a comment is negative or positive, by the model. */
export type Moods = { readonly negative: Chance; readonly positive: Chance };

/** Negative, neutral or positive, with how sure that is (0–1). */
export function sentimentOf(
  reading: Reading,
  labels: Readonly<Record<Label, Judgement>>,
  moods: Moods,
): Triage['sentiment'] {
  const good = reading.find('positive');
  const flipped = good.filter((span) => isNegated(reading, span)).length;
  const bad = reading.find('negative').filter((span) => !isNegated(reading, span)).length + flipped;
  const isBad = NEGATIVE.some((label) => labels[label].on);
  const positive =
    moods.positive.chance + (labels.praise.on ? OWN : 0) + WORD * (good.length - flipped);
  const negative = moods.negative.chance + (isBad ? OWN : 0) + WORD * bad;
  const isPositive = labels.praise.on || (moods.positive.on && !isBad);
  const isNegative =
    isBad || (moods.negative.on && (bad > 0 || moods.negative.chance >= SURE_WITHOUT_WORDS));
  if (!isPositive && !isNegative) {
    const most = Math.max(moods.positive.chance, moods.negative.chance);
    return { label: 'neutral', score: rounded(1 - most) };
  }
  const label = isNegative && (!isPositive || negative >= positive) ? 'negative' : 'positive';
  return { label, score: rounded(moods[label].chance) };
}

/** From here on a mood counts though no label and no word speaks for it. */
const SURE_WITHOUT_WORDS = 0.75;
/** What a label that is on, or a kind or unkind word, adds to the chance of a mood. */
const OWN = 0.15;
const WORD = 0.05;
const rounded = (value: number): number => Math.round(Math.max(0.2, value) * 1000) / 1000;
