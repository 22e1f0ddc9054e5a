import { browser } from 'wxt/browser';
import type { FromOurPages, FromPage, FromPageAnswer, ToPage, ToPageAnswer } from './messages';

/** The pages Heard works on. */
export const SITE_PATTERNS = [
  'https://www.facebook.com/*',
  'https://x.com/*',
  'https://twitter.com/*',
] as const;

/** Asks the extension; null when it cannot answer (just updated, worker gone): the caller tries again later. */
export async function tellExtension<Type extends FromPage['type']>(
  message: Extract<FromPage, { type: Type }>,
): Promise<ToPageAnswer[Type] | null> {
  return answerOf(() => browser.runtime.sendMessage(message));
}

/** Asks the content script of a tab; null when the tab has none. */
export async function tellPage<Type extends ToPage['type']>(
  tabId: number,
  message: Extract<ToPage, { type: Type }>,
): Promise<FromPageAnswer[Type] | null> {
  return answerOf(() => browser.tabs.sendMessage(tabId, message));
}

/** Tabs of both sites, the ones in view first. */
export async function siteTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: [...SITE_PATTERNS] });
  return tabs
    .toSorted((one, other) => Number(other.active) - Number(one.active))
    .flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Tells every open page of both sites. */
export async function announce(
  message: Extract<ToPage, { type: 'ticketsChanged' | 'identityChanged' }>,
): Promise<void> {
  await Promise.all((await siteTabs()).map((tabId) => tellPage(tabId, message)));
}

/** Tells the background, from one of our own pages, that the store or the settings changed. */
export async function tellBackground(message: FromOurPages): Promise<void> {
  await answerOf(() => browser.runtime.sendMessage(message));
}

/** Under a page that is older than the extension even the call itself throws. */
async function answerOf(ask: () => Promise<unknown>): Promise<never | null> {
  try {
    return ((await ask()) ?? null) as never;
  } catch {
    return null;
  }
}
