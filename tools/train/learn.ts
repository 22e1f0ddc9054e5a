import { featureOf, FEATURE_BITS } from '../../lib/triage/model/knownFeatures';
import type { Hashes } from '../../lib/triage/model/features';
import { HEADS } from '../../lib/triage/model/heads';
import { shareOf } from '../../lib/triage/model/model';
import { margins } from './margins';
import type { Rows } from './margins';

/** A row ready for training: hashes, and for each head its weight (0: says nothing) and its answer. */
export type Example = {
  readonly hashes: Hashes;
  readonly weights: Float32Array;
  readonly answers: Uint8Array;
};

/** What a linear model knows: features in rising order, weights feature by feature and head by head. */
export type Learnt = {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
};

type Settings = {
  /** The features that are kept at most: those that say most. */
  readonly most: number;
  /** The share of their weights that say least and are left out, 0–1. */
  readonly silent: number;
  readonly seed: number;
};

/** A feature that fewer rows have is learnt by heart. */
const LEAST_ROWS = 3;
const H = HEADS.length;
/** A margin of one is about as sure as log odds of this. */
const SURE = 2.5;

/**
 * One linear model for each head, by largest margins: on all features first, then on those that
 * turned out to say most. Rare features may weigh more than common ones: each is scaled by how rare
 * it is among `own`. The same for the same rows, order and seed.
 */
export function learn(own: readonly Example[], ...[others, settings]: Learning): Learnt {
  const rarity = rarityOf(own);
  const rows = [...own, ...others];
  const all = featuresWith(rarity);
  const first = fitted(rows, all, rarity, settings.seed);
  const kept = loudest(first, settings.most).map((at) => all[at] ?? 0);
  const features = Uint32Array.from(kept).sort();
  const second = fitted(rows, features, rarity, settings.seed);
  quieten(second, settings.silent);
  return {
    features,
    weights: second.weights.map(
      (weight, at) => weight * SURE * (rarity[features[Math.floor(at / H)] ?? 0] ?? 0),
    ),
    biases: second.biases.map((bias) => bias * SURE),
  };
}

type Learning = readonly [others: readonly Example[], settings: Settings];

/** How rare each feature is: the logarithm of all rows by those that have it; 0 for the too rare. */
function rarityOf(rows: readonly Example[]): Float32Array {
  const rarity = new Float32Array(2 ** FEATURE_BITS);
  for (const { hashes } of rows)
    for (const hash of hashes.all) rarity[featureOf(hash)] = (rarity[featureOf(hash)] ?? 0) + 1;
  for (let at = 0; at < rarity.length; at++) {
    const count = rarity[at] ?? 0;
    rarity[at] = count < LEAST_ROWS ? 0 : Math.log(rows.length / count);
  }
  return rarity;
}

const featuresWith = (rarity: Float32Array): Uint32Array => {
  const features: number[] = [];
  for (let at = 0; at < rarity.length; at++) if ((rarity[at] ?? 0) > 0) features.push(at);
  return Uint32Array.from(features);
};

/** Weights of scaled features, feature by feature, and what each feature adds up to over the rows. */
type Fitted = {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  /** Square root of the sum of its squared values, by feature. */
  readonly sizes: Float32Array;
};

function fitted(
  examples: readonly Example[],
  ...[features, rarity, seed]: [Uint32Array, Float32Array, number]
): Fitted {
  const placeOf = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  features.forEach((feature, at) => (placeOf[feature] = at));
  const rows = rowsOf(examples, placeOf, rarity);
  const weights = new Float32Array(features.length * H);
  const biases = new Float32Array(H);
  for (let head = 0; head < H; head++) {
    const ours = examples.flatMap(({ weights: counts, answers }, row) => {
      const weight = counts[head] ?? 0;
      return weight > 0 ? [{ row, weight, isYes: answers[head] === 1 }] : [];
    });
    const learnt = margins(rows, ours, { size: features.length, seed });
    learnt.weights.forEach((weight, at) => (weights[at * H + head] = weight));
    biases[head] = learnt.bias;
  }
  const sizes = new Float32Array(features.length);
  rows.places.forEach((at, k) => (sizes[at] = (sizes[at] ?? 0) + (rows.values[k] ?? 0) ** 2));
  return { weights, biases, sizes: sizes.map(Math.sqrt) };
}

function rowsOf(
  examples: readonly Example[],
  ...[placeOf, rarity]: [Int32Array, Float32Array]
): Rows {
  const starts = new Uint32Array(examples.length + 1);
  const most = examples.reduce((sum, { hashes }) => sum + hashes.all.length, 0);
  const places = new Uint32Array(most);
  const values = new Float32Array(most);
  let count = 0;
  examples.forEach(({ hashes: { all, ends } }, row) => {
    let at = 0;
    for (const end of ends) {
      const share = shareOf(end - at);
      for (; at < end; at++) {
        const feature = featureOf(all[at] ?? 0);
        const place = placeOf[feature] ?? -1;
        if (place < 0) continue;
        places[count] = place;
        values[count++] = (rarity[feature] ?? 0) * share;
      }
    }
    starts[row + 1] = count;
  });
  return { starts, places: places.subarray(0, count), values: values.subarray(0, count) };
}

/** How much the weight of a feature says in all, of each head alone. */
const loudness = ({ weights, sizes }: Fitted, at: number): number =>
  Math.abs(weights[at] ?? 0) * (sizes[Math.floor(at / H)] ?? 0);

function loudest(learnt: Fitted, most: number): number[] {
  const sums = Float64Array.from(learnt.sizes, (_, feature) => {
    let sum = 0;
    for (let head = 0; head < H; head++) sum += loudness(learnt, feature * H + head) ** 2;
    return sum;
  });
  return [...sums.keys()].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, most);
}

/** Leaves out the share of the weights that say least. */
function quieten(learnt: Fitted, share: number): void {
  const all = Float64Array.from(learnt.weights, (_, at) => loudness(learnt, at)).sort();
  const least = all[Math.floor(share * all.length)] ?? 0;
  for (let at = 0; at < learnt.weights.length; at++)
    if (loudness(learnt, at) < least) learnt.weights[at] = 0;
}
