import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const keyOf = (windowId: number) => `selected:${windowId}`;

/** A choice carries its time, so that choosing the same ticket again is told again. */
const Choice = z.object({ ticketId: z.nullable(z.string()), at: z.number() });

/** Shows this ticket in the panel of a window, now or when it is opened; null: none. */
export const selectTicket = (windowId: number, ticketId: string | null): Promise<void> =>
  browser.storage.session.set({ [keyOf(windowId)]: { ticketId, at: Date.now() } });

/** The ticket the panel of a window shows; null: none was chosen since the browser started. */
export async function selectedTicket(windowId: number): Promise<string | null> {
  const { [keyOf(windowId)]: stored } = await browser.storage.session.get(keyOf(windowId));
  return ticketIn(stored);
}

/** Calls back when a ticket is chosen for the window, or none, until the signal ends it. */
export function watchSelection(
  windowId: number,
  chosen: (ticketId: string | null) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[keyOf(windowId)];
    if (area === 'session' && change) chosen(ticketIn(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listener);
  });
}

function ticketIn(stored: unknown): string | null {
  const choice = Choice.safeParse(stored);
  return choice.success ? choice.data.ticketId : null;
}
