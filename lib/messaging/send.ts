import { browser } from 'wxt/browser';
import type { FromPage, FromPageAnswer, ToPage, ToPageAnswer } from './messages';

/** Asks the extension; null when it cannot answer (just updated, worker gone): the caller tries again later. */
export async function tellExtension<Type extends FromPage['type']>(
  message: Extract<FromPage, { type: Type }>,
): Promise<ToPageAnswer[Type] | null> {
  return answerOf(browser.runtime.sendMessage(message));
}

/** Asks the content script of a tab; null when the tab has none. */
export async function tellPage<Type extends ToPage['type']>(
  tabId: number,
  message: Extract<ToPage, { type: Type }>,
): Promise<FromPageAnswer[Type] | null> {
  return answerOf(browser.tabs.sendMessage(tabId, message));
}

async function answerOf(answer: Promise<unknown>): Promise<never | null> {
  try {
    return ((await answer) ?? null) as never;
  } catch {
    return null;
  }
}
