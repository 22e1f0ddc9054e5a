import { browser } from 'wxt/browser';
import type { HeardDb } from '../../lib/history/db';
import { ticketsById } from '../../lib/history/tickets';
import { announce } from '../../lib/messaging/send';
import type { PageHandlers } from '../../lib/messaging/receive';
import {
  dropWriting,
  leaveOff,
  readWritings,
  watchWritings,
  writeHere,
} from '../../lib/settings/writings';
import { happened } from '../../lib/trail';
import type { Writing } from '../../lib/writing';
import { goToWriter } from '../wiring/goToWriter';

type Sender = Parameters<PageHandlers['boxLeft']>[1];

/** Where a page stands in this browser; null for a private window, which leaves nothing behind. */
export const placeOf = ({ tab }: Sender): { windowId: number; tabId: number } | null =>
  tab?.id === undefined || tab.incognito ? null : { windowId: tab.windowId, tabId: tab.id };

/** What the background does when somebody writes in a site's own box, leaves it, or looks for who writes. */
export const writingHandlers: Pick<PageHandlers, 'boxLeft' | 'goToWriter'> = {
  boxLeft: async ({ ticketId }, sender) => {
    const here = placeOf(sender);
    if (here) await leaveOff(ticketId, here);
    return null;
  },
  goToWriter: async ({ ticketId }) => {
    await goToWriter(ticketId);
    return null;
  },
};

/** Notes that somebody writes in a site's own box. */
export async function writesIn(ticketId: string, sender: Sender): Promise<void> {
  const here = placeOf(sender);
  if (here) await writeHere(ticketId, here, Date.now());
}

/** Tells open pages when a ticket is begun or given free, and gives free what a closed window or tab held. */
export function followWritings(signal: AbortSignal): void {
  watchWritings((isNews) => {
    if (isNews) void announce({ type: 'ticketsChanged' });
  }, signal);
  browser.windows.onRemoved.addListener((windowId) => {
    void dropWhere((writing) => writing.windowId === windowId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void dropWhere((writing) => writing.tabId === tabId);
  });
}

/** Gives free what was closed since somebody began to write. */
export async function dropClosed(db: HeardDb): Promise<void> {
  const writings = await readWritings();
  const tickets = await ticketsById(db, [...writings.keys()]);
  if (!tickets.ok) return;
  const closed = tickets.value.filter((ticket) => {
    const since = writings.get(ticket.id)?.since ?? 0;
    const isClosed = ['answered', 'no-reply-needed', 'gone'].includes(ticket.status);
    return isClosed && happened(ticket).some(({ at }) => at >= since);
  });
  await Promise.all(closed.map(({ id }) => dropWriting(id)));
}

async function dropWhere(isGone: (writing: Writing) => boolean): Promise<void> {
  const gone = [...(await readWritings()).values()].filter(isGone);
  await Promise.all(gone.map(({ ticketId }) => dropWriting(ticketId)));
}
