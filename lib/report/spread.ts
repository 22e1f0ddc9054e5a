import { median } from '../median';
import type { Interval } from '../time';

/** A figure between two bounds, in the unit of what it was made of; null of nothing. */
export type Bounds = Interval | null;

/** A share between two bounds, 0–1, with the number it is of. */
export type Share = { readonly bounds: Bounds; readonly of: number };

/** The median of values each known between bounds: no reading of them has its median outside. */
export const medianOf = (values: readonly Interval[]): Bounds => bounded(values, median);

/** The value that nine of ten do not exceed (nearest rank), between bounds. */
export const p90Of = (values: readonly Interval[]): Bounds => bounded(values, nearestRank90);

/** The share of what is so, of answers that are sure ("yes", "no") or depend on the reading ("maybe"). */
export function shareOf(answers: readonly Verdict[]): Share {
  const of = answers.length;
  if (of === 0) return { bounds: null, of };
  const sure = answers.filter((one) => one === 'yes').length;
  const possible = answers.filter((one) => one !== 'no').length;
  return { bounds: { earliest: sure / of, latest: possible / of }, of };
}

/** Whether something is so: for every reading of what the page told, for none, or for some. */
export type Verdict = 'yes' | 'no' | 'maybe';

function bounded(
  values: readonly Interval[],
  figure: (values: readonly number[]) => number | null,
): Bounds {
  const earliest = figure(values.map((value) => value.earliest));
  const latest = figure(values.map((value) => value.latest));
  return earliest === null || latest === null ? null : { earliest, latest };
}

function nearestRank90(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? null;
}
