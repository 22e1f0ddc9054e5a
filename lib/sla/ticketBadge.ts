import type { Ticket } from '../ticket';
import { clockEvents } from '../ticket';
import type { Interval } from '../time';
import { DAY_MS, isExact } from '../time';
import type { BadgeState } from './badgeState';
import { badgeStateOf } from './badgeState';
import type { Clock, Hours, Target } from './clock';
import { clockOf } from './clockOf';

/** What a ticket's clock is measured against, and the moment (`now`, ms since 1970). */
export type Rules = {
  readonly now: number;
  readonly target: Target;
  readonly hours: Hours | null;
};

/** Stands for "any time before we saw it": longer than any target, so that the worst case is always late. */
const LONG_AGO_MS = 366 * DAY_MS;

/** When the comment was posted as far as we know: a time the page does not tell lies before we saw it. */
export const postedSurely = ({ comment, firstSeenAt }: Ticket): Interval =>
  comment.postedAt ?? { earliest: firstSeenAt - LONG_AGO_MS, latest: firstSeenAt };

/** The clock of a ticket; the first wait of someone who writes again after our reply has the next-response target. */
export function ticketClock(ticket: Ticket, { now, target, hours }: Rules): Clock {
  return clockOf({
    postedAt: postedSurely(ticket),
    events: clockEvents(ticket),
    now,
    target: { ...target, firstResponseMinutes: targetMinutesOf(ticket, target) },
    hours,
  });
}

/** The target (minutes) that the first wait of this ticket is measured against. */
export const targetMinutesOf = ({ turn }: Pick<Ticket, 'turn'>, target: Target): number =>
  turn === 'next' ? target.nextResponseMinutes : target.firstResponseMinutes;

/** The badge of a ticket; an answer whose own time is not exact is "≥" too. */
export function ticketBadge(ticket: Ticket, rules: Rules): BadgeState {
  const badge = badgeStateOf({
    ...rules,
    status: ticket.status,
    clock: ticketClock(ticket, rules),
  });
  const isVague = ticket.firstResponse !== null && !isExact(ticket.firstResponse);
  const isAnswer = badge.kind === 'answered' || badge.kind === 'answered-late';
  return isAnswer && isVague && badge.minutes !== null ? { ...badge, atLeast: true } : badge;
}
