import { countIn } from './countIn';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { isBefore, isWritten } from './ownParts';
import { postIdOf } from './post';
import { COMMENTS } from './words';

const LONGEST = 40;

/**
 * How many comments and replies the post has in all: from the first data, or what is written above
 * the first comment ("60 comments") in one of the four languages; null when neither tells.
 */
export function shownTotal(conversation: HTMLElement, first: HTMLElement | null): number | null {
  const page = conversation.ownerDocument;
  const load = firstLoad(page);
  const id = postIdOf(conversation, { url: page.URL, load });
  const told = id === null ? undefined : load.totals.get(id);
  if (told !== undefined) return told;
  for (const one of conversation.querySelectorAll(
    `${FACTS.button.selector}, ${FACTS.roleLink.selector}`,
  )) {
    if (first && isBefore(first, one)) return null;
    const words = one.textContent;
    if (words.length > LONGEST || !COMMENTS.test(words) || isWritten(conversation, one)) continue;
    const count = countIn(words);
    if (count !== null && /^\s*\d/.test(words)) return count;
  }
  return null;
}
