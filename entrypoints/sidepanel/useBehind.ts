import { useEffect, useRef, useState } from 'preact/hooks';
import { backlogOf } from '../../lib/backlog';
import { BACKLOG_PAGE } from '../../lib/history/openBacklog';
import type { HeardDb } from '../../lib/history/db';
import type { Queue } from '../../lib/history/openBehind';
import { openBehind, stillWaiting, UNREAD } from '../../lib/history/openBehind';
import { sureCount } from '../../lib/lineOf';
import type { Rules } from '../../lib/sla/ticketBadge';
import type { Ticket } from '../../lib/ticket';
import { useLive } from '../wiring/live';

export type BehindAsked = {
  /** The head, whose order is sure; it is live by itself. */
  readonly head: readonly Ticket[];
  readonly rules: Rules;
  /** Only these are looked for; undefined: all. Another function is another list. */
  readonly keep: ((ticket: Ticket) => boolean) | undefined;
  /** Those in view: of them it is seen when one waits no more. */
  readonly shown: readonly string[];
};

export type BehindHead = {
  readonly tickets: readonly Ticket[];
  readonly isLast: boolean;
  /** Reads the next ones; nothing while that goes on. */
  readonly more: () => void;
};

type Read = {
  readonly tickets: readonly Ticket[];
  /** Read already, but one who was not may come before them. */
  readonly later: readonly Ticket[];
  /** Those that go on. */
  readonly queues: readonly Queue[];
};

const NOTHING: Read = { tickets: [], later: [], queues: UNREAD };

/** The waiting tickets behind the head, page by page as somebody gets there; what is read stays where it is. */
export function useBehind(db: HeardDb, { head, rules, keep, shown }: BehindAsked): BehindHead {
  const [read, setRead] = useState(NOTHING);
  const list = useRef({ keep, head, isReading: false });
  if (list.current.keep !== keep) {
    list.current = { keep, head, isReading: false };
    setRead(NOTHING);
  }
  const inHead = new Set(head.map(({ id }) => id));
  const headIds = [...inHead].join(' ');
  useEffect(() => {
    const of = list.current;
    const fallen = of.head.map(({ id }) => id).filter((id) => !inHead.has(id));
    of.head = head;
    if (read.queues === UNREAD || !fallen.length) return;
    // Who came meanwhile moves the last ones out of the head: they are the first behind it.
    void stillWaiting(db, fallen).then((answer) => {
      if (!answer.ok || list.current !== of) return;
      const first = [...answer.value.values()];
      setRead((now) => ({ ...now, tickets: together(first, now.tickets) }));
    });
  }, [headIds]);
  const tickets = read.tickets.filter(({ id }) => !inHead.has(id));
  const ids = new Set(tickets.map(({ id }) => id));
  const inView = shown.filter((id) => ids.has(id));
  const now = useLive(
    () => stillWaiting(db, inView).then((answer) => ({ of: inView, answer })),
    [inView.join(' ')],
  );
  useEffect(() => {
    if (!now?.answer.ok) return;
    const { value } = now.answer;
    const looked = new Set(now.of);
    setRead((known) => ({
      ...known,
      tickets: known.tickets.flatMap((one) =>
        looked.has(one.id) ? (value.get(one.id) ?? []) : one,
      ),
    }));
  }, [now]);
  const more = async () => {
    const of = list.current;
    if (of.isReading || !read.queues.length) return;
    of.isReading = true;
    // One whose tickets still stand in line is far enough ahead.
    const isDry = ({ turn }: Queue) => !read.later.some((one) => one.turn === turn);
    const answer = await openBehind(db, {
      queues: read.queues.filter(isDry),
      known: new Set([...inHead, ...[...read.tickets, ...read.later].map(({ id }) => id)]),
      limit: BACKLOG_PAGE,
      ...(keep ? { keep } : {}),
    });
    of.isReading = false;
    if (!answer.ok || list.current !== of) return;
    const queues = [...read.queues.filter((one) => !isDry(one)), ...answer.value.queues];
    const line = backlogOf([...read.later, ...answer.value.tickets], rules).waiting;
    const tickets = line.map(({ ticket }) => ticket);
    const sure = sureCount(
      tickets,
      queues.flatMap(({ end }) => end?.id ?? []),
    );
    setRead((before) => ({
      tickets: together(before.tickets, tickets.slice(0, sure)),
      later: tickets.slice(sure),
      queues,
    }));
  };
  return { tickets, isLast: !read.queues.length, more: () => void more() };
}

/** One after the other, each ticket once. */
function together(one: readonly Ticket[], other: readonly Ticket[]): readonly Ticket[] {
  const ids = new Set(one.map(({ id }) => id));
  return [...one, ...other.filter(({ id }) => !ids.has(id))];
}
