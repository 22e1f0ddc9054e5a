import { browser } from 'wxt/browser';

/** The browser's name for opening the panel by a key, as in the manifest. */
export const PANEL_COMMAND = 'open-panel';

/** The key by which the browser opens the panel now; null: none. */
export async function panelKey(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === PANEL_COMMAND)?.shortcut || null;
}
