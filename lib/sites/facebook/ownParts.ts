import { FACTS } from './facts';

/**
 * The parts of an article that are its own: replies are nested in their parent's article on some
 * pages, comments in their post's, and what belongs to an inner article is none of the outer one.
 */
export function ownParts(element: Element, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)].filter((part) =>
    isOwnPart(element, part),
  );
}

/** Whether no other article stands between the element and the part of it. */
export function isOwnPart(element: Element, part: Element): boolean {
  const article = part.closest(FACTS.article.selector);
  return article === element || article === null || !element.contains(article);
}

/** Whether the part stands in a text somebody wrote, so that its links say nothing of the comment. */
export function isWritten(element: Element, part: Element): boolean {
  const written = part.closest(FACTS.written.selector);
  return written !== null && written !== element && element.contains(written);
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
