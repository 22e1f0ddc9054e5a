import { browser } from 'wxt/browser';
import type { Comment } from '../../lib/comment';
import { siteTabs, tellPage } from '../../lib/messaging/send';

/** A comment as far as one can be led to it. */
export type Findable = { readonly id: string; readonly comment: Pick<Comment, 'permalink'> };

/** Leads to a comment: to the tab that shows it, where its badge is marked, else to its own page. */
export async function showTicket(ticket: Findable): Promise<void> {
  for (const tabId of await siteTabs()) {
    const answer = await tellPage(tabId, { type: 'whereIs', ticketId: ticket.id });
    if (!answer?.here) continue;
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return;
  }
  await openPage(ticket);
}

/** Opens the comment's own page in a tab, where the page told its address. */
export async function openPage({ comment }: Findable): Promise<void> {
  if (comment.permalink) await browser.tabs.create({ url: comment.permalink });
}
