import { beginningOf } from './beginning';
import type { Comment } from './comment';
import { intersect } from './time';

/**
 * What two sightings of one comment tell together: times narrow, an expanded text replaces a cut
 * one, and what the earlier one knew is never lost to a later one that knows less.
 */
export function narrowed(known: Comment, sighting: Comment): Comment {
  const keepsText = saysLess(sighting, known);
  const { text, truncated } = keepsText ? known : sighting;
  const likes = Math.max(known.likes ?? 0, sighting.likes ?? 0);
  const replies = Math.max(known.replies ?? 0, sighting.replies ?? 0);
  const followers = Math.max(known.followers ?? 0, sighting.followers ?? 0);
  return {
    ...sighting,
    text,
    truncated,
    parentId: closerParent(known, sighting),
    // Of two names of one post the first stays, so that two pages do not change it back and forth.
    postId: known.postId ?? sighting.postId,
    author: {
      name: sighting.author.name ?? known.author.name,
      handle: sighting.author.handle ?? known.author.handle,
      id: sighting.author.id ?? known.author.id,
    },
    lang: (keepsText ? known.lang : sighting.lang) ?? known.lang ?? sighting.lang,
    permalink: sighting.permalink ?? known.permalink,
    quotedText: sighting.quotedText ?? known.quotedText,
    addressed: firmer(known.addressed, sighting.addressed),
    ...(likes > 0 ? { likes } : {}),
    ...(replies > 0 ? { replies } : {}),
    ...(followers > 0 ? { followers } : {}),
    isPost: known.isPost && sighting.isPost,
    postedAt:
      sighting.postedAt && known.postedAt
        ? intersect(known.postedAt, sighting.postedAt)
        : (sighting.postedAt ?? known.postedAt),
  };
}

/** Whether the author changed the words: both texts are whole and differ in more than spacing. */
export const isEdited = (known: Comment, sighting: Comment): boolean =>
  !known.truncated &&
  !sighting.truncated &&
  sighting.text !== '' &&
  spaced(known.text) !== spaced(sighting.text);

const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A text that is missing, cut where the other is whole, or cut shorter. */
function saysLess(sighting: Comment, known: Comment): boolean {
  if (sighting.text === '') return known.text !== '';
  if (!sighting.truncated) return false;
  return !known.truncated || known.text.startsWith(beginningOf(sighting.text));
}

const TOP_IN_ADDRESS = /[?&]comment_id=([^&#]+)/;

/**
 * On Facebook one page tells the very comment that is answered, another only the top comment, which
 * the reply's address names too: the very one is kept. Else the first that was told.
 */
function closerParent(known: Comment, sighting: Comment): string | null {
  const address = sighting.permalink ?? known.permalink ?? '';
  const [, top] = TOP_IN_ADDRESS.exec(address) ?? [];
  const isLoose = sighting.site === 'facebook' && known.parentId === top;
  return isLoose ? (sighting.parentId ?? known.parentId) : (known.parentId ?? sighting.parentId);
}

/** "none" of one page does not outweigh that another page showed whom it answers. */
function firmer(known: Comment['addressed'], sighted: Comment['addressed']): Comment['addressed'] {
  if (sighted === 'unknown') return known;
  return sighted === 'none' && known !== 'unknown' ? known : sighted;
}
