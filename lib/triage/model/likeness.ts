import type { Reading } from '../reading';
import type { Network } from './network';
import { dot, normed } from './network';
import { postReadingOf, vectorsAt } from './postReading';

/**
 * How alike a comment and its post are: the cosine of their mean word vectors, and how near the
 * nearest word of the post is to a word of the comment, on average; both 0 without a post.
 */
export function likenessOf(
  network: Network,
  ...[reading, places]: [Reading, readonly number[]]
): [direction: number, words: number] {
  const { post } = reading.input;
  if (!post) return [0, 0];
  const vectors = vectorsAt(network, places);
  const others = postReadingOf(network, post, reading.language).vectors;
  if (vectors.length === 0 || others.length === 0) return [0, 0];
  const nearest = vectors.map((vector) => {
    let most = 0;
    for (const other of others) most = Math.max(most, dot(vector, other));
    return most;
  });
  return [
    dot(normed(sumOf(vectors)), normed(sumOf(others))),
    nearest.reduce((sum, value) => sum + value, 0) / nearest.length,
  ];
}

function sumOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  return sum;
}
