import { fold } from '../normalise';
import type { Language } from '../triage';
import { wordsOf } from './features';
import type { Network } from './network';
import { placesOf, readByNetwork, seenAt } from './network';

/** Content words of a post that are looked at; what it is about is said early. */
const MOST_WORDS = 40;

/** What the network makes of a post: its words' vectors of length 1, and the log odds of every head. */
export type PostReading = {
  readonly vectors: readonly Float32Array[];
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
  const places = placesOf(network, () => language, wordsOf(fold(text).text)).slice(0, MOST_WORDS);
  const reading = {
    vectors: vectorsAt(network, places),
    logits: readByNetwork(network, places).logits,
  };
  last = { network, text, language, reading };
  return reading;
}

/** Words that stand everywhere have short vectors once trained; they say little and weigh little. */
export const vectorsAt = (network: Network, places: readonly number[]): Float32Array[] =>
  seenAt(network, [...new Set(places)]).flatMap((word) => (word ? [word.direction] : []));
