import type { CommentAddress } from './address';
import { commentAddress, profileIn, urlOf } from './address';
import { FACTS } from './facts';
import { isWritten, ownParts } from './ownParts';
import { sameMoment } from '../sameMoment';
import { witnessed } from './witnessed';

/** A comment's ids with the link that told them: its time is the link's text. */
export type CommentIds = CommentAddress & { readonly permalink: HTMLElement; readonly url: URL };

/**
 * The ids of a comment's article; null for an article that is no comment. The last own comment link
 * that leads to no profile is the permalink: author links carry only the comment's own id, and a
 * link preview of somebody else's comment stands above it.
 */
export const commentIds = sameMoment(
  witnessed((element: Element): { value: CommentIds; witness: Element } | null => {
    if (element.hasAttribute('aria-posinset')) return null;
    const links = ownParts(element, FACTS.commentLink.selector).flatMap((link) => {
      const url = isWritten(element, link) ? null : urlOf(link);
      const address = url && commentAddress(url);
      return url && address ? [{ ...address, permalink: link, url }] : [];
    });
    const found = links.findLast(({ url }) => profileIn(url) === null) ?? links.at(-1);
    if (!found) return null;
    const address = { ...found, id: ownId(found, links) };
    const told = links.find(({ id, postId }) => id === address.id && postId !== null);
    const postId = found.postId ?? told?.postId ?? null;
    const url = addressOf(address);
    return { value: { ...address, url, postId }, witness: found.permalink };
  }),
);

/** A permalink that names the thread alone leads to its top; the author's link names the comment itself. */
function ownId({ id, topId, url }: CommentIds, links: readonly CommentIds[]): string {
  if (id !== topId || profileIn(url) !== null) return id;
  const ofAuthor = links.filter((link) => profileIn(link.url) !== null);
  const named = new Set(ofAuthor.map((link) => link.id));
  const [only] = named.size === 1 ? named : [];
  return only ?? id;
}

function addressOf({ id, topId, url }: CommentIds): URL {
  if (id === topId || commentAddress(url)?.id === id) return url;
  const whole = new URL(url);
  whole.searchParams.set('reply_comment_id', id);
  return whole;
}

/** Whether the element is the article of a comment or reply. */
export const isComment = (element: Element): boolean =>
  element.matches(FACTS.article.selector) && commentIds(element) !== null;
