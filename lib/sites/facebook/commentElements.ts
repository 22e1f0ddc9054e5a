import { isComment } from './commentIds';
import { HOLDERS } from './conversation';
import { FACTS } from './facts';
import { isKnownPost, looksLikeComment } from './known';
import { isElement } from './ownParts';

/**
 * Posts, comments and replies below the root, the root itself and the comment it is a part of
 * included, in document order. The same comment in a dialog and in the feed behind it is two elements.
 * What looks like a comment and has no address is among them too, to be counted as unread.
 */
export const commentElements = (root: ParentNode): readonly HTMLElement[] =>
  candidates(root).filter((one, place) =>
    place === 0 && isElement(root) && one !== root && one.contains(root)
      ? isComment(one)
      : isCommentElement(one),
  );

/** What may be one of them by its role alone, in the same order. */
export function candidates(root: ParentNode): readonly HTMLElement[] {
  const around = isElement(root) ? root.closest<HTMLElement>(HOLDERS) : null;
  const below = [...root.querySelectorAll<HTMLElement>(HOLDERS)];
  const isWanted = around && (around === root || around.matches(FACTS.article.selector));
  return isWanted ? [around, ...below] : below;
}

/** Whether a candidate is a comment, a post, or looks like a comment. */
export const isCommentElement = (candidate: HTMLElement): boolean =>
  isComment(candidate) || isKnownPost(candidate) || looksLikeComment(candidate);
