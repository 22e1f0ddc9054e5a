import type { Interval } from '../time';

/**
 * Where the median of all such waits lies with at least this confidence (0–1), by order statistics:
 * exact, whatever their distribution (binomial, the interval of the sign test). Each wait is known
 * between bounds and every reading of them is held. null: too few for that confidence.
 */
export function medianRange(values: readonly Interval[], confidence: number): Interval | null {
  const rank = rankOf(values.length, 1 - confidence);
  if (rank === 0) return null;
  const low = sorted(values.map(({ earliest }) => earliest))[rank - 1];
  const high = sorted(values.map(({ latest }) => latest))[values.length - rank];
  return low === undefined || high === undefined ? null : { earliest: low, latest: high };
}

/** The largest r for which fewer than r of the values lie below the median with at most half of `chance`; 0: none. */
function rankOf(count: number, chance: number): number {
  let sum = 0;
  // In logarithms: of a few thousand values the single chances are smaller than any number.
  let logChance = -count * Math.LN2;
  for (let rank = 0; rank < count / 2; rank++) {
    sum += Math.exp(logChance);
    if (2 * sum > chance) return rank;
    logChance += Math.log((count - rank) / (rank + 1));
  }
  return 0;
}

const sorted = (values: readonly number[]) => values.toSorted((one, other) => one - other);
