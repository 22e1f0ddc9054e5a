import type { Fit, FitSide } from '../../lib/triage/model/fit';
import { HEADS } from '../../lib/triage/model/heads';
import type { Stack } from '../../lib/triage/model/layers';
import { packedFeatures } from '../../lib/triage/model/knownFeatures';
import type { Header } from '../../lib/triage/model/model';
import { CODED_DIMS } from '../../lib/triage/model/network';
import type { WordLists } from '../../lib/triage/model/vocabulary';
import { packedWords } from '../../lib/triage/model/vocabulary';
import type { Learnt } from './learn';
import { coded } from './network/coded';
import type { NetworkWeights } from './network/learner';

/** What was learnt by the network, and the words its vectors belong to. */
export type LearntNetwork = {
  readonly weights: NetworkWeights;
  readonly dims: number;
  readonly lists: WordLists;
  readonly fit: Fit;
};

/** The bytes `loadModel` reads: header with scales, biases and stack, then 8-bit weights. */
export function pack(
  { features, weights, biases }: Learnt,
  network: LearntNetwork,
  stack: Stack,
): Uint8Array {
  const H = HEADS.length;
  const { dims, lists, fit, weights: learnt } = network;
  const filters = learnt.filterBiases.length;
  const scales = HEADS.map((_, head) => stepOf(every(weights, head)));
  const outputScales = HEADS.map((_, head) => scaleOf(every(learnt.output, head)));
  const { codes, books } = coded(learnt.vectors, dims);
  const packed = packedFeatures(features);
  const bookScale = scaleOf(books);
  const weightScale = scaleOf(learnt.filters);
  const header: Header = {
    heads: HEADS,
    features: { count: features.length, bytes: packed.length },
    scales,
    biases: rounded(biases),
    stack,
    network: {
      dims,
      filters,
      words: lists.map(([language, words]) => [language, packedWords(words)]),
      wordCount: (codes.length * CODED_DIMS) / dims,
      bookScale,
      weightScale,
      outputScales,
      filterBiases: rounded(learnt.filterBiases),
      outputBiases: rounded(learnt.outputBiases),
      fit: { comment: roundedSide(fit.comment), post: roundedSide(fit.post) },
    },
  };
  return withHeader(
    header,
    Buffer.concat(
      [
        packed,
        steps(weights, (at) => scales[at % H] ?? 1),
        codes,
        steps(books, () => bookScale),
        steps(turned(learnt.filters, dims), () => weightScale),
        steps(learnt.output, (at) => outputScales[at % H] ?? 1),
      ].map(({ buffer }) => Buffer.from(buffer)),
    ),
  );
}

/** From filter by filter to dimension by dimension, the order in which a vector is multiplied. */
function turned(filters: Float32Array, dims: number): Float32Array {
  const width = filters.length / dims;
  return Float32Array.from(
    filters,
    (_, at) => filters[(at % width) * dims + Math.floor(at / width)] ?? 0,
  );
}

/** What a byte holds. */
const LARGEST = 127;
/** Linear weights take few steps, for many small ones pack well: so many to a typical weight. */
const STEPS = 4;

const every = (weights: Float32Array, head: number): Float32Array =>
  weights.filter((_, at) => at % HEADS.length === head);

const roundedSide = ({ attention, turn }: FitSide) => ({
  attention: rounded(attention, 3),
  turn: rounded(turn, 3),
});

const rounded = (values: Float32Array, digits = 5): number[] =>
  [...values].map((value) => Number(value.toFixed(digits)));

const steps = (values: Float32Array, scaleAt: (at: number) => number): Int8Array =>
  Int8Array.from(values, (value, at) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / scaleAt(at)))),
  );

/** The step between two linear weights: the largest of thousands still fits into a byte. */
function stepOf(weights: Float32Array): number {
  let squares = 0;
  let count = 0;
  for (const weight of weights) {
    squares += weight ** 2;
    count += Number(weight !== 0);
  }
  return count === 0 ? 1 : Math.sqrt(squares / count) / STEPS;
}

/** The step that lets the largest of the values fit into a byte. */
function scaleOf(values: Float32Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return Math.max(most, 1e-6) / LARGEST;
}

/** The same model with other layers. */
export function withStack(bytes: Uint8Array, stack: Stack): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header: Header = JSON.parse(Buffer.from(bytes.subarray(4, 4 + length)).toString('ascii'));
  return withHeader({ ...header, stack }, bytes.subarray(4 + length));
}

function withHeader(header: Header, body: Uint8Array): Uint8Array {
  const head = Buffer.from(asAscii(JSON.stringify(header)), 'ascii');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return new Uint8Array(Buffer.concat([length, head, body]));
}

const asAscii = (json: string): string =>
  json.replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
