import { fold } from '../normalise';
import type { Reading } from '../reading';
import type { Language } from '../triage';
import { wordsOf } from './features';
import { fitVector } from './fit';
import type { Network } from './network';
import { placesOf, readByNetwork, seenAt } from './network';
import { dot } from './vectors';

/** Words of a post that are looked at; what it is about is said early. */
const MOST_WORDS = 40;

/** What the network makes of a post: how it is compared with comments, and the log odds of every head. */
export type PostReading = {
  /** Of length 1, or zeros. */
  readonly fit: Float32Array;
  readonly logits: Float64Array;
};

let last:
  | {
      readonly network: Network;
      readonly text: string;
      readonly language: Language;
      readonly reading: PostReading;
    }
  | undefined;

/** Reads a post; kept for the next comment, which mostly stands under the same one. */
export function postReadingOf(network: Network, text: string, language: Language): PostReading {
  if (last?.text === text && last.language === language && last.network === network)
    return last.reading;
  const places = postPlaces(network, text, language);
  const reading = {
    fit: fitVector(network.fit.post, directionsAt(network, places)),
    logits: readByNetwork(network, places).logits,
  };
  last = { network, text, language, reading };
  return reading;
}

/** The places of a post's first words. */
export const postPlaces = (
  network: Pick<Network, 'vocabulary'>,
  text: string,
  language: Language,
): number[] => placesOf(network, () => language, wordsOf(fold(text).text)).slice(0, MOST_WORDS);

/** How well a comment fits the post it stands under, from 1 to -1; 0 without a post or a known word. */
export function fitOf(
  network: Network,
  ...[{ input, language }, places]: [Reading, readonly number[]]
): number {
  if (!input.post) return 0;
  const comment = fitVector(network.fit.comment, directionsAt(network, places));
  return dot(comment, postReadingOf(network, input.post, language).fit);
}

/** The directions of the known words, each once. */
const directionsAt = (network: Network, places: readonly number[]): Float32Array[] =>
  seenAt(network, [...new Set(places)]).flatMap((word) => (word ? [word.direction] : []));
