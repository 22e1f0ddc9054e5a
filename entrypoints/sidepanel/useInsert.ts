import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { InsertStand } from '../../components/InsertNotice';
import type { InsertHow, InsertOutcome } from '../../lib/messaging/messages';
import { tellPage } from '../../lib/messaging/send';
import type { Visibility } from '../../lib/replies/suggestion';
import type { Ticket } from '../../lib/ticket';
import { copyText } from '../wiring/copyText';
import { insertSomewhere } from './insertSomewhere';

export type Insert = {
  /** How the last insert stands; null: none. */
  readonly stand: InsertStand | null;
  readonly insert: (text: string, visibility: Visibility) => Promise<void>;
  /** Answers what is to become of the user's own words in the box; null leaves it as it is. */
  readonly decide: (how: InsertHow | null) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => Promise<void>;
  /** Left out: the text that was to be inserted last. */
  readonly copy: (text?: string) => Promise<void>;
};

const WAITS: ReadonlySet<string> = new Set(['box-closed', 'box-has-text']);

type Tried = { readonly text: string; readonly visibility: Visibility };

/** Puts drafts of one ticket into the native box of whichever tab shows its comment; `inserted` hears of it. */
export function useInsert(ticket: Ticket, inserted: () => void): Insert {
  const [stand, setStand] = useState<InsertStand | null>(null);
  const [tabId, setTabId] = useState<number | null>(null);
  /** What waits for the user: to open the box, or to say what becomes of their words in it. */
  const waiting = useRef<Tried | null>(null);
  const last = useRef<Tried | null>(null);

  const settle = async (result: InsertOutcome, tried: Tried) => {
    waiting.current = WAITS.has(result.outcome) ? tried : null;
    if (result.outcome === 'inserted') inserted();
    setStand(await standOf(result, tried));
  };
  const tryIt = async (tried: Tried, how?: InsertHow) => {
    last.current = tried;
    const { result, tab } = await insertSomewhere(ticket, { ...tried, ...(how ? { how } : {}) });
    setTabId(tab);
    await settle(result, tried);
  };
  useEffect(() => {
    // The box was opened by the user after all; the page tells how it went.
    const settled = (message: { type?: string; ticketId?: string; result?: InsertOutcome }) => {
      if (message.type !== 'insertSettled' || message.ticketId !== ticket.id) return undefined;
      if (message.result && waiting.current) void settle(message.result, waiting.current);
      return undefined;
    };
    browser.runtime.onMessage.addListener(settled);
    return () => {
      browser.runtime.onMessage.removeListener(settled);
    };
  }, []);

  return {
    stand,
    copy: async (text = last.current?.text ?? '') => {
      setStand({ outcome: (await copyText(text)) ? 'clipboard' : 'not-copied' });
    },
    insert: (text, visibility) => tryIt({ text, visibility }),
    decide: async (how) => {
      const tried = waiting.current;
      waiting.current = null;
      if (how === null || !tried) setStand({ outcome: 'cancelled' });
      else await tryIt(tried, how);
    },
    undo: async () => {
      const answer = tabId === null ? null : await tellPage(tabId, { type: 'undoInsert' });
      setStand({ outcome: answer?.undone ? 'undone' : 'not-undone' });
    },
    cancel: async () => {
      waiting.current = null;
      if (tabId !== null) await tellPage(tabId, { type: 'cancelInsert' });
      setStand({ outcome: 'cancelled' });
    },
  };
}

/** What the user is told; a text the page refused is not lost, it goes to the clipboard. */
async function standOf(result: InsertOutcome, { text, visibility }: Tried): Promise<InsertStand> {
  const { outcome, buttonWords, existing = '' } = result;
  if (outcome === 'box-has-text') return { outcome, existing };
  if (outcome === 'box-closed') return { outcome, buttonWords };
  if (outcome === 'refused')
    return { outcome: (await copyText(text)) ? 'refused-copied' : 'refused' };
  if (visibility === 'public') return { outcome };
  if (outcome === 'not-on-page') return { outcome: 'no-conversation' };
  return { outcome: outcome === 'other-box' ? 'other-conversation' : outcome };
}
