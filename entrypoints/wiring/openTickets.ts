import { browser } from 'wxt/browser';
import type { TicketQuery } from '../../lib/ticketQuery';
import { queryHash } from '../../lib/ticketQuery';

/** Opens the page of all tickets on those that are asked for. */
export async function openTickets(query: TicketQuery = {}): Promise<void> {
  const page = browser.runtime.getURL('/tickets.html');
  await browser.tabs.create({ url: `${page}${queryHash(query)}` });
}
