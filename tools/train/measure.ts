/** One row's truth and the chance given to it. */
export type Scored = { readonly truth: boolean; readonly chance: number };

export type Figures = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
};

/** Precision, recall and F1 of what lies at or above the threshold; 0 where nothing can be said. */
export function figuresAt(scored: readonly Scored[], threshold: number): Figures {
  let hits = 0;
  let said = 0;
  let count = 0;
  for (const { truth, chance } of scored) {
    if (truth) count++;
    if (chance < threshold) continue;
    said++;
    if (truth) hits++;
  }
  const precision = said === 0 ? 0 : hits / said;
  const recall = count === 0 ? 0 : hits / count;
  return { precision, recall, f1: f1Of(precision, recall), count };
}

const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** The threshold of the best F1 among those with at least that precision; the surest one if none has. */
export function bestThreshold(scored: readonly Scored[], leastPrecision = 0): number {
  const candidates = Array.from({ length: 91 }, (_, step) => 0.05 + step * 0.01).map(
    (threshold) => ({ threshold, ...figuresAt(scored, threshold) }),
  );
  const allowed = candidates.filter(({ precision }) => precision >= leastPrecision);
  const best = [...(allowed.length > 0 ? allowed : candidates.slice(-1))].sort(
    (a, b) => b.f1 - a.f1,
  )[0];
  return Number((best?.threshold ?? 0.5).toFixed(2));
}

/** Expected calibration error over ten bins, 0–1. */
export function calibrationError(scored: readonly Scored[]): number {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, hits: 0, count: 0 }));
  for (const { truth, chance } of scored) {
    const bin = bins[Math.min(9, Math.floor(chance * 10))];
    if (!bin) continue;
    bin.sum += chance;
    bin.hits += Number(truth);
    bin.count++;
  }
  return (
    bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.hits), 0) / Math.max(1, scored.length)
  );
}

/** Area under the ROC curve; 0.5 where one side is missing. */
export function areaUnder(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => a.chance - b.chance);
  let ranks = 0;
  let positives = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.chance === sorted[from]?.chance) to++;
    const rank = (from + to + 1) / 2;
    for (const { truth } of sorted.slice(from, to)) {
      if (!truth) continue;
      positives++;
      ranks += rank;
    }
    from = to;
  }
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
