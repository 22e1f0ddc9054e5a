import { browser } from 'wxt/browser';

/** Firefox only; the types know Chrome's interface. */
const sidebar = (): { open: () => Promise<void> } | undefined =>
  Reflect.get(browser, 'sidebarAction');

/** Chrome and Edge open the panel on a click in the page; Firefox only from its own interface. */
export const opensPanel = (): boolean => 'sidePanel' in browser;

/** Opens the panel of a tab. Must be called before anything is awaited, else the user's gesture is lost. */
export async function openPanel(tab: {
  id?: number | undefined;
  windowId: number;
}): Promise<boolean> {
  try {
    if (opensPanel()) await browser.sidePanel.open({ windowId: tab.windowId });
    else await sidebar()?.open();
    return true;
  } catch {
    // Refused without a gesture (Firefox on a click in the page): the selection is kept all the same.
    return false;
  }
}
