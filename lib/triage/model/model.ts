import type { Language } from '../triage';
import type { Source } from './features';
import { hashesByWord, hashesOf } from './features';
import type { Head } from './heads';
import { HEADS } from './heads';
import type { Stack } from './layers';
import type { Network, NetworkReading } from './network';
import { CODED_DIMS, CODES, placesOf, REACH, readByNetwork } from './network';
import { unpackedWords, vocabularyOf } from './vocabulary';

/**
 * A linear model over hashed features (8-bit weights, bucket by bucket, a scale and a bias for each
 * head), a network over word vectors, and the layers over both.
 */
export type Model = {
  readonly buckets: number;
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly network: Network;
  readonly stack: Stack;
};

/** What a model's file says of its bytes, which follow in the order of `sizesOf`. */
export type Header = Pick<Model, 'buckets' | 'scales' | 'biases' | 'stack'> & {
  readonly heads: readonly string[];
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
  };
};

/** How many bytes each part of a model has, in the order of the file. */
export function sizesOf({ buckets, network: { dims, filters, wordCount } }: Header) {
  return {
    linear: buckets * HEADS.length,
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
  const { buckets, scales, biases, stack, network } = header;
  return {
    buckets,
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
    },
  };
}

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

/** Log odds of every head for a comment or a part of it, by the linear model. */
export function logitsOf(model: Model, source: Source): Float64Array {
  const { buckets, weights, scales, biases } = model;
  const hashes = hashesOf(source);
  const sums = new Int32Array(HEAD_COUNT);
  for (const hash of hashes) {
    const row = (hash % buckets) * HEAD_COUNT;
    for (let head = 0; head < HEAD_COUNT; head++)
      sums[head] = (sums[head] ?? 0) + (weights[row + head] ?? 0);
  }
  const size = Math.sqrt(Math.max(1, hashes.length));
  return Float64Array.from(
    sums,
    (sum, head) => (sum * (scales[head] ?? 0)) / size + (biases[head] ?? 0),
  );
}

/** How much each token adds to the log odds of a head, in the linear model and in the network together. */
export function contributionsOf(model: Model, ...[source, languageAt, head]: Asked): number[] {
  const at = HEADS.indexOf(head);
  const { buckets, weights, scales } = model;
  const share = (scales[at] ?? 0) / Math.sqrt(Math.max(1, hashesOf(source).length));
  const read = networkReadingOf(model, source, languageAt).contributionsOf(at);
  return hashesByWord(source.tokens).map((hashes, place) => {
    const linear = hashes.reduce(
      (sum, hash) => sum + (weights[(hash % buckets) * HEADS.length + at] ?? 0),
      0,
    );
    return linear * share + (read[place] ?? 0);
  });
}

/** What is asked of the model: a comment, the languages of its places, and a head. */
export type Asked = readonly [...Read, head: Head];

type Read = readonly [source: Source, languageAt: (place: number) => Language];
