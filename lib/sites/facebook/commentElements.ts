import { isComment } from './commentIds';
import { FACTS } from './facts';
import { isKnownPost, looksLikeComment } from './known';
import { isElement } from './ownParts';

const { article, feedUnit, shell } = FACTS;
const CANDIDATES = `${article.selector}, ${feedUnit.selector}, ${shell.selector}`;

/**
 * Posts, comments and replies below the root, the root itself and the comment it is a part of
 * included, in document order. The same comment in a dialog and in the feed behind it is two elements.
 * What looks like a comment and has no address is among them too, to be counted as unread.
 */
export function commentElements(root: ParentNode): readonly HTMLElement[] {
  const around = isElement(root) ? root.closest<HTMLElement>(CANDIDATES) : null;
  const below = [...root.querySelectorAll<HTMLElement>(CANDIDATES)];
  const candidates = around && (around === root || isComment(around)) ? [around, ...below] : below;
  return candidates.filter(
    (candidate) => isComment(candidate) || isKnownPost(candidate) || looksLikeComment(candidate),
  );
}
