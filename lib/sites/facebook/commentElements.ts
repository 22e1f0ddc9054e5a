import { isComment } from './commentIds';
import { isPost } from './conversation';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { isElement } from './ownParts';
import { idOfPost } from './post';

const { article, feedUnit, shell } = FACTS;
const CANDIDATES = `${article.selector}, ${feedUnit.selector}, ${shell.selector}`;

/**
 * Posts, comments and replies below the root, the root itself and the comment it is a part of
 * included, in document order. The same comment in a dialog and in the feed behind it is two elements.
 */
export function commentElements(root: ParentNode): readonly HTMLElement[] {
  const around = isElement(root) ? root.closest<HTMLElement>(CANDIDATES) : null;
  const below = [...root.querySelectorAll<HTMLElement>(CANDIDATES)];
  const candidates = around && (around === root || isComment(around)) ? [around, ...below] : below;
  return candidates.filter(
    (candidate) => isComment(candidate) || (isPost(candidate) && hasId(candidate)),
  );
}

/** A post without an id (a suggestion, an advertisement) cannot be kept apart from others. */
function hasId(post: HTMLElement): boolean {
  const page = post.ownerDocument;
  return idOfPost(post, { url: page.URL, load: firstLoad(page) }) !== null;
}
