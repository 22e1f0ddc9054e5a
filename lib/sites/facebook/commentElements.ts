import { isComment } from './commentIds';
import { isPost } from './conversation';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { isElement } from './ownParts';
import { headerAuthor, idOfPost } from './post';

const { article, feedUnit, shell, postText } = FACTS;
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
    (candidate) => isComment(candidate) || (isPost(candidate) && isKnown(candidate)),
  );
}

/**
 * A post without an id (a suggestion, an advertisement) cannot be kept apart from others; a dialog or
 * landmark around comments whose post shows neither author nor text is no post that could be read.
 */
function isKnown(post: HTMLElement): boolean {
  if (
    post.matches(shell.selector) &&
    !headerAuthor(post) &&
    !post.querySelector(postText.selector)
  ) {
    return false;
  }
  const page = post.ownerDocument;
  return idOfPost(post, { url: page.URL, load: firstLoad(page) }) !== null;
}
