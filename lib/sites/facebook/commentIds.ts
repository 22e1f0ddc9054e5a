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
 * that leads to no profile is the permalink, those first that name the same comment as its author's
 * link: that carries only the comment's own id, a link preview of somebody else's comment stands above
 * the permalink, and another extension may add a link to any comment below it.
 */
export const commentIds = sameMoment(
  witnessed((element: Element): { value: CommentIds; witness: Element | null } | null => {
    if (element.hasAttribute('aria-posinset')) return null;
    const links = ownParts(element, FACTS.commentLink.selector).flatMap((link) => {
      const url = isWritten(element, link) ? null : urlOf(link);
      const address = url && commentAddress(url);
      return url && address ? [{ ...address, permalink: link, url }] : [];
    });
    const ofAuthor = links.filter(({ url }) => profileIn(url) !== null);
    const others = links.filter(({ url }) => profileIn(url) === null);
    const named = new Set(ofAuthor.map(({ id }) => id));
    const found = others.findLast(({ id }) => named.has(id)) ?? others.at(-1) ?? ofAuthor.at(-1);
    // Of several authors none can be told: a comment in it has lost its role.
    if (!found || named.size > 1) return null;
    const address = { ...found, id: ownId(found, named) };
    const told = links.find(({ id, postId }) => id === address.id && postId !== null);
    const postId = found.postId ?? told?.postId ?? null;
    const url = addressOf(address);
    // A comment whose own link has yet to come is searched again.
    return {
      value: { ...address, url, postId },
      witness: others.includes(found) ? found.permalink : null,
    };
  }),
);

/** A permalink that names the thread alone leads to its top; the author's link names the comment itself. */
function ownId({ id, topId }: CommentIds, named: ReadonlySet<string>): string {
  const [byAuthor = id] = named;
  return id === topId ? byAuthor : id;
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
