import { CODED_DIMS, CODES } from '../../../lib/triage/model/network';
import { randomOf } from '../random';

/** Vectors as one byte for every four dimensions, and the books these bytes are looked up in. */
export type Coded = { readonly codes: Uint8Array; readonly books: Float32Array };

const ROUNDS = 8;
/** So many words are enough to find a book by. */
const SAMPLE = 12_000;

/**
 * Product quantisation (Jégou 2011): k-means for every group of four dimensions. `vectors` has a row
 * 0 for no word, which is left out.
 */
export function coded(vectors: Float32Array, dims: number): Coded {
  const count = vectors.length / dims - 1;
  const groups = dims / CODED_DIMS;
  const codes = new Uint8Array(count * groups);
  const books = new Float32Array(groups * CODES * CODED_DIMS);
  for (let group = 0; group < groups; group++) {
    const rows = new Float32Array(count * CODED_DIMS);
    for (let row = 0; row < count; row++)
      for (let k = 0; k < CODED_DIMS; k++)
        rows[row * CODED_DIMS + k] = vectors[(row + 1) * dims + group * CODED_DIMS + k] ?? 0;
    const book = bookOf(rows, group);
    books.set(book, group * book.length);
    for (let row = 0; row < count; row++) codes[row * groups + group] = nearest(book, rows, row);
  }
  return { codes, books };
}

function bookOf(rows: Float32Array, seed: number): Float32Array {
  const random = randomOf(seed + 1);
  const count = rows.length / CODED_DIMS;
  const sample = Array.from({ length: Math.min(SAMPLE, count) }, () =>
    Math.floor(random() * count),
  );
  const book = new Float32Array(CODES * CODED_DIMS);
  for (let code = 0; code < CODES; code++) {
    const row = sample[code % sample.length] ?? 0;
    for (let k = 0; k < CODED_DIMS; k++)
      book[code * CODED_DIMS + k] = (rows[row * CODED_DIMS + k] ?? 0) + 1e-6 * code;
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(book.length);
    const counts = new Uint32Array(CODES);
    for (const row of sample) {
      const code = nearest(book, rows, row);
      counts[code] = (counts[code] ?? 0) + 1;
      for (let k = 0; k < CODED_DIMS; k++)
        sums[code * CODED_DIMS + k] =
          (sums[code * CODED_DIMS + k] ?? 0) + (rows[row * CODED_DIMS + k] ?? 0);
    }
    for (let code = 0; code < CODES; code++)
      if ((counts[code] ?? 0) > 0)
        for (let k = 0; k < CODED_DIMS; k++)
          book[code * CODED_DIMS + k] = (sums[code * CODED_DIMS + k] ?? 0) / (counts[code] ?? 1);
  }
  return book;
}

function nearest(book: Float32Array, ...[rows, row]: [Float32Array, number]): number {
  const from = row * CODED_DIMS;
  const a = rows[from] ?? 0;
  const b = rows[from + 1] ?? 0;
  const c = rows[from + 2] ?? 0;
  const d = rows[from + 3] ?? 0;
  let best = 0;
  let least = Infinity;
  for (let code = 0; code < CODES; code++) {
    const at = code * CODED_DIMS;
    const w = a - (book[at] ?? 0);
    const x = b - (book[at + 1] ?? 0);
    const y = c - (book[at + 2] ?? 0);
    const z = d - (book[at + 3] ?? 0);
    const distance = w * w + x * x + y * y + z * z;
    if (distance >= least) continue;
    least = distance;
    best = code;
  }
  return best;
}
