import { browser } from 'wxt/browser';

const keyOf = (windowId: number) => `selected:${windowId}`;

/** Shows this ticket in the panel of a window, now or when it is opened. */
export const selectTicket = (windowId: number, ticketId: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(windowId)]: ticketId });

/** The ticket the panel of a window shows; null: none was chosen since the browser started. */
export async function selectedTicket(windowId: number): Promise<string | null> {
  const { [keyOf(windowId)]: stored } = await browser.storage.session.get(keyOf(windowId));
  return typeof stored === 'string' ? stored : null;
}

/** Calls back when another ticket is chosen for the window, until the signal ends it. */
export function watchSelection(
  windowId: number,
  chosen: (ticketId: string) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = changes[keyOf(windowId)]?.newValue;
    if (area === 'session' && typeof value === 'string') chosen(value);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listener);
  });
}
