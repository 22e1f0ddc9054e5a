import { isComment } from './commentIds';
import { countIn } from '../countIn';
import { FACTS } from './facts';
import { metaRow } from './metaRow';
import { isBefore, isWritten } from './ownParts';
import { COUNTED, LESS, REPLIED } from './words';

const { article, button } = FACTS;

/** The buttons of a conversation behind which more comments wait: words only, where comments stand. */
export function moreButtons(
  conversation: HTMLElement,
  comments: readonly HTMLElement[],
): HTMLElement[] {
  const [first] = comments;
  if (!first) return [];
  const all = [...conversation.querySelectorAll<HTMLElement>(button.selector)];
  const from = all.findIndex((one) => !isBefore(one, first));
  const above = from < 0 ? all : all.slice(0, from);
  const below = all.slice(above.length);
  return [...closestAbove(above), ...below.filter((one) => saysMore(one, conversation))];
}

/**
 * Above the first comment stand the post's own buttons too: only those count that follow the sort
 * filter, or name a number below "Like" and "Share".
 */
function closestAbove(above: readonly HTMLElement[]): HTMLElement[] {
  const filter = above.findLastIndex((one) => one.getAttribute('aria-haspopup') === 'menu');
  const stop = above.findLastIndex((one) => !isWords(one) || countWaiting(one) === null);
  return above
    .slice(Math.max(filter, stop) + 1)
    .concat(filter >= 0 ? numberless(above, filter) : []);
}

const numberless = (above: readonly HTMLElement[], filter: number): HTMLElement[] =>
  above.slice(filter + 1).filter((one) => isWords(one) && countWaiting(one) === null);

/** Inside a comment only what stands below its meta line: above it are badge, menu, like and reply. */
function saysMore(candidate: HTMLElement, conversation: HTMLElement): boolean {
  const around = candidate.closest(article.selector);
  const isInComment = around && around !== conversation && isComment(around);
  if (isInComment && !isBelow(metaRow(around), candidate)) return false;
  return isWords(candidate) && !isWritten(conversation, candidate);
}

const isBelow = (row: Element | null, candidate: Element): boolean =>
  row !== null && isBefore(row, candidate);

function isWords(candidate: HTMLElement): boolean {
  if (candidate.hasAttribute('aria-label') || candidate.hasAttribute('aria-haspopup')) return false;
  if (candidate.closest('form')) return false;
  const words = candidate.textContent.trim();
  // "Write a reply…" opens a box.
  return /\p{L}/u.test(words) && !/(?:…|\.\.\.)$/.test(words);
}

/**
 * How many comments wait behind a button by its own words, in which people's names and times have
 * numbers too ("Pim 77 replied · 3 replies · 2d"); null where it names no number.
 */
export function countWaiting({ textContent }: Element): number | null {
  const words = textContent.replace(REPLIED, '');
  if (LESS.test(words)) return 0;
  const upToNoun = words.split(COUNTED).slice(0, -1).join(' ');
  return countIn(COUNTED.test(words) ? upToNoun : words);
}

/** The same; one where it names no number. */
export const behindButton = (more: Element): number => countWaiting(more) ?? 1;
