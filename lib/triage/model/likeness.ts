import { fold } from '../normalise';
import type { Reading } from '../reading';
import type { Language } from '../triage';
import { wordsOf } from './features';
import type { Network } from './network';
import { placesOf, vectorAt } from './network';

/** Content words of a post that are looked at; what it is about is said early. */
const MOST_WORDS = 40;

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
  const others = vectorsOfPost(network, post, reading.language);
  if (vectors.length === 0 || others.length === 0) return [0, 0];
  const nearest = vectors.map((vector) =>
    others.reduce((most, other) => Math.max(most, dot(vector, other)), 0),
  );
  return [
    dot(normed(sumOf(vectors)), normed(sumOf(others))),
    nearest.reduce((sum, value) => sum + value, 0) / nearest.length,
  ];
}

type Post = {
  readonly network: Network;
  readonly text: string;
  readonly language: Language;
  readonly vectors: readonly Float32Array[];
};

let lastPost: Post | undefined;

/** Kept for the next comment, which mostly stands under the same post. */
function vectorsOfPost(
  network: Network,
  text: string,
  language: Language,
): readonly Float32Array[] {
  if (lastPost?.text === text && lastPost.language === language && lastPost.network === network)
    return lastPost.vectors;
  const places = placesOf(network, () => language, wordsOf(fold(text).text)).slice(0, MOST_WORDS);
  lastPost = { network, text, language, vectors: vectorsAt(network, places) };
  return lastPost.vectors;
}

/** Words that stand everywhere have short vectors once trained; they say little and weigh little. */
const vectorsAt = (network: Network, places: readonly number[]): Float32Array[] =>
  [...new Set(places)]
    .filter((place) => place !== 0)
    .map((place) => normed(vectorAt(network, place)));

function normed(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function sumOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
  return sum;
}
