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

/** Negative, neutral or positive, with how sure that is (0–1). */
export function sentimentOf(
  reading: Reading,
  labels: Readonly<Record<Label, Judgement>>,
): Triage['sentiment'] {
  const good = reading.find('positive');
  const flipped = good.filter((span) => isNegated(reading, span)).length;
  const bad = reading.find('negative').filter((span) => !isNegated(reading, span)).length + flipped;
  const positive = labels.praise.score + Math.min(0.8, 0.35 * (good.length - flipped));
  const negative =
    Math.max(...NEGATIVE.map((label) => labels[label].score)) + Math.min(0.8, 0.35 * bad);
  const lead = Math.abs(positive - negative);
  const score = Math.round(Math.min(0.99, 0.5 + lead / 3) * 1000) / 1000;
  if (Math.max(positive, negative) < LEAST || lead < LEAST_LEAD)
    return { label: 'neutral', score: round(1 - Math.min(0.8, Math.max(positive, negative))) };
  return { label: positive > negative ? 'positive' : 'negative', score };
}

const LEAST = 0.3;
const LEAST_LEAD = 0.1;
const round = (value: number): number => Math.round(Math.max(0.2, value) * 1000) / 1000;
