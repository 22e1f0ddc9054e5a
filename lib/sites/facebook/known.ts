import { authorOf } from './author';
import { isComment } from './commentIds';
import { isPost, postOf } from './conversation';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { ownParts } from './ownParts';
import { headerAuthor, idOfPost } from './post';

const { article, shell, postText, button } = FACTS;

/**
 * Whether the element is a post that can be told from all others. One without an id (a suggestion,
 * an advertisement) cannot; a dialog or landmark around comments whose post shows neither author nor
 * text is no post that could be read.
 */
export function isKnownPost(element: HTMLElement): boolean {
  if (!isPost(element)) return false;
  const isBare = !headerAuthor(element) && !element.querySelector(postText.selector);
  if (isBare && element.matches(shell.selector)) return false;
  return idOn(element) !== null && !isThePostAgain(element);
}

/** A comment whose link has lost the comment's id still leads to the post it stands under. */
function isThePostAgain(element: HTMLElement): boolean {
  const around = element.parentElement?.closest<HTMLElement>(shell.selector);
  const first = around ? postOf(around) : element;
  return first !== element && first.matches(article.selector) && idOn(first) === idOn(element);
}

/** An article somebody wrote, with two buttons in words ("Like", "Reply"), that is neither post nor comment. */
export const looksLikeComment = (element: HTMLElement): boolean =>
  element.matches(article.selector) &&
  !isComment(element) &&
  (!isPost(element) || isThePostAgain(element)) &&
  authorOf(element) !== null &&
  ownParts(element, button.selector).filter(hasWords).length > 1;

const hasWords = (one: Element): boolean => /\p{L}/u.test(one.textContent);

function idOn(post: HTMLElement): string | null {
  const page = post.ownerDocument;
  return idOfPost(post, { url: page.URL, load: firstLoad(page) });
}
