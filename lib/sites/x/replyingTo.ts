import { AVATAR, LABELLED_PART, TEXT, USER_NAME } from './facts';
import { handleOfLink, sameHandle } from './handle';
import type { Parts } from './parts';
import { textOf } from './text';

/** The people a timeline says a post answers; `complete` false when it says "and others". */
export type ReplyingTo = { readonly handles: readonly string[]; readonly complete: boolean };

const ELSEWHERE = `${USER_NAME}, ${TEXT}, ${AVATAR}, [data-testid="socialContext"]`;

/**
 * The line between header and text that names whom a post answers, known by its links to people
 * whose text is their "@handle", never by its words; null where there is none.
 */
export function replyingTo(parts: Parts): ReplyingTo | null {
  const text = parts.all(TEXT)[0];
  for (const part of parts.all(LABELLED_PART)) {
    if (part.closest(ELSEWHERE) || part.querySelector(ELSEWHERE)) continue;
    if (text && !(part.compareDocumentPosition(text) & part.DOCUMENT_POSITION_FOLLOWING)) continue;
    const links = [...part.querySelectorAll('a[href]')];
    const handles = links.flatMap(handleShown);
    if (handles.length > 0) return { handles, complete: handles.length === links.length };
  }
  return null;
}

function handleShown(link: Element): string[] {
  const handle = handleOfLink(link);
  const shown = textOf(link).trim();
  return handle && shown.startsWith('@') && sameHandle(shown, handle) ? [handle] : [];
}
