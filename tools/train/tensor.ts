/** Weights that are learnt: their values, the slopes gathered for the next step, and the step. */
export type Tensor = {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  /** A step of Adam with weight decay over all weights; the slopes are used up. */
  readonly step: (rate: number) => void;
};

const MEMORY = 0.9;
const SQUARE_MEMORY = 0.999;
const SMALLEST = 1e-8;

/** A tensor of the given size; `decay` pulls its weights towards nothing. */
export function tensor(size: number, initial: () => number, decay = 1e-5): Tensor {
  const values = Float32Array.from({ length: size }, initial);
  const slopes = new Float32Array(size);
  const means = new Float32Array(size);
  const squares = new Float32Array(size);
  let steps = 0;
  return {
    values,
    slopes,
    step: (rate) => {
      steps++;
      const meanShare = 1 - MEMORY ** steps;
      const squareShare = 1 - SQUARE_MEMORY ** steps;
      for (let at = 0; at < size; at++) {
        const value = values[at] ?? 0;
        const slope = (slopes[at] ?? 0) + decay * value;
        const mean = MEMORY * (means[at] ?? 0) + (1 - MEMORY) * slope;
        const square = SQUARE_MEMORY * (squares[at] ?? 0) + (1 - SQUARE_MEMORY) * slope * slope;
        means[at] = mean;
        squares[at] = square;
        values[at] =
          value - (rate * mean) / meanShare / (Math.sqrt(square / squareShare) + SMALLEST);
        slopes[at] = 0;
      }
    },
  };
}

/** Adds to one place of an array. */
export function add(to: Float32Array, ...[at, value]: [number, number]): void {
  to[at] = (to[at] ?? 0) + value;
}

/** The inner product of two arrays of one length: four sums at a time, for one would wait for itself. */
export function dot(a: Float32Array, b: Float32Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let at = 0;
  for (; at + 3 < a.length; at += 4) {
    first += (a[at] ?? 0) * (b[at] ?? 0);
    second += (a[at + 1] ?? 0) * (b[at + 1] ?? 0);
    third += (a[at + 2] ?? 0) * (b[at + 2] ?? 0);
    fourth += (a[at + 3] ?? 0) * (b[at + 3] ?? 0);
  }
  for (; at < a.length; at++) first += (a[at] ?? 0) * (b[at] ?? 0);
  return first + second + third + fourth;
}

/** Adds a multiple of an array to another of its length. */
export function addScaled(to: Float32Array, one: Float32Array, factor: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + factor * (one[at] ?? 0);
}
