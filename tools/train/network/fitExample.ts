import { placesOf } from '../../../lib/triage/model/network';
import { postPlaces } from '../../../lib/triage/model/postReading';
import type { Vocabulary } from '../../../lib/triage/model/vocabulary';
import type { Prepared } from '../prepare';

/** A comment and its post by the places of their known words, each once, and whether it fits. */
export type FitExample = {
  readonly comment: readonly number[];
  readonly post: readonly number[];
  readonly fits: boolean;
};

/** A row whose post is known, as fit is learnt from it. */
export const fitExample =
  (vocabulary: Vocabulary) =>
  ({ row, reading, source }: Prepared): FitExample[] =>
    row.post === null
      ? []
      : [
          {
            comment: known(placesOf({ vocabulary }, reading.languageAt, source.tokens)),
            post: known(postPlaces({ vocabulary }, row.post, reading.language)),
            fits: !row.labels.includes('off-topic'),
          },
        ];

const known = (places: readonly number[]): number[] =>
  [...new Set(places)].filter((place) => place !== 0);
