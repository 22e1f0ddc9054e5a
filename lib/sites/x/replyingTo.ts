import { FACTS } from './facts';
import { handleOfLink, sameHandle } from './handle';
import type { Parts } from './parts';
import { textOf } from './text';

/** The people a timeline says a post answers; `complete` false when it says "and others". */
export type ReplyingTo = { readonly handles: readonly string[]; readonly complete: boolean };

const BESIDE = `${FACTS.userName.selector}, ${FACTS.avatar.selector}, ${FACTS.actions.selector}, ${FACTS.noWords.selector}`;
const ELSEWHERE = `${FACTS.userName.selector}, ${FACTS.avatar.selector}, ${FACTS.socialContext.selector}`;

/**
 * The line between header and text that names whom a post answers, known by its links to people
 * whose text is their "@handle", never by its words; null where there is none.
 */
export function replyingTo(parts: Parts): ReplyingTo | null {
  const text = parts.text();
  const isAbove = (link: Element) =>
    !text || (link.compareDocumentPosition(text) & link.DOCUMENT_POSITION_FOLLOWING) !== 0;
  for (const link of parts.all(FACTS.link.selector)) {
    if (text?.contains(link) || link.closest(ELSEWHERE) || handleShown(link).length === 0) continue;
    if (!isAbove(link)) continue;
    const links = [...lineOf(link, text).querySelectorAll(FACTS.link.selector)];
    if (links.some(isNamed)) continue;
    const handles = links.flatMap(handleShown);
    return { handles, complete: handles.length === links.length };
  }
  return null;
}

/** The widest part around a link that holds neither header nor text nor anything to press. */
function lineOf(link: Element, text: Element | null): Element {
  let line = link.parentElement ?? link;
  for (;;) {
    const around: Element | null = line.parentElement;
    if (!around || around.matches(FACTS.article.selector) || around.querySelector(BESIDE)) break;
    if (text && around.contains(text)) break;
    line = around;
  }
  return line;
}

/** A person by another name than the handle: the row of the author, not of those who are answered. */
const isNamed = (link: Element): boolean =>
  handleOfLink(link) !== null && !['', '@'].includes(textOf(link).trim().slice(0, 1));

function handleShown(link: Element): string[] {
  const handle = handleOfLink(link);
  const shown = textOf(link).trim();
  return handle && shown.startsWith('@') && sameHandle(shown, handle) ? [handle] : [];
}
