import type { ReadContext } from '../adapter';
import type { Profile } from './address';
import { commentAddress, decodeId, facebookUrl, postTokenIn, urlOf } from './address';
import { authorOf, hasAuthorBadge } from './author';
import { commentIds, isComment } from './commentIds';
import { conversationOfPost, postOf } from './conversation';
import { FACTS } from './facts';
import type { FirstLoad } from './firstLoadData';
import { isBefore, isOwnPart, isWritten } from './ownParts';
import { sameMoment } from '../sameMoment';
import { witnessed } from './witnessed';

/** Who wrote a post, as far as the page tells. */
export type PostAuthor = Profile & { readonly name: string };

/** What a post is read with besides its element. */
export type Place = Pick<ReadContext, 'url'> & { readonly load: FirstLoad };

/** How many links or comments are looked at: the site does the same thing in all of them or in none. */
const LOOKED_AT = 20;

/**
 * The id of the post a conversation is about, its number where anything on the page tells it: the
 * base64 ids of its comments, the first data, the time link of the post, the page's address; or the
 * name in its comments' addresses, where the time link hides its own.
 */
export function postIdOf(conversation: HTMLElement, { url, load }: Place): string | null {
  const link = postIdInComments(conversation) ?? postLink(postOf(conversation))?.token;
  const named = link ?? tokenOfPage(conversation, url) ?? tokenInComments(conversation);
  return named ? (load.postIds.get(named) ?? named) : null;
}

/** The id of the post a post element is. */
export const idOfPost = (post: HTMLElement, place: Place): string | null =>
  postIdOf(conversationOfPost(post), place);

const postIdInComments = sameMoment(
  witnessed((conversation: HTMLElement) => {
    const links = [...conversation.querySelectorAll(FACTS.commentLink.selector)].slice(
      0,
      LOOKED_AT,
    );
    for (const link of links) {
      const url = isWritten(conversation, link) ? null : urlOf(link);
      const postId = url && decodeId(url.searchParams.get('comment_id'))?.postId;
      if (postId) return { value: postId, witness: link };
    }
    return null;
  }),
);

/** The name of a post in its first comment's own address. */
function tokenInComments(conversation: HTMLElement): string | null {
  const first = firstComment(conversation);
  const url = first && commentIds(first)?.url;
  return url ? postTokenIn(url) : null;
}

/** The post's own time link; a link in what people wrote, to a comment or to a photo, is none. */
export const postLink = witnessed((post: HTMLElement) => {
  const end = firstComment(post);
  for (const link of post.querySelectorAll<HTMLElement>(FACTS.link.selector)) {
    if (end && isBefore(end, link)) return null;
    const url = urlOf(link);
    const token = url && !commentAddress(url) && postTokenIn(url);
    if (!url || !token || url.searchParams.has('fbid')) continue;
    if (!isOwnPart(post, link) || isWritten(post, link)) continue;
    return { value: { link, url, token }, witness: link };
  }
  return null;
});

/** The page's address speaks for the opened post only: the one in the dialog, where there is one. */
function tokenOfPage(conversation: HTMLElement, href: string): string | null {
  const url = facebookUrl(href);
  const token = url && postTokenIn(url);
  if (!token || conversation.closest(FACTS.dialog.selector)) return token;
  const dialogs = [...conversation.ownerDocument.querySelectorAll(FACTS.dialog.selector)];
  return dialogs.some((dialog) => dialog.querySelector(FACTS.article.selector)) ? null : token;
}

/** Who wrote the post: its header, the first data, or the comment that carries the author badge. */
export function postAuthorOf(conversation: HTMLElement, place: Place): PostAuthor | null {
  const inHeader = headerAuthor(postOf(conversation));
  if (inHeader) return inHeader;
  const id = postIdOf(conversation, place);
  const known = id === null ? null : (place.load.posts.get(id)?.author ?? null);
  return known ? { ...known, handle: null } : badgeHolder(conversation);
}

/** Who the head of a post names, above its first comment. */
export const headerAuthor = sameMoment(
  witnessed((post: HTMLElement) => {
    const author = authorOf(post, { until: firstComment(post) });
    return author && { value: author, witness: author.shownBy };
  }),
);

const badgeHolder = witnessed((conversation: HTMLElement) => {
  const articles = [...conversation.querySelectorAll(FACTS.article.selector)].slice(0, LOOKED_AT);
  for (const article of articles.filter(isComment)) {
    const author = authorOf(article);
    if (author && hasAuthorBadge(article, author.shownBy)) {
      return { value: author, witness: author.shownBy };
    }
  }
  return null;
});

/** The first comment inside a post element; what stands below it is no part of the post. */
export const firstComment = sameMoment((post: Element): Element | null => {
  for (const article of post.querySelectorAll(FACTS.article.selector)) {
    if (isComment(article)) return article;
  }
  return null;
});
