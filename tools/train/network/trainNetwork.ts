import { positiveWeights } from '../positiveWeights';
import { randomOf, shuffle } from '../random';
import type { NetworkExample, NetworkWeights, Shape } from './learner';
import { learner } from './learner';

type Settings = Shape & {
  readonly seed: number;
  /** Passes over all rows, then over our own alone. */
  readonly epochs: readonly [all: number, own: number];
};

const BATCH = 64;
const MOST_POSITIVE_WEIGHT = 8;

/**
 * A convolution of three words wide over word vectors, its maxima and the mean vector read by one
 * linear layer (Kim 2014), by Adam on masked log losses; the same for the same rows, order and seed.
 */
export function trainNetwork(
  [others, own]: readonly [readonly NetworkExample[], readonly NetworkExample[]],
  ...[initial, settings]: [Float32Array, Settings]
): NetworkWeights {
  const random = randomOf(settings.seed);
  const network = learner(initial, settings, random);
  pass([...others, ...own], settings.epochs[0]);
  pass(own, settings.epochs[1]);
  return network.weights;

  function pass(rows: readonly NetworkExample[], epochs: number): void {
    const positive = positiveWeights(rows, MOST_POSITIVE_WEIGHT);
    const order = rows.map((_, place) => place);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (let from = 0; from < order.length; from += BATCH) {
        network.learn(
          order.slice(from, from + BATCH).flatMap((place) => rows[place] ?? []),
          positive,
        );
        network.step(1 - (0.9 * epoch) / epochs);
      }
    }
  }
}
