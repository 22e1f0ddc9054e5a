import { MOST_WORDS, placesOf } from '../../../lib/triage/model/network';
import type { Vocabulary } from '../../../lib/triage/model/vocabulary';
import type { Readable } from '../prepare';
import type { NetworkExample } from './learner';

/** A row as the network reads it, its weights multiplied by a factor. */
export const networkExample =
  (vocabulary: Vocabulary, factor: number) =>
  ({ language, words, weights, answers }: Readable): NetworkExample => ({
    places: Int32Array.from(
      placesOf(
        { vocabulary },
        () => language,
        words.slice(0, MOST_WORDS).map((text) => ({ text, start: 0 })),
      ),
    ),
    weights: weights.map((weight) => weight * factor),
    answers,
  });
