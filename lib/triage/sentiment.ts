import type { Chance, LayerName } from './model/layers';
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

/** How likely a comment is negative or positive, by the model, 0–1. */
export type Moods = { readonly negative: number; readonly positive: number };

/**
 * The moods by two readers: one knows customers who write to a company, one strangers' tweets. Each
 * has as much of the word as the comment reads like what it knows.
 */
export function moodsOf(chance: (name: LayerName) => Chance): Moods {
  const elsewhere = chance('elsewhere').chance;
  const mixed = (here: LayerName, there: LayerName): number =>
    (1 - elsewhere) * chance(here).chance + elsewhere * chance(there).chance;
  return { negative: mixed('negative', 'cross'), positive: mixed('positive', 'glad') };
}

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
  const isGood = labels.praise.on;
  const isMocking = labels.complaint.evidence.some(({ why }) => why === 'sarcasm');
  const negative = moods.negative + (isBad ? OWN : 0) + (isMocking ? MOCKERY : 0) + WORD * bad;
  const positive =
    moods.positive -
    (isMocking ? MOCKERY : 0) +
    (isGood ? OWN : 0) +
    WORD * (good.length - flipped);
  const neutral = 1 - moods.negative - moods.positive;
  const isPlain =
    !isBad && !isGood && good.length + bad === 0 && reading.find('noComplaint').length > 0;
  const least = Math.max(neutral, isPlain ? SURE_OF_PLAIN : 0);
  if (Math.max(negative, positive) < least) return { label: 'neutral', score: rounded(neutral) };
  const label = negative >= positive ? 'negative' : 'positive';
  return { label, score: rounded(moods[label]) };
}

/** From here on a mood counts where only harmless words stand ("closes at 6") and no label is on. */
const SURE_OF_PLAIN = 0.85;
/** What a label that is on, or a kind or unkind word, adds to the chance of a mood. */
const OWN = 0.15;
/** Praise that is meant as its contrary is read as praise by the model. */
const MOCKERY = 0.5;
const WORD = 0.05;
const rounded = (value: number): number => Math.round(Math.max(0.2, value) * 1000) / 1000;
