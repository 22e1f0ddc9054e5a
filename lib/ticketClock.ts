import type { BadgeState } from './sla/badgeState';
import { badgeStateOf } from './sla/badgeState';
import type { Clock, Hours, Target } from './sla/clock';
import { clockOf } from './sla/clockOf';
import type { Summary } from './summary';
import type { Ticket } from './ticket';
import { clockEvents } from './ticket';
import type { Interval } from './time';
import { DAY_MS } from './time';
import { LABELS } from './triage/triage';

/** The service level a ticket's clock is measured against. */
export type Sla = { readonly target: Target; readonly hours: Hours | null };

/** A comment older than this when first seen tells nothing more by being older still. */
const LONGEST_GUESS_MS = 365 * DAY_MS;

/** When the comment was posted; of one whose page told no time we know only that it was there when seen. */
export const postedAt = ({ comment, firstSeenAt }: Ticket): Interval =>
  comment.postedAt ?? { earliest: firstSeenAt - LONGEST_GUESS_MS, latest: firstSeenAt };

/** How many minutes the ticket's present wait may take: a follow-up after our reply has the next-response target. */
export const targetMinutes = ({ turn }: Ticket, { target }: Sla): number =>
  turn === 'first' ? target.firstResponseMinutes : target.nextResponseMinutes;

/** The clock of a ticket at `now` (ms since 1970). */
export const ticketClock = (ticket: Ticket, sla: Sla, now: number): Clock =>
  clockOf({
    postedAt: postedAt(ticket),
    events: clockEvents(ticket),
    now,
    target: { ...sla.target, firstResponseMinutes: targetMinutes(ticket, sla) },
    hours: sla.hours,
  });

/** The badge of a ticket at `now` (ms since 1970). */
export const ticketBadge = (ticket: Ticket, sla: Sla, now: number): BadgeState =>
  badgeStateOf({
    status: ticket.status,
    clock: ticketClock(ticket, sla, now),
    now,
    hours: sla.hours,
  });

/** What a page overlay may know of a ticket at `now` (ms since 1970). */
export function summaryOf(ticket: Ticket, sla: Sla, now: number): Summary {
  const { triage, comment } = ticket;
  return {
    ticketId: ticket.id,
    badge: ticketBadge(ticket, sla, now),
    labels: LABELS.filter((label) => triage.labels[label].on).map((label) => ({
      label,
      evidence: triage.labels[label].evidence[0] ?? null,
    })),
    advice: triage.advice,
    targetMinutes: targetMinutes(ticket, sla),
    postedAt: comment.postedAt,
    dueAt: ticketClock(ticket, sla, now).dueAt,
  };
}
