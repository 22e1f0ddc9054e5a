import { sameMoment } from '../sameMoment';
import { FACTS } from './facts';

/**
 * The parts of an article that are its own: replies are nested in their parent's article on some
 * pages, comments in their post's, and what belongs to an inner article is none of the outer one.
 */
export function ownParts(element: Element, selector: string): HTMLElement[] {
  const parts = [...element.querySelectorAll<HTMLElement>(selector)];
  return holdsArticle(element) ? parts.filter((part) => isOwnPart(element, part)) : parts;
}

const holdsArticle = sameMoment(
  (element: Element): boolean => element.querySelector(FACTS.article.selector) !== null,
);

/** Whether no other article stands between the element and the part of it. */
export function isOwnPart(element: Element, part: Element): boolean {
  if (!holdsArticle(element)) return true;
  const article = part.closest(FACTS.article.selector);
  return article === element || article === null || !element.contains(article);
}

/** Whether the part stands in a text somebody wrote, so that its links say nothing of the comment. */
export function isWritten(element: Element, part: Element): boolean {
  const written = part.closest(FACTS.written.selector);
  return written !== null && written !== element && element.contains(written);
}

/**
 * Every element below `holder` that begins above `end`, in document order; all of them without an end. Of
 * a long conversation that is its head alone, where a query would go through all of it.
 */
export function* partsAbove(holder: Element, end: Element | null): Generator<Element> {
  for (let one = holder.firstElementChild; one && one !== end; one = nextIn(one, holder)) yield one;
}

function nextIn(element: Element, holder: Element): Element | null {
  if (element.firstElementChild) return element.firstElementChild;
  for (let one: Element | null = element; one && one !== holder; one = one.parentElement)
    if (one.nextElementSibling) return one.nextElementSibling;
  return null;
}

// The DOM's own names for these are globals of a browser, and saved pages are read without one.
const ELEMENT = 1;
const TEXT = 3;
const FOLLOWING = 4;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
export const isText = (node: Node): boolean => node.nodeType === TEXT;

/** Whether `first` stands before `second` and does not hold it. */
export const isBefore = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & FOLLOWING) !== 0 && !first.contains(second);
