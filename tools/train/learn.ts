import { HEADS } from '../../lib/triage/model/heads';
import { positiveWeights } from './positiveWeights';
import { randomOf, shuffle } from './random';

/** A row ready for training: hashes, and for each head its weight (0: says nothing) and its answer. */
export type Example = {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly answers: Uint8Array;
};

export type Learnt = { readonly weights: Float32Array; readonly biases: Float32Array };

type Settings = { readonly buckets: number; readonly epochs: number; readonly seed: number };

const RATE = 0.5;
/** From 1e-8 the first sight of a rare n-gram is learnt by heart; from here it is not. */
const START = 0.1;
const MOST_POSITIVE_WEIGHT = 12;
const H = HEADS.length;

/** One joint linear model by AdaGrad on masked log losses; the same for the same rows, order and seed. */
export function learn(examples: readonly Example[], settings: Settings): Learnt {
  const { buckets, epochs } = settings;
  const weights = new Float32Array(buckets * H);
  const squares = new Float32Array(buckets * H).fill(START);
  const biases = new Float32Array(H);
  const biasSquares = new Float32Array(H).fill(START);
  const positive = positiveWeights(examples, MOST_POSITIVE_WEIGHT);
  const random = randomOf(settings.seed);
  const order = examples.map((_, place) => place);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const place of order) {
      const example = examples[place];
      if (example) step(example);
    }
  }
  return { weights, biases };

  function step({ hashes, weights: rowWeights, answers }: Example): void {
    const value = 1 / Math.sqrt(Math.max(1, hashes.length));
    for (let head = 0; head < H; head++) {
      const rowWeight = rowWeights[head] ?? 0;
      if (rowWeight === 0) continue;
      let sum = 0;
      for (const hash of hashes) sum += weights[(hash % buckets) * H + head] ?? 0;
      const answer = answers[head] ?? 0;
      const chance = 1 / (1 + Math.exp(-(sum * value + (biases[head] ?? 0))));
      const slope = (chance - answer) * rowWeight * (answer === 1 ? (positive[head] ?? 1) : 1);
      if (Math.abs(slope) < 1e-4) continue;
      const each = slope * value;
      const square = each * each;
      for (const hash of hashes) {
        const at = (hash % buckets) * H + head;
        const total = (squares[at] ?? 0) + square;
        squares[at] = total;
        weights[at] = (weights[at] ?? 0) - (RATE * each) / Math.sqrt(total);
      }
      const total = (biasSquares[head] ?? 0) + slope * slope;
      biasSquares[head] = total;
      biases[head] = (biases[head] ?? 0) - (RATE * slope) / Math.sqrt(total);
    }
  }
}
