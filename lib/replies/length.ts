import twitterText from 'twitter-text';
import type { Site } from '../comment';

/** Facebook's own limit of one comment, in characters. */
const FACEBOOK_LIMIT = 8000;
/** X's limit of one post in weighted characters: most count 1, CJK and emoji 2, an address 23. */
export const X_LIMIT = 280;

export type DraftLength = { readonly used: number; readonly limit: number };

/** What a public draft takes of the site's limit: weighted characters on X, characters on Facebook. */
export function draftLength(text: string, site: Site): DraftLength {
  return site === 'x'
    ? { used: twitterText.parseTweet(text).weightedLength, limit: X_LIMIT }
    : { used: [...text].length, limit: FACEBOOK_LIMIT };
}
