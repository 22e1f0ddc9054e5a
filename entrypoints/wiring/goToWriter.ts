import { browser } from 'wxt/browser';
import { readWritings } from '../../lib/settings/writings';

/** Shows the window, and where it is known the tab, in which this ticket is being answered. */
export async function goToWriter(ticketId: string): Promise<void> {
  const writing = (await readWritings()).get(ticketId);
  if (!writing) return;
  if (writing.tabId !== null) await browser.tabs.update(writing.tabId, { active: true });
  await browser.windows.update(writing.windowId, { focused: true });
}
