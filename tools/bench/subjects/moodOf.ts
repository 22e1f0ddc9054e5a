import type { Mood } from '../subject';

/** A sum of word scores as the word lists mean it. */
export const moodOf = (score: number): Mood =>
  score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral';
