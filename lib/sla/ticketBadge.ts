import type { Ticket } from '../ticket';
import { clockEvents } from '../ticket';
import type { Interval } from '../time';
import { DAY_MS, isExact } from '../time';
import type { BadgeState } from './badgeState';
import { badgeStateOf } from './badgeState';
import type { Clock, ClockEvent, Hours } from './clock';
import { clockOf, waitOf } from './clockOf';
import type { Targets, TicketTarget } from './targets';
import { ticketTarget } from './targets';

/** What a ticket's clock is measured against, and the moment (`now`, ms since 1970). */
export type Rules = {
  readonly now: number;
  readonly target: Targets;
  readonly hours: Hours | null;
};

/** Stands for "any time before we saw it": longer than any target, so that the worst case is always late. */
const LONG_AGO_MS = 366 * DAY_MS;

/** When the comment was posted as far as we know: a time the page does not tell lies before we saw it. */
export const postedSurely = ({ comment, firstSeenAt }: Ticket): Interval =>
  comment.postedAt ?? { earliest: firstSeenAt - LONG_AGO_MS, latest: firstSeenAt };

/** The clock of a ticket, its present wait measured against `targetOf`. */
export const ticketClock = (ticket: Ticket, rules: Rules): Clock =>
  clockAfter(clockEvents(ticket), ticket, rules);

/** A target that surely passed without an answer: when, ms since 1970, and of how many minutes it was. */
export type PassedTarget = { readonly at: number; readonly minutes: number };

/** The targets that passed in each wait of a ticket, also of those that were answered late; by the hours and targets of today. */
export function passedTargets(ticket: Ticket, rules: Rules): readonly PassedTarget[] {
  const events = clockEvents(ticket);
  const passed = new Map<number, number>();
  for (let count = 0; count <= events.length; count++) {
    const before = events.slice(0, count);
    const now = Math.min(rules.now, events[count]?.at ?? rules.now);
    const { state, dueAt } = clockAfter(before, ticket, { ...rules, now });
    if (state === 'breached' && dueAt)
      passed.set(dueAt.latest, targetAfter(before, ticket, rules.target).minutes);
  }
  return [...passed].map(([at, minutes]) => ({ at, minutes }));
}

/** The clock of a ticket as it stood at our first response. */
function firstResponseClock(ticket: Ticket, rules: Rules): Clock {
  const events = clockEvents(ticket);
  const place = events.findIndex(({ type }) => type === 'own-reply' || type === 'handed-off');
  const before = events.slice(0, place);
  const response = events
    .slice(place, place + 1)
    .map(({ at }) => ({ type: 'own-reply', at }) as const);
  return clockAfter([...before, ...response], ticket, rules);
}

function clockAfter(events: readonly ClockEvent[], ticket: Ticket, rules: Rules): Clock {
  const { minutes, dayAndNight } = targetAfter(events, ticket, rules.target);
  return clockOf({
    postedAt: postedSurely(ticket),
    events,
    now: rules.now,
    target: { ...rules.target, firstResponseMinutes: minutes, nextResponseMinutes: minutes },
    hours: dayAndNight ? null : rules.hours,
  });
}

const targetAfter = (events: readonly ClockEvent[], ticket: Ticket, target: Targets) =>
  ticketTarget(ticket, target, waitOf(events, postedSurely(ticket)).turn);

/** What the present wait of a ticket, or its last one, is measured against, and why. */
export const targetOf = (ticket: Ticket, target: Targets): TicketTarget =>
  targetAfter(clockEvents(ticket), ticket, target);

/** The target (minutes) that the present wait of a ticket is measured against. */
export const targetMinutesOf = (ticket: Ticket, target: Targets): number =>
  targetOf(ticket, target).minutes;

/**
 * The badge of a ticket; an answer whose own time is not exact is "≥" too. A case that was closed in
 * private shows its first response: how long the talk there took says nothing of how fast we were.
 */
export function ticketBadge(ticket: Ticket, rules: Rules): BadgeState {
  const isClosedPrivate =
    ticket.status === 'answered' && clockEvents(ticket).some(({ type }) => type === 'handed-off');
  const badge = badgeStateOf({
    now: rules.now,
    hours: targetOf(ticket, rules.target).dayAndNight ? null : rules.hours,
    status: ticket.status,
    clock: isClosedPrivate ? firstResponseClock(ticket, rules) : ticketClock(ticket, rules),
  });
  const isVague = ticket.firstResponse !== null && !isExact(ticket.firstResponse);
  const isAnswer = badge.kind === 'answered' || badge.kind === 'answered-late';
  return isAnswer && isVague && badge.minutes !== null ? { ...badge, atLeast: true } : badge;
}
