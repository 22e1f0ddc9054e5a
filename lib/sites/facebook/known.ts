import { authorOf, isHeading } from './author';
import { isComment } from './commentIds';
import { isPost, postOf } from './conversation';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { ownParts } from './ownParts';
import { sameMoment } from '../sameMoment';
import { headerAuthor, idOfPost } from './post';

const { article, feedUnit, shell, postText, button } = FACTS;

/**
 * Whether the element is a post that can be told from all others. One without an id (a suggestion,
 * an advertisement) cannot; what shows neither author nor text is no post that could be read: a
 * landmark around comments, or an article of another extension.
 */
export const isKnownPost = sameMoment((element: HTMLElement): boolean => {
  if (!isPost(element)) return false;
  const author = headerAuthor(element);
  const isMarked = element.querySelector(postText.selector) !== null;
  if (!author && !isMarked) return false;
  if (author && !isMarked && !isHeading(author) && !element.closest(feedUnit.selector))
    return false;
  return idOn(element) !== null && !isThePostAgain(element);
});

/** A comment whose link has lost the comment's id still leads to the post it stands under. */
function isThePostAgain(element: HTMLElement): boolean {
  const around = element.parentElement?.closest<HTMLElement>(shell.selector);
  const first = around ? postOf(around) : element;
  return first !== element && first.matches(article.selector) && idOn(first) === idOn(element);
}

/** An article somebody wrote, with two buttons in words ("Like", "Reply"), that is neither post nor comment. */
export function looksLikeComment(element: HTMLElement): boolean {
  if (!element.matches(article.selector) || isComment(element) || isKnownPost(element))
    return false;
  const author = authorOf(element);
  if (!author || isHeading(author)) return false;
  return ownParts(element, button.selector).filter(hasWords).length > 1;
}

const hasWords = (one: Element): boolean => /\p{L}/u.test(one.textContent);

function idOn(post: HTMLElement): string | null {
  const page = post.ownerDocument;
  return idOfPost(post, { url: page.URL, load: firstLoad(page) });
}
