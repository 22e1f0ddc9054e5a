import { useEffect, useState } from 'preact/hooks';
import type { NoteTrouble } from '../../components/storeTrouble';
import type { Done } from '../../components/UndoToast';
import type { HeardDb } from '../../lib/history/db';
import { recordEvent, undoLast } from '../../lib/history/recordEvent';
import { tellBackground } from '../../lib/messaging/send';
import type { TicketEvent } from '../../lib/ticket';

export type UserEvent = Pick<TicketEvent, 'type' | 'reason'>;

export type Acting = {
  /** Writes an event of the user into a trail, and offers to take it back. */
  readonly act: (ticketId: string, event: UserEvent) => Promise<void>;
  /** What was done last; null: nothing, or the offer is over. */
  readonly done: { readonly ticketId: string; readonly done: Done } | null;
  readonly undo: () => Promise<void>;
  /** Why the last one could not be written down; null: it was. */
  readonly trouble: NoteTrouble | null;
};

const DONE: Partial<Record<TicketEvent['type'], Done>> = {
  'own-reply': 'own-reply',
  'waiting-for-customer': 'waiting-for-customer',
  escalated: 'escalated',
  'no-reply-needed': 'no-reply-needed',
  reopened: 'reopened',
  'handed-off': 'handed-off',
  gone: 'removal',
};

const UNDO_MS = 30_000;

/** What the user says of tickets, and how the last of it is taken back. */
export function useActing(db: HeardDb): Acting {
  const [last, setLast] = useState<Acting['done']>(null);
  const [trouble, setTrouble] = useState<NoteTrouble | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLast(null);
    }, UNDO_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [last]);
  const settle = async (
    result: { readonly ok: true } | { readonly ok: false; readonly problem: NoteTrouble },
    offer: typeof last,
  ) => {
    setTrouble(result.ok ? null : result.problem);
    setLast(result.ok ? offer : null);
    if (result.ok) await tellBackground({ type: 'historyChanged' });
  };
  return {
    act: async (ticketId, event) => {
      const done = DONE[event.type];
      const written = await recordEvent(db, ticketId, { ...event, at: Date.now(), by: 'you' });
      await settle(written, done ? { ticketId, done } : last);
    },
    done: last,
    undo: async () => {
      if (last) await settle(await undoLast(db, last.ticketId, Date.now()), null);
    },
    trouble,
  };
}
