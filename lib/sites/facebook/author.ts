import type { Profile } from './address';
import { profileIn, urlOf } from './address';
import { commentIds, isComment } from './commentIds';
import { FACTS } from './facts';
import { isBefore, isElement, isOwnPart, isText, isWritten, ownParts } from './ownParts';
import { sameMoment } from '../sameMoment';
import { AUTHOR_BADGE, plainWords } from './words';

/** Who wrote something, with the element that shows the name. */
export type Author = Profile & { readonly name: string; readonly shownBy: HTMLElement };

const { link, name: nameSpan, paragraph, button } = FACTS;

/** How many links are looked at for one the site itself set as the author's. */
const LOOKED_AT = 20;

/**
 * Who wrote a comment or post: the own profile link that has words (the avatar's has none) above the
 * element `until`; of a comment one that carries a comment's id before any other, of a post one in a
 * heading, since another extension may have put links of its own there. The first where none has it.
 */
export function authorOf(
  element: Element,
  { until = null }: { readonly until?: Element | null } = {},
): Author | null {
  const isSign = isComment(element) ? hasCommentLink : isHeading;
  const found: Author[] = [];
  for (const candidate of element.querySelectorAll<HTMLElement>(link.selector)) {
    if (found.length === LOOKED_AT || (until && isBefore(until, candidate))) break;
    if (!isOwnPart(element, candidate) || isWritten(element, candidate)) continue;
    const author = authorBehind(candidate);
    if (author && isSign(author)) return author;
    if (author) found.push(author);
  }
  return found[0] ?? null;
}

/** The name at a post is a heading, that at a comment is none. */
export const isHeading = ({ shownBy }: Author): boolean =>
  shownBy.closest(FACTS.heading.selector) !== null;

const hasCommentLink = ({ shownBy }: Author): boolean =>
  shownBy.matches(FACTS.commentLink.selector);

function authorBehind(candidate: HTMLElement): Author | null {
  const url = urlOf(candidate);
  const profile = url && profileIn(url);
  const name = profile ? shownName(candidate) : '';
  return profile && name ? { ...profile, name, shownBy: candidate } : null;
}

/** Who wrote a comment, above its permalink; an anonymous member has no link, only a name. */
export const commentAuthor = sameMoment((element: Element): Author | null => {
  const until = commentIds(element)?.permalink;
  return until ? (authorOf(element, { until }) ?? namedWithoutLink(element, until)) : null;
});

function namedWithoutLink(element: Element, before: Element): Author | null {
  const span = ownParts(element, nameSpan.selector).find(
    (candidate) =>
      !candidate.hasAttribute('lang') &&
      !candidate.querySelector(paragraph.selector) &&
      !isWritten(element, candidate) &&
      !candidate.closest(FACTS.anchor.selector) &&
      isBefore(candidate, before) &&
      shownName(candidate) !== '',
  );
  return span ? { handle: null, id: null, name: shownName(span), shownBy: span } : null;
}

/** Whether the author badge stands at a comment: by the word of the interface, in four languages. */
export const hasAuthorBadge = (element: Element, before: Element): boolean =>
  ownParts(element, button.selector).some(
    (badge) =>
      isBefore(badge, before) &&
      badge.querySelector(FACTS.icon.selector) !== null &&
      AUTHOR_BADGE.has(plainWords(badge.textContent)),
  );

/** A name as it is shown, emoji by their alt text; drawings (a blue tick) are no part of it. */
const shownName = (element: Element): string => shownWords(element).replace(/\s+/g, ' ').trim();

/** Elements inside each other that are followed; a page made of more is made to break its readers. */
const MAX_DEPTH = 200;

function shownWords(element: Element, depth = 0): string {
  if (depth > MAX_DEPTH) return '';
  if (!element.firstElementChild) return element.textContent;
  let words = '';
  for (const node of element.childNodes) {
    if (isText(node)) words += node.nodeValue ?? '';
    if (!isElement(node) || node.matches(FACTS.drawing.selector)) continue;
    const isImage = node.localName === 'img';
    words += isImage ? (node.getAttribute('alt') ?? '') : shownWords(node, depth + 1);
  }
  return words;
}
