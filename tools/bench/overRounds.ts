import type { Figure } from './figure';

/** The median over the rounds and the interquartile range. */
export const overRounds = (values: readonly number[], unit: Figure['unit']): Figure => ({
  value: quantile(values, 0.5),
  spread: quantile(values, 0.75) - quantile(values, 0.25),
  unit,
});

/** One work over another, round by round: both had the same neighbours on the machine. */
export const ratioOverRounds = (ours: readonly number[], theirs: readonly number[]): Figure =>
  overRounds(
    ours.map((value, round) => value / (theirs[round] ?? NaN)),
    '×',
  );

/** The value below which that share lies, interpolated; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const [lower = NaN, upper = lower] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return lower + (upper - lower) * (place - Math.floor(place));
}
