import { countIn } from '../countIn';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { isWritten, partsAbove } from './ownParts';
import { postIdOf } from './post';
import { COUNTED } from './words';

const LONGEST = 40;
const TOTALS = `${FACTS.button.selector}, ${FACTS.roleLink.selector}`;
/** From here on a site may write "1.2K". */
const ROUNDED_FROM = 1000;

/**
 * How many comments and replies the post has in all: from the first data, or what is written above
 * the first comment; null when neither tells.
 */
export function shownTotal(conversation: HTMLElement, first: HTMLElement | null): number | null {
  const page = conversation.ownerDocument;
  const load = firstLoad(page);
  const id = postIdOf(conversation, { url: page.URL, load });
  return (id === null ? undefined : load.totals.get(id)) ?? totalInWords(conversation, first);
}

/**
 * The total above the first comment ("60 comments") in one of the four languages, which unlike the
 * first data follows what is written and deleted meanwhile; null where it may be rounded.
 */
export function writtenTotal(conversation: HTMLElement, first: HTMLElement | null): number | null {
  const total = totalInWords(conversation, first);
  return total !== null && total < ROUNDED_FROM ? total : null;
}

function totalInWords(conversation: HTMLElement, first: HTMLElement | null): number | null {
  for (const one of partsAbove(conversation, first)) {
    if (!one.matches(TOTALS)) continue;
    const words = one.textContent;
    if (words.length > LONGEST || !COUNTED.test(words) || isWritten(conversation, one)) continue;
    const count = countIn(words);
    if (count !== null && /^\s*\d/.test(words)) return count;
  }
  return null;
}
