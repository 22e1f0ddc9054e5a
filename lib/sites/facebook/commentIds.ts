import type { CommentAddress } from './address';
import { commentAddress, facebookUrl, profileIn } from './address';
import { FACTS } from './facts';
import { isWritten, ownParts } from './ownParts';
import { witnessed } from './witnessed';

/** A comment's ids with the link that told them: its time is the link's text. */
export type CommentIds = CommentAddress & { readonly permalink: HTMLElement; readonly url: URL };

/**
 * The ids of a comment's article; null for an article that is no comment. The last own comment link
 * that leads to no profile is the permalink: author links carry only the comment's own id, and a
 * link preview of somebody else's comment stands above it.
 */
export const commentIds = witnessed(
  (element: Element): { value: CommentIds; witness: Element } | null => {
    if (element.hasAttribute('aria-posinset')) return null;
    const links = ownParts(element, FACTS.commentLink.selector).flatMap((link) => {
      const url = isWritten(element, link) ? null : facebookUrl(link.getAttribute('href'));
      const address = url && commentAddress(url);
      return url && address ? [{ ...address, permalink: link, url }] : [];
    });
    const found = links.findLast(({ url }) => profileIn(url) === null) ?? links.at(-1);
    if (!found) return null;
    const told = links.find(({ id, postId }) => id === found.id && postId !== null);
    const postId = found.postId ?? told?.postId ?? null;
    return { value: { ...found, postId }, witness: found.permalink };
  },
);

/** Whether the element is the article of a comment or reply. */
export const isComment = (element: Element): boolean =>
  element.matches(FACTS.article.selector) && commentIds(element) !== null;
