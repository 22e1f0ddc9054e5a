import type { Language } from '../triage';
import type { Source } from './features';
import { hashesByWord, hashesOf } from './features';
import type { Fit, FitSide } from './fit';
import type { Head } from './heads';
import { HEADS } from './heads';
import type { KnownFeatures } from './knownFeatures';
import { knownFeatures, unpackedFeatures } from './knownFeatures';
import type { Stack } from './layers';
import type { Network, NetworkReading } from './network';
import { CODED_DIMS, CODES, placesOf, REACH, readByNetwork } from './network';
import { unpackedWords, vocabularyOf } from './vocabulary';

/**
 * A linear model over hashed features (8-bit weights, feature by feature, a scale and a bias for each
 * head), a network over word vectors, and the layers over both.
 */
export type Model = {
  readonly features: KnownFeatures;
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly network: Network;
  readonly stack: Stack;
};

/** What a model's file says of its bytes, which follow in the order of `sizesOf`. */
export type Header = Pick<Model, 'scales' | 'biases' | 'stack'> & {
  readonly heads: readonly string[];
  /** How many features the linear model knows, and the bytes they are packed in. */
  readonly features: { readonly count: number; readonly bytes: number };
  readonly network: {
    readonly dims: number;
    readonly filters: number;
    /** Packed words by language; see `packedWords`. */
    readonly words: readonly (readonly [language: string, packed: string])[];
    readonly wordCount: number;
    readonly bookScale: number;
    readonly weightScale: number;
    readonly outputScales: readonly number[];
    readonly filterBiases: readonly number[];
    readonly outputBiases: readonly number[];
    readonly fit: Readonly<Record<keyof Fit, Readonly<Record<keyof FitSide, readonly number[]>>>>;
  };
};

/** How many bytes each part of a model has, in the order of the file. */
export function sizesOf({ features, network: { dims, filters, wordCount } }: Header) {
  return {
    features: features.bytes,
    linear: features.count * HEADS.length,
    codes: (wordCount * dims) / CODED_DIMS,
    books: dims * CODES,
    weights: dims * (2 * REACH + 1) * filters,
    output: (filters + dims) * HEADS.length,
  };
}

/**
 * Reads a model: four bytes with the length of the header (little endian), the header as JSON in
 * ASCII, then the weights. Throws when it was trained for other heads.
 */
export function loadModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  const header = headerIn(bytes.subarray(4, 4 + length));
  if (header.heads.join() !== HEADS.join()) throw new Error('the model knows other heads');
  const sizes = sizesOf(header);
  let at = bytes.byteOffset + 4 + length;
  const next = (size: number): Int8Array => new Int8Array(bytes.buffer, (at += size) - size, size);
  const { scales, biases, stack, network } = header;
  const packed = new Uint8Array(next(sizes.features).slice().buffer);
  return {
    features: knownFeatures(unpackedFeatures(packed, header.features.count)),
    scales,
    biases,
    stack,
    weights: next(sizes.linear),
    network: {
      dims: network.dims,
      filters: network.filters,
      vocabulary: vocabularyOf(
        network.words.map(([language, packed]) => [language, unpackedWords(packed)]),
      ),
      codes: new Uint8Array(next(sizes.codes).slice().buffer),
      books: Float32Array.from(next(sizes.books), (value) => value * network.bookScale),
      weights: Float32Array.from(next(sizes.weights), (value) => value * network.weightScale),
      output: Float32Array.from(
        next(sizes.output),
        (value, place) => value * (network.outputScales[place % HEADS.length] ?? 0),
      ),
      filterBiases: Float32Array.from(network.filterBiases),
      outputBiases: network.outputBiases,
      fit: { comment: sideIn(network.fit.comment), post: sideIn(network.fit.post) },
    },
  };
}

const sideIn = ({ attention, turn }: Header['network']['fit']['post']): FitSide => ({
  attention: Float32Array.from(attention),
  turn: Float32Array.from(turn),
});

const PIECE = 8192;
const HEAD_COUNT = HEADS.length;

function headerIn(bytes: Uint8Array): Header {
  let json = '';
  for (let from = 0; from < bytes.length; from += PIECE)
    json += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return JSON.parse(json);
}

/** The network's reading of a comment: the words that carried a label are asked of the same one again. */
export function networkReadingOf(model: Model, ...[source, languageAt]: Read): NetworkReading {
  const { network } = model;
  const before = readings.get(source);
  if (before?.network === network) return before.reading;
  const reading = readByNetwork(network, placesOf(network, languageAt, source.tokens));
  readings.set(source, { network, reading });
  return reading;
}

const readings = new WeakMap<
  Source,
  { readonly network: Network; readonly reading: NetworkReading }
>();

/** How sure the linear model is of every head, as log odds go, for a comment or a part of it. */
export function logitsOf(model: Model, source: Source): Float64Array {
  const { features, weights, scales, biases } = model;
  const { all, ends } = hashesOf(source);
  const logits = Float64Array.from(biases);
  const sums = new Int32Array(HEAD_COUNT);
  let at = 0;
  for (const end of ends) {
    const share = shareOf(end - at);
    sums.fill(0);
    for (; at < end; at++) {
      const row = features.placeOf(all[at] ?? 0) * HEAD_COUNT;
      if (row < 0) continue;
      for (let head = 0; head < HEAD_COUNT; head++)
        sums[head] = (sums[head] ?? 0) + (weights[row + head] ?? 0);
    }
    for (let head = 0; head < HEAD_COUNT; head++)
      logits[head] = (logits[head] ?? 0) + (sums[head] ?? 0) * (scales[head] ?? 0) * share;
  }
  return logits;
}

/** What each of so many features of a kind counts: of a long comment each counts less. */
export const shareOf = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

/** How much each token adds to the log odds of a head, in the linear model and in the network together. */
export function contributionsOf(model: Model, ...[source, languageAt, head]: Asked): number[] {
  const at = HEADS.indexOf(head);
  const { features, weights, scales } = model;
  const [words, characters] = hashesOf(source).ends;
  const shares = { words: shareOf(words), characters: shareOf(characters - words) };
  const read = networkReadingOf(model, source, languageAt).contributionsOf(at);
  const sumOf = (hashes: Iterable<number>): number => {
    let sum = 0;
    for (const hash of hashes) {
      const row = features.placeOf(hash) * HEAD_COUNT;
      if (row >= 0) sum += weights[row + at] ?? 0;
    }
    return sum;
  };
  return hashesByWord(source.tokens).map((hashes, place) => {
    const linear =
      sumOf(hashes.words) * shares.words + sumOf(hashes.characters) * shares.characters;
    return linear * (scales[at] ?? 0) + (read[place] ?? 0);
  });
}

/** What is asked of the model: a comment, the languages of its places, and a head. */
export type Asked = readonly [...Read, head: Head];

type Read = readonly [source: Source, languageAt: (place: number) => Language];
