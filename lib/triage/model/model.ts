import type { Language } from '../triage';
import type { Source } from './features';
import { hashesOf, pushWord } from './features';
import type { Head } from './heads';
import { HEADS } from './heads';
import type { Stack } from './layers';
import type { Network } from './network';
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

function headerIn(bytes: Uint8Array): Header {
  let json = '';
  for (let from = 0; from < bytes.length; from += PIECE)
    json += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  return JSON.parse(json);
}

/** Log odds of every head for a comment or a part of it, by the linear model. */
export function logitsOf(model: Model, source: Source): Float64Array {
  const { buckets, weights, scales, biases } = model;
  const hashes = hashesOf(source);
  const sums = new Float64Array(HEADS.length);
  for (const hash of hashes) {
    const row = (hash % buckets) * HEADS.length;
    for (let head = 0; head < HEADS.length; head++)
      sums[head] = (sums[head] ?? 0) + (weights[row + head] ?? 0);
  }
  const size = Math.sqrt(Math.max(1, hashes.length));
  return sums.map((sum, head) => (sum * (scales[head] ?? 0)) / size + (biases[head] ?? 0));
}

/** How much each token adds to the log odds of a head, in the linear model and in the network together. */
export function contributionsOf(model: Model, ...[source, languageAt, head]: Asked): number[] {
  const at = HEADS.indexOf(head);
  const { tokens } = source;
  const { buckets, weights, scales, network } = model;
  const share = (scales[at] ?? 0) / Math.sqrt(Math.max(1, hashesOf(source).length));
  const read = readByNetwork(network, placesOf(network, languageAt, tokens)).contributionsOf(at);
  let before = 0;
  return tokens.map(({ text }, place) => {
    const hashes: number[] = [];
    before = pushWord(hashes, text, before);
    const linear = hashes.reduce(
      (sum, hash) => sum + (weights[(hash % buckets) * HEADS.length + at] ?? 0),
      0,
    );
    return linear * share + (read[place] ?? 0);
  });
}

/** What is asked of the model: a comment, the languages of its places, and a head. */
export type Asked = readonly [source: Source, languageAt: (place: number) => Language, head: Head];
