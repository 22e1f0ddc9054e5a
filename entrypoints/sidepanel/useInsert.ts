import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { InsertStand } from '../../components/InsertNotice';
import type { HeardDb } from '../../lib/history/db';
import { recordEvent } from '../../lib/history/recordEvent';
import type { InsertOutcome } from '../../lib/messaging/messages';
import { siteTabs, tellPage } from '../../lib/messaging/send';
import type { Visibility } from '../../lib/replies/suggestion';
import type { Ticket } from '../../lib/ticket';

export type Insert = {
  /** How the last insert stands; null: none, or it was taken back. */
  readonly stand: InsertStand | null;
  readonly insert: (text: string, visibility: Visibility) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
};

/** Puts drafts of one ticket into the native box of whichever tab shows its comment. */
export function useInsert(db: HeardDb, ticket: Ticket): Insert {
  const [stand, setStand] = useState<InsertStand | null>(null);
  const [tabId, setTabId] = useState<number | null>(null);

  useEffect(() => {
    setStand(null);
    // The box was opened by the user after all; the page tells how it went.
    const settled = (message: { type?: string; ticketId?: string; result?: InsertOutcome }) => {
      if (message.type !== 'insertSettled' || message.ticketId !== ticket.id) return undefined;
      if (message.result) setStand(message.result);
      return undefined;
    };
    browser.runtime.onMessage.addListener(settled);
    return () => {
      browser.runtime.onMessage.removeListener(settled);
    };
  }, [ticket.id]);

  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setStand({ outcome: 'clipboard' });
  };
  return {
    stand,
    copy,
    insert: async (text, visibility) => {
      const { result, tab } = await insertSomewhere(ticket, text, visibility);
      setTabId(tab);
      if (result.outcome === 'refused') {
        // Tried once and not taken: the text is not lost, the user pastes it.
        await navigator.clipboard.writeText(text);
      }
      if (result.outcome === 'inserted') {
        await recordEvent(db, ticket.id, { type: 'inserted', at: Date.now(), by: 'you' });
      }
      setStand(result);
    },
    undo: async () => {
      const answer = tabId === null ? null : await tellPage(tabId, { type: 'undoInsert' });
      setStand(answer?.undone ? { outcome: 'undone' } : null);
    },
    cancel: async () => {
      if (tabId !== null) await tellPage(tabId, { type: 'cancelInsert' });
      setStand({ outcome: 'cancelled' });
    },
  };
}

type Tried = { readonly result: InsertOutcome; readonly tab: number | null };

/** Asks the open pages one after the other, the ones in view first, until one shows the comment. */
async function insertSomewhere(
  ticket: Ticket,
  text: string,
  visibility: Visibility,
): Promise<Tried> {
  let other: Tried | null = null;
  for (const tab of await siteTabs()) {
    const result = await tellPage(tab, {
      type: 'insert',
      ticketId: ticket.id,
      text,
      visibility,
      addressee: ticket.comment.author,
    });
    if (!result || result.outcome === 'not-on-page') continue;
    if (result.outcome !== 'other-box') return { result, tab };
    other = { result, tab };
  }
  return other ?? { result: { outcome: 'not-on-page', buttonWords: null }, tab: null };
}
