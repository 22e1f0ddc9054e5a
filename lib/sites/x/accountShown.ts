import { countIn } from '../countIn';
import { sameMoment } from '../sameMoment';
import { FACTS } from './facts';

/** What a page tells of an account beside its posts; `id` null where it tells two of one account. */
export type AccountShown = { readonly followers?: number; readonly id?: string | null };

const { article, followersLink, followButton } = FACTS;
const TELLING = `${followersLink.selector}, ${followButton.selector}`;
const PATH = /^\/(\w{1,20})\/(?:verified_)?followers$/i;
const ID = /^(\d{1,25})-(?:un)?follow$/;
const HANDLE = /^[^@]*@(\w{1,20})(?!\w)[^@]*$/;
/** More than any account has. */
const MOST = 1e9;

const shown = new WeakMap<Document, Map<string, AccountShown>>();

/** Whether an element of the page is, or holds, what tells something of an account. */
export const tellsOfAccounts = (element: Element): boolean =>
  element.matches(TELLING) || element.querySelector(TELLING) !== null;

/**
 * How many follow an account, as the head of its profile or its hover card said since the page was
 * loaded, if the user has opened one (X may write "182.6K"), and its number, as a button to follow
 * it has it. Empty where nothing was shown.
 */
export const accountShown = (page: Document, handle: string): AccountShown =>
  look(page).get(handle.toLowerCase()) ?? {};

const look = sameMoment((page: Document): ReadonlyMap<string, AccountShown> => {
  const known = shown.get(page) ?? new Map<string, AccountShown>();
  shown.set(page, known);
  for (const part of page.querySelectorAll(TELLING)) {
    const { handle, ...told } = part.matches(followButton.selector) ? idIn(part) : countOf(part);
    const before = handle === undefined ? {} : known.get(handle.toLowerCase());
    if (handle !== undefined) known.set(handle.toLowerCase(), { ...before, ...sure(told, before) });
  }
  return known;
});

type Told = AccountShown & { readonly handle?: string | undefined };

function countOf(link: Element): Told {
  const [, handle] = PATH.exec(link.getAttribute('href') ?? '') ?? [];
  const count = countIn(link.textContent);
  if (count === null || link.closest(article.selector)) return {};
  return { handle, followers: Math.min(count, MOST) };
}

/** The test id has the number, and the label names the account in every language. */
function idIn(button: Element): Told {
  const [, id] = ID.exec(button.getAttribute('data-testid') ?? '') ?? [];
  const [, handle] = HANDLE.exec(button.getAttribute('aria-label') ?? '') ?? [];
  return id === undefined ? {} : { handle, id };
}

const sure = (told: AccountShown, before: AccountShown = {}): AccountShown =>
  told.id !== undefined && before.id !== undefined && before.id !== told.id ? { id: null } : told;
