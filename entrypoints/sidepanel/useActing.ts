import { useEffect, useState } from 'preact/hooks';
import type { NoteTrouble } from '../../components/storeTrouble';
import type { Done } from '../../components/UndoToast';
import type { HeardDb } from '../../lib/history/db';
import { recordEvent, undoLast } from '../../lib/history/recordEvent';
import { noteRemoval } from '../../lib/history/removals';
import { ticketById } from '../../lib/history/tickets';
import { tellBackground } from '../../lib/messaging/send';
import type { Result } from '../../lib/result';
import { problemOf } from '../../lib/result';
import { readSettings } from '../../lib/settings/settings';
import type { Ticket, TicketEvent } from '../../lib/ticket';
import { sha256 } from '../wiring/sha256';
import { countCorrections } from './countCorrections';

export type UserEvent = Pick<TicketEvent, 'type' | 'reason' | 'label' | 'on'>;

export type Acting = {
  /** Writes an event of the user into a trail, and offers to take it back. */
  readonly act: (ticketId: string, event: UserEvent) => Promise<void>;
  /** What was done last; null: nothing, or the offer is over. */
  readonly done: { readonly ticketId: string; readonly done: Done } | null;
  readonly undo: () => Promise<void>;
  /** Why the last one could not be written down; null: it was. */
  readonly trouble: NoteTrouble | null;
};

function doneBy({ type, label, on }: UserEvent): Done | undefined {
  return type === 'labelled' && label && on !== undefined ? { label, on } : DONE[type];
}

const DONE: Partial<Record<TicketEvent['type'], Done>> = {
  'own-reply': 'own-reply',
  'waiting-for-customer': 'waiting-for-customer',
  escalated: 'escalated',
  'no-reply-needed': 'no-reply-needed',
  reopened: 'reopened',
  'handed-off': 'handed-off',
  gone: 'removal',
  'bridge-posted': 'bridge-posted',
  solved: 'solved',
  'path-left': 'path-left',
  'customer-reply': 'customer-reply',
};

type Written = Result<Ticket, NoteTrouble>;

/** Writes an event down; a removal with the evidence of it. */
async function written(db: HeardDb, ticketId: string, event: TicketEvent): Promise<Written> {
  if (event.type !== 'gone') return recordEvent(db, ticketId, event);
  const { evidenceDays: keptDays } = await readSettings();
  return noteRemoval(db, { ticketId, event }, { sha256, keptDays });
}

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
  const settle = async (result: Written, offer: typeof last) => {
    setTrouble(problemOf(result));
    setLast(result.ok ? offer : null);
    if (result.ok) await tellBackground({ type: 'historyChanged' });
  };
  /** Makes a change of a ticket, and counts what it corrects of the labels. */
  const counted = async (ticketId: string, make: () => Promise<Written>): Promise<Written> => {
    const before = await ticketById(db, ticketId);
    const written = await make();
    if (written.ok && before.ok && before.value)
      await countCorrections(before.value, written.value);
    return written;
  };
  return {
    act: async (ticketId, event) => {
      const done = doneBy(event);
      const result = await counted(ticketId, () =>
        written(db, ticketId, { ...event, at: Date.now(), by: 'you' }),
      );
      await settle(result, done ? { ticketId, done } : last);
    },
    done: last,
    undo: async () => {
      if (!last) return;
      const of = typeof last.done === 'string' ? 'status' : 'labels';
      const undone = await counted(last.ticketId, () =>
        undoLast(db, last.ticketId, { at: Date.now(), of }),
      );
      await settle(undone, null);
    },
    trouble,
  };
}
