import type { InsertHow, InsertOutcome } from '../../lib/messaging/messages';
import { siteTabs, tellPage } from '../../lib/messaging/send';
import type { Visibility } from '../../lib/replies/suggestion';
import type { Ticket } from '../../lib/ticket';

/** How it went, and the tab that answered; null: none did. */
export type Tried = { readonly result: InsertOutcome; readonly tab: number | null };

/** Asks the open pages one after the other, the ones in view first, until one shows the comment. */
export async function insertSomewhere(
  ticket: Ticket,
  draft: { readonly text: string; readonly visibility: Visibility; readonly how?: InsertHow },
): Promise<Tried> {
  let other: Tried | null = null;
  for (const tab of await siteTabs()) {
    const result = await tellPage(tab, {
      type: 'insert',
      ticketId: ticket.id,
      ...draft,
      addressee: ticket.comment.author,
    });
    if (!result || result.outcome === 'not-on-page') continue;
    if (result.outcome !== 'other-box') return { result, tab };
    other = { result, tab };
  }
  return other ?? { result: { outcome: 'not-on-page', buttonWords: null }, tab: null };
}
