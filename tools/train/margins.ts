import { randomOf, shuffle } from './random';

/** Sparse rows: the places and values of row `n` stand from `starts[n]` to `starts[n + 1]`. */
export type Rows = {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float32Array;
};

type Answer = { readonly row: number; readonly weight: number; readonly isYes: boolean };

/** What a row of weight 1 may cost. */
const COST = 0.007;
const EPOCHS = 12;
/** What is missing or too much by less than this is right. */
const EXACT = 0.02;

/**
 * The weights that part yes from no by the largest margin (a linear support vector machine with
 * squared loss, by dual coordinate descent: Hsieh et al. 2008); the same for the same rows and seed.
 */
export function margins(
  { starts, places, values }: Rows,
  ...[answers, { size, seed }]: [
    readonly Answer[],
    { readonly size: number; readonly seed: number },
  ]
): { readonly weights: Float64Array; readonly bias: number } {
  const random = randomOf(seed);
  const weights = new Float64Array(size);
  let bias = 0;
  const pulls = new Float64Array(answers.length);
  const slacks = Float64Array.from(answers, ({ weight }) => 1 / (2 * COST * weight));
  const squares = Float64Array.from(answers, ({ row }, at) => {
    let sum = 1 + (slacks[at] ?? 0);
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) sum += (values[k] ?? 0) ** 2;
    return sum;
  });
  const order = answers.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const answer = answers[at];
      if (answer) pull(at, answer);
    }
  }
  return { weights, bias };

  function pull(at: number, { row, isYes }: Answer): void {
    const sign = isYes ? 1 : -1;
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    let sum = bias;
    for (let k = from; k < to; k++) sum += (values[k] ?? 0) * (weights[places[k] ?? 0] ?? 0);
    const before = pulls[at] ?? 0;
    const slope = sign * sum - 1 + (slacks[at] ?? 0) * before;
    if (Math.abs(before === 0 ? Math.min(slope, 0) : slope) < EXACT) return;
    const after = Math.max(0, before - slope / (squares[at] ?? 1));
    const step = sign * (after - before);
    pulls[at] = after;
    bias += step;
    for (let k = from; k < to; k++) {
      const place = places[k] ?? 0;
      weights[place] = (weights[place] ?? 0) + step * (values[k] ?? 0);
    }
  }
}
