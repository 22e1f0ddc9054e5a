import type { Site } from './comment';
import { privateDue } from './privateDue';
import type { BadgeState } from './sla/badgeState';
import type { Rules } from './sla/ticketBadge';
import { ticketBadge, ticketClock } from './sla/ticketBadge';
import type { Status, Ticket } from './ticket';

/** Whoever has such a ticket, the customer waits for us. */
export const WAITING_FOR_US: readonly Status[] = ['open', 'escalated'];
/** Waits for us out of the public eye. */
export const IN_PRIVATE: readonly Status[] = ['private'];

export type BacklogEntry = {
  readonly ticket: Ticket;
  readonly badge: BadgeState;
  /** The first instant at which it may be late, ms since 1970; null: no due time. */
  readonly dueAt: number | null;
  /** Of a private case: the next step is ours, not the customer's. */
  readonly isOwed: boolean;
};

/** What the toolbar and the popup tell of all waiting tickets. */
export type Backlog = {
  /** Most urgent first. */
  readonly waiting: readonly BacklogEntry[];
  readonly inPrivate: readonly BacklogEntry[];
  readonly late: number;
  readonly bySite: Readonly<Record<Site, number>>;
};

/** The waiting tickets in the order they should be answered: people in danger first, then as they fall due. */
export function backlogOf(tickets: readonly Ticket[], rules: Rules): Backlog {
  const entries = tickets.map((ticket) => {
    const inPrivate = privateDue(ticket, rules);
    return {
      ticket,
      badge: ticketBadge(ticket, rules),
      dueAt: inPrivate ? inPrivate.at : (ticketClock(ticket, rules).dueAt?.earliest ?? null),
      isOwed: inPrivate?.kind === 'step',
    };
  });
  const of = (statuses: readonly Status[]) =>
    entries.filter(({ ticket }) => statuses.includes(ticket.status)).toSorted(byUrgency);
  const waiting = of(WAITING_FOR_US);
  const inPrivate = of(IN_PRIVATE);
  const on = (site: Site) => waiting.filter(({ ticket }) => ticket.comment.site === site).length;
  return {
    waiting,
    inPrivate,
    late: [...waiting, ...inPrivate].filter((entry) => isLate(entry, rules.now)).length,
    bySite: { facebook: on('facebook'), x: on('x') },
  };
}

const byUrgency = (one: BacklogEntry, other: BacklogEntry) =>
  Number(inDanger(other)) - Number(inDanger(one)) ||
  (one.dueAt ?? Infinity) - (other.dueAt ?? Infinity) ||
  other.ticket.triage.priority - one.ticket.triage.priority ||
  one.ticket.firstSeenAt - other.ticket.firstSeenAt;

/** A step we owe in private is late though no clock of the page runs for it. */
const isLate = ({ badge, dueAt, isOwed }: BacklogEntry, now: number): boolean =>
  badge.kind === 'late' || (isOwed && dueAt !== null && now > dueAt);

const inDanger = ({ ticket: { triage } }: BacklogEntry) =>
  triage.labels['self-harm'].on || triage.labels.threat.on;
