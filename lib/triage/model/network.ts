import type { Language } from '../triage';
import type { Token } from './features';
import type { Fit } from './fit';
import { HEADS } from './heads';
import { normed } from './vectors';
import type { Vocabulary } from './vocabulary';

/** Words on each side of a word that a filter reads with it. */
export const REACH = 1;
const OFFSETS = 2 * REACH + 1;
/** Letters of a vector's code: each stands for a few dimensions in a row. */
export const CODED_DIMS = 4;
export const CODES = 256;
/** Words further on are not read. */
export const MOST_WORDS = 80;

/**
 * Word vectors, filters three words wide, and a linear layer over the filters' maxima and the mean
 * vector. A vector is kept as one byte for every four dimensions: its nearest entry in a code book.
 */
export type Network = {
  readonly dims: number;
  readonly filters: number;
  readonly vocabulary: Vocabulary;
  /** `dims / CODED_DIMS` bytes for every word. */
  readonly codes: Uint8Array;
  /** For every group of dimensions CODES entries of CODED_DIMS numbers. */
  readonly books: Float32Array;
  /** For every dimension, for every offset, a weight for every filter. */
  readonly weights: Float32Array;
  readonly filterBiases: Float32Array;
  /** For every filter, then every dimension of the mean, a weight for every head. */
  readonly output: Float32Array;
  readonly outputBiases: readonly number[];
  readonly fit: Fit;
};

/** What the network made of a comment: log odds by head, and what every token added to each. */
export type NetworkReading = {
  readonly logits: Float64Array;
  /** As `placesOf` gave them. */
  readonly places: readonly number[];
  readonly contributionsOf: (head: number) => Float64Array;
};

/** The vector of a word; zeros for place 0. */
export function vectorAt({ dims, codes, books }: Network, place: number): Float32Array {
  const vector = new Float32Array(dims);
  if (place === 0) return vector;
  const groups = dims / CODED_DIMS;
  for (let group = 0; group < groups; group++) {
    const code = codes[(place - 1) * groups + group] ?? 0;
    const from = (group * CODES + code) * CODED_DIMS;
    for (let k = 0; k < CODED_DIMS; k++) vector[group * CODED_DIMS + k] = books[from + k] ?? 0;
  }
  return vector;
}

/** The places of a comment's words, each looked up in the language of its sentence. */
export const placesOf = (
  { vocabulary }: Pick<Network, 'vocabulary'>,
  ...[languageAt, tokens]: [(place: number) => Language, readonly Pick<Token, 'text' | 'start'>[]]
): number[] =>
  tokens.slice(0, MOST_WORDS).map(({ text, start }) => vocabulary.placeOf(languageAt(start), text));

/** What the network knows of a word. */
type Seen = {
  readonly vector: Float32Array;
  /** The vector in its direction, of length 1. */
  readonly direction: Float32Array;
  /** What it adds to every filter from each of the three offsets. */
  readonly added: Float32Array;
};

/** Comments repeat their words: what was computed for the last ones is kept, 17 MB at most. */
const MOST_SEEN = 8192;
const seenBy = new WeakMap<Network, Map<number, Seen>>();

/** The words at the given places; null for place 0. */
export function seenAt(network: Network, places: readonly number[]): readonly (Seen | null)[] {
  const all = seenBy.get(network) ?? new Map<number, Seen>();
  if (all.size === 0) seenBy.set(network, all);
  if (all.size > MOST_SEEN) all.clear();
  return places.map((place) => {
    if (place === 0) return null;
    const known = all.get(place);
    if (known) return known;
    const one = seen(network, place);
    all.set(place, one);
    return one;
  });
}

function seen(network: Network, place: number): Seen {
  const vector = vectorAt(network, place);
  const added = new Float32Array(OFFSETS * network.filters);
  addProjection(added, vector, network.weights);
  return { vector, direction: normed(vector), added };
}

/** Reads the words at the given places; a text without any known word gives the biases alone. */
export function readByNetwork(network: Network, places: readonly number[]): NetworkReading {
  const { dims, filters, filterBiases, output, outputBiases } = network;
  const words = seenAt(network, places);
  const best = new Float32Array(filters).fill(places.length === 0 ? 0 : -Infinity);
  const bestAt = new Int32Array(filters);
  const nothing = new Float32Array(OFFSETS * filters);
  const added = words.map((word) => word?.added ?? nothing);
  for (let at = 0; at < places.length; at++) {
    const before = at === 0 ? nothing : (added[at - 1] ?? nothing);
    const here = added[at] ?? nothing;
    const after = added[at + 1] ?? nothing;
    for (let f = 0; f < filters; f++) {
      const sum = Math.fround(
        Math.fround(
          Math.fround((filterBiases[f] ?? 0) + (before[f] ?? 0)) + (here[filters + f] ?? 0),
        ) + (after[2 * filters + f] ?? 0),
      );
      if (sum <= (best[f] ?? 0)) continue;
      best[f] = sum;
      bestAt[f] = at;
    }
  }
  const mean = new Float32Array(dims);
  const root = Math.sqrt(Math.max(1, places.length));
  for (const word of words)
    if (word)
      for (let k = 0; k < dims; k++) mean[k] = (mean[k] ?? 0) + (word.vector[k] ?? 0) / root;
  const logits = Float64Array.from(outputBiases);
  const add = (feature: number, value: number): void => {
    if (value <= 0 && feature < filters) return;
    for (let head = 0; head < HEADS.length; head++)
      logits[head] = (logits[head] ?? 0) + value * (output[feature * HEADS.length + head] ?? 0);
  };
  for (let f = 0; f < filters; f++) add(f, best[f] ?? 0);
  for (let k = 0; k < dims; k++) add(filters + k, mean[k] ?? 0);
  return {
    logits,
    places,
    contributionsOf: (head) => {
      const parts = new Float64Array(places.length);
      for (let f = 0; f < filters; f++)
        parts[bestAt[f] ?? 0] =
          (parts[bestAt[f] ?? 0] ?? 0) +
          Math.max(0, best[f] ?? 0) * (output[f * HEADS.length + head] ?? 0);
      words.forEach((word, at) => {
        if (!word) return;
        for (let k = 0; k < dims; k++)
          parts[at] =
            (parts[at] ?? 0) +
            ((word.vector[k] ?? 0) / root) * (output[(filters + k) * HEADS.length + head] ?? 0);
      });
      return parts;
    },
  };
}

/**
 * Adds vector × matrix (row by row, `out.length` wide) to `out`. Four rows at a time: most of the
 * time of training goes into reading and writing `out`.
 */
export function addProjection(out: Float32Array, vector: Float32Array, matrix: Float32Array): void {
  const width = out.length;
  for (let row = 0; row + 3 < vector.length; row += 4) {
    const a = vector[row] ?? 0;
    const b = vector[row + 1] ?? 0;
    const c = vector[row + 2] ?? 0;
    const d = vector[row + 3] ?? 0;
    const first = row * width;
    const second = first + width;
    const third = second + width;
    const fourth = third + width;
    for (let at = 0; at < width; at++)
      out[at] =
        (out[at] ?? 0) +
        a * (matrix[first + at] ?? 0) +
        b * (matrix[second + at] ?? 0) +
        c * (matrix[third + at] ?? 0) +
        d * (matrix[fourth + at] ?? 0);
  }
}
