import type { Source } from './features';
import { hashesOf, pushWord } from './features';
import type { Head } from './heads';
import { HEADS } from './heads';

/** A linear model over hashed features: 8-bit weights, bucket by bucket, a scale and a bias for each head. */
export type Model = {
  readonly buckets: number;
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  readonly stack: Stack;
};

/** Layers over model, rules and structure, and from which chance on a label is on. */
export type Stack = Readonly<
  Record<
    string,
    { readonly weights: readonly number[]; readonly bias: number; readonly threshold: number }
  >
>;

type Header = Pick<Model, 'buckets' | 'scales' | 'biases' | 'stack'> & {
  readonly heads: readonly string[];
};

/**
 * Reads a model: four bytes with the length of the header (little endian), the header as JSON in
 * ASCII, then the weights. Throws when it was trained for other heads.
 */
export function loadModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0, true);
  let json = '';
  for (const code of bytes.subarray(4, 4 + length)) json += String.fromCharCode(code);
  const { heads, ...header }: Header = JSON.parse(json);
  if (heads.join() !== HEADS.join()) throw new Error('the model knows other heads');
  const weights = new Int8Array(
    bytes.buffer,
    bytes.byteOffset + 4 + length,
    header.buckets * heads.length,
  );
  return { ...header, weights };
}

/** Log odds of every head for a comment or a part of it. */
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

/** How much each token speaks for a head; concepts and whole-text marks left out. */
export function contributionsOf(model: Model, { tokens }: Source, head: Head): number[] {
  const at = HEADS.indexOf(head);
  let before = 0;
  return tokens.map(({ text }) => {
    const hashes: number[] = [];
    before = pushWord(hashes, text, before);
    return hashes.reduce(
      (sum, hash) => sum + (model.weights[(hash % model.buckets) * HEADS.length + at] ?? 0),
      0,
    );
  });
}
