export type Layer = { readonly weights: number[]; readonly bias: number };

const ROUNDS = 250;
const RATE = 0.15;
/** Pulls the weights of sixty inputs over few positive rows towards nothing. */
const DECAY = 0.0015;

/** Logistic regression by full-batch Adam with weight decay: calibrated by its loss. */
export function logistic(
  inputs: readonly (readonly number[])[],
  answers: readonly number[],
): Layer {
  const size = inputs[0]?.length ?? 0;
  const count = Math.max(1, inputs.length);
  const flat = Float64Array.from(inputs.flat());
  const weights = new Float64Array(size + 1);
  const mean = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  const slope = new Float64Array(size + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    slope.fill(0);
    for (let row = 0; row < inputs.length; row++) {
      let sum = weights[size] ?? 0;
      const from = row * size;
      for (let at = 0; at < size; at++) sum += (flat[from + at] ?? 0) * (weights[at] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (answers[row] ?? 0);
      for (let at = 0; at < size; at++)
        slope[at] = (slope[at] ?? 0) + error * (flat[from + at] ?? 0);
      slope[size] = (slope[size] ?? 0) + error;
    }
    const rate = RATE * (1 - (0.9 * round) / ROUNDS);
    for (let at = 0; at <= size; at++) {
      const decay = at < size ? DECAY * (weights[at] ?? 0) : 0;
      const now = (slope[at] ?? 0) / count + decay;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * now;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * now * now;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round);
      weights[at] =
        (weights[at] ?? 0) -
        (rate * step) / (Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return { weights: [...weights.subarray(0, size)], bias: weights[size] ?? 0 };
}

/** The chance a layer gives one row of inputs. */
export function chanceOf({ weights, bias }: Layer, inputs: readonly number[]): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (inputs[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
