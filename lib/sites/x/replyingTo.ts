import { FACTS } from './facts';
import { handleOfLink, sameHandle } from './handle';
import type { Parts } from './parts';
import { textOf } from './text';

/** The people a timeline says a post answers; `complete` false when it says "and others". */
export type ReplyingTo = { readonly handles: readonly string[]; readonly complete: boolean };

const ELSEWHERE = `${FACTS.userName.selector}, ${FACTS.avatar.selector}, ${FACTS.socialContext.selector}`;

/**
 * The line between header and text that names whom a post answers, known by its links to people
 * whose text is their "@handle", never by its words; null where there is none.
 */
export function replyingTo(parts: Parts): ReplyingTo | null {
  const text = parts.text();
  for (const part of parts.all(FACTS.labelledPart.selector)) {
    if (part.closest(ELSEWHERE) || part.querySelector(ELSEWHERE) || isAround(part, text)) continue;
    if (text && !(part.compareDocumentPosition(text) & part.DOCUMENT_POSITION_FOLLOWING)) continue;
    const links = [...part.querySelectorAll(FACTS.link.selector)];
    if (links.some(isNamed)) continue;
    const handles = links.flatMap(handleShown);
    if (handles.length > 0) return { handles, complete: handles.length === links.length };
  }
  return null;
}

/** A person by another name than the handle: the row of the author, not of those who are answered. */
const isNamed = (link: Element): boolean =>
  handleOfLink(link) !== null && !['', '@'].includes(textOf(link).trim().slice(0, 1));

const isAround = (part: Element, text: Element | null): boolean =>
  text !== null && (part.contains(text) || text.contains(part));

function handleShown(link: Element): string[] {
  const handle = handleOfLink(link);
  const shown = textOf(link).trim();
  return handle && shown.startsWith('@') && sameHandle(shown, handle) ? [handle] : [];
}
