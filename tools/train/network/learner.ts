import { HEADS } from '../../../lib/triage/model/heads';
import { REACH } from '../../../lib/triage/model/network';
import { normal } from '../random';
import { add, tensor } from '../tensor';
import { adagradRows } from './adagradRows';
import { projection } from './projection';

/** A comment as the network reads it: the places of its words (0: unknown) and its answers. */
export type NetworkExample = {
  readonly places: Int32Array;
  readonly weights: Float32Array;
  readonly answers: Uint8Array;
};

/** Everything that is learnt; `filters` is laid out offset by offset, filter by filter. */
export type NetworkWeights = {
  readonly vectors: Float32Array;
  readonly filters: Float32Array;
  readonly filterBiases: Float32Array;
  readonly output: Float32Array;
  readonly outputBiases: Float32Array;
};

export type Shape = { readonly dims: number; readonly filters: number };

/** A network that learns batch by batch; `positive` is what a yes weighs for every head. */
export type Learner = {
  readonly learn: (batch: readonly NetworkExample[], positive: readonly number[]) => void;
  /** Takes a step with the share (0–1) of the full rate. */
  readonly step: (share: number) => void;
  readonly weights: NetworkWeights;
};

const RATE = 0.001;
const VECTOR_RATE = 0.05;
const DROPPED_WORDS = 0.1;
const DROPPED_FEATURES = 0.5;
const OFFSETS = 2 * REACH + 1;
const H = HEADS.length;

/** A network over the initial word vectors, a row for every place. */
export function learner(
  initial: Float32Array,
  ...[{ dims: D, filters: F }, random]: [Shape, () => number]
): Learner {
  const size = F + D;
  const vectors = initial.slice();
  const filters = tensor(OFFSETS * F * D, () => normal(random) / Math.sqrt(OFFSETS * D));
  const filterBiases = tensor(F, () => 0);
  const output = tensor(size * H, () => normal(random) * 0.05);
  const outputBiases = tensor(H, () => -2);
  const vectorSlopes = new Float32Array(vectors.length);
  const stepVectors = adagradRows(vectors, vectorSlopes, D);
  const touched = new Set<number>();
  const projected = projection(vectors, filters.values, D);

  const hidden = new Float32Array(size);
  const hiddenSlopes = new Float32Array(size);
  const keep = new Float32Array(size);
  const sums = new Float32Array(F);
  const best = new Float32Array(F);
  const bestAt = new Int32Array(F);
  const slopes = new Float32Array(H);

  return {
    learn: (batch, positive) => {
      projected.project(batch);
      for (const example of batch) {
        const places = example.places.map((place) => (random() < DROPPED_WORDS ? 0 : place));
        if (places.length === 0) continue;
        readForward(places);
        judge(example, positive, batch.length);
        learnBack(places);
      }
    },
    step: (share) => {
      for (const one of [filters, filterBiases, output, outputBiases]) one.step(RATE * share);
      stepVectors(touched, VECTOR_RATE * share);
      touched.clear();
    },
    weights: {
      vectors,
      filters: filters.values,
      filterBiases: filterBiases.values,
      output: output.values,
      outputBiases: outputBiases.values,
    },
  };

  function readForward(places: Int32Array): void {
    const values = projected.values();
    best.fill(-Infinity);
    for (let at = 0; at < places.length; at++) {
      sums.set(filterBiases.values);
      for (let offset = 0; offset < OFFSETS; offset++) {
        const place = places[at + offset - REACH] ?? 0;
        if (place === 0) continue;
        const from = projected.startOf(place) + offset * F;
        for (let f = 0; f < F; f++) sums[f] = (sums[f] ?? 0) + (values[from + f] ?? 0);
      }
      for (let f = 0; f < F; f++) {
        const sum = sums[f] ?? 0;
        if (sum <= (best[f] ?? 0)) continue;
        best[f] = sum;
        bestAt[f] = at;
      }
    }
    hidden.fill(0);
    for (let f = 0; f < F; f++) hidden[f] = Math.max(0, best[f] ?? 0);
    const root = Math.sqrt(places.length);
    for (const place of places)
      if (place !== 0)
        for (let k = 0; k < D; k++) add(hidden, F + k, (vectors[place * D + k] ?? 0) / root);
    for (let at = 0; at < size; at++) {
      keep[at] = random() < DROPPED_FEATURES ? 0 : 1 / (1 - DROPPED_FEATURES);
      hidden[at] = (hidden[at] ?? 0) * (keep[at] ?? 0);
    }
  }

  /** Slopes of the masked log loss, head by head, and what they are for the hidden features. */
  function judge(
    { weights, answers }: NetworkExample,
    ...[positive, count]: [readonly number[], number]
  ): void {
    for (let head = 0; head < H; head++) {
      const answer = answers[head] ?? 0;
      const weight = ((weights[head] ?? 0) * (answer === 1 ? (positive[head] ?? 1) : 1)) / count;
      slopes[head] = 0;
      if (weight === 0) continue;
      let sum = outputBiases.values[head] ?? 0;
      for (let at = 0; at < size; at++)
        sum += (hidden[at] ?? 0) * (output.values[at * H + head] ?? 0);
      slopes[head] = (1 / (1 + Math.exp(-sum)) - answer) * weight;
      add(outputBiases.slopes, head, slopes[head] ?? 0);
    }
    for (let at = 0; at < size; at++) {
      let sum = 0;
      const value = hidden[at] ?? 0;
      for (let head = 0; head < H; head++) {
        const slope = slopes[head] ?? 0;
        add(output.slopes, at * H + head, value * slope);
        sum += slope * (output.values[at * H + head] ?? 0);
      }
      hiddenSlopes[at] = sum * (keep[at] ?? 0);
    }
  }

  /** Only the three words at which a filter was strongest learn from it, and all learn from the mean. */
  function learnBack(places: Int32Array): void {
    for (let f = 0; f < F; f++) {
      const slope = hiddenSlopes[f] ?? 0;
      if (slope === 0 || (best[f] ?? 0) <= 0) continue;
      add(filterBiases.slopes, f, slope);
      for (let offset = 0; offset < OFFSETS; offset++) {
        const place = places[(bestAt[f] ?? 0) + offset - REACH] ?? 0;
        if (place === 0) continue;
        touched.add(place);
        const from = (offset * F + f) * D;
        for (let k = 0; k < D; k++) {
          const vector = place * D + k;
          add(filters.slopes, from + k, slope * (vectors[vector] ?? 0));
          add(vectorSlopes, vector, slope * (filters.values[from + k] ?? 0));
        }
      }
    }
    const root = Math.sqrt(places.length);
    for (const place of places) {
      if (place === 0) continue;
      touched.add(place);
      for (let k = 0; k < D; k++)
        add(vectorSlopes, place * D + k, (hiddenSlopes[F + k] ?? 0) / root);
    }
  }
}
