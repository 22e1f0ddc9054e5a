import { countIn } from '../countIn';
import { sameMoment } from '../sameMoment';
import { FACTS } from './facts';

const { article, followersLink } = FACTS;
const PATH = /^\/(\w{1,20})\/(?:verified_)?followers$/i;
/** More than any account has. */
const MOST = 1e9;

const shown = new WeakMap<Document, Map<string, number>>();

/** Whether an element of the page is, or holds, what says how many follow somebody. */
export const tellsFollowers = (element: Element): boolean =>
  element.matches(followersLink.selector) || element.querySelector(followersLink.selector) !== null;

/**
 * How many follow an account, as the head of its profile or its hover card said since the page was
 * loaded, if the user has opened one; X may write "182.6K". Null where neither was shown.
 */
export const followersShown = (page: Document, handle: string): number | null =>
  look(page).get(handle.toLowerCase()) ?? null;

const look = sameMoment((page: Document): ReadonlyMap<string, number> => {
  const known = shown.get(page) ?? new Map<string, number>();
  shown.set(page, known);
  for (const link of page.querySelectorAll(followersLink.selector)) {
    const [, handle] = PATH.exec(link.getAttribute('href') ?? '') ?? [];
    const count = countIn(link.textContent);
    if (handle !== undefined && count !== null && !link.closest(article.selector))
      known.set(handle.toLowerCase(), Math.min(count, MOST));
  }
  return known;
});
