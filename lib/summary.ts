import type { BadgeState } from './sla/badgeState';
import type { Rules } from './sla/ticketBadge';
import { targetMinutesOf, ticketBadge, ticketClock } from './sla/ticketBadge';
import type { Hand } from './team/hands';
import type { Ticket } from './ticket';
import type { Interval } from './time';
import type { Advice, Evidence, Label } from './triage/triage';
import { LABELS } from './triage/triage';

/** All a page overlay may know of a ticket: what its badge and card show, nothing of history, notes or settings. */
export type Summary = {
  readonly ticketId: string;
  readonly badge: BadgeState;
  /** Worst first, only those that are on. */
  readonly labels: ReadonlyArray<{ readonly label: Label; readonly evidence: Evidence | null }>;
  readonly advice: Advice;
  readonly targetMinutes: number;
  readonly postedAt: Interval | null;
  readonly dueAt: Interval | null;
  /** Who is at it or answered it; left out: nobody is known. */
  readonly hands?: readonly Hand[];
};

/** The summary of a ticket by the clock's rules of the moment. */
export function summaryOf(ticket: Ticket, rules: Rules): Summary {
  const { triage, comment } = ticket;
  return {
    ticketId: ticket.id,
    badge: ticketBadge(ticket, rules),
    labels: labelsOn(ticket).map((label) => ({
      label,
      evidence: triage.labels[label].evidence[0] ?? null,
    })),
    advice: triage.advice,
    targetMinutes: targetMinutesOf(ticket, rules.target),
    postedAt: comment.postedAt,
    dueAt: ticketClock(ticket, rules).dueAt,
  };
}

/** The labels of a ticket that are on, worst first. */
export const labelsOn = ({ triage }: Pick<Ticket, 'triage'>): readonly Label[] =>
  LABELS.filter((label) => triage.labels[label].on);
