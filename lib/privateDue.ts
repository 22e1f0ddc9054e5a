import { privateReplyEndsAt } from './privateChannel';
import { pathOf } from './privatePath';
import { clockOf } from './sla/clockOf';
import type { Rules } from './sla/ticketBadge';
import { ticketClock } from './sla/ticketBadge';
import type { Ticket } from './ticket';
import { DAY_MS, exactly, MINUTE_MS } from './time';

/** Someone who has not answered in private for two days is reminded of the case, or it is closed. */
export const REMIND_AFTER_MS = 2 * DAY_MS;

/** When the next step of a private case is due (ms since 1970), and whether it is ours or a reminder to look after theirs. */
export type PrivateDue = { readonly at: number; readonly kind: 'step' | 'reminder' };

/**
 * When a private case needs somebody: our own step within the target of private cases, in business time,
 * and before Facebook's private reply ends; the customer's after two days. null: nothing is owed.
 */
export function privateDue(ticket: Ticket, rules: Rules): PrivateDue | null {
  const { stage, since } = pathOf(ticket);
  if (ticket.status !== 'private' || since === null) return null;
  if (stage === 'waiting') return { at: since + REMIND_AFTER_MS, kind: 'reminder' };
  const running = ticketClock(ticket, rules).dueAt?.earliest;
  const at = running ?? stepDueAt(since, rules);
  const endsAt = stage === 'bridged' ? privateReplyEndsAt(ticket.comment) : null;
  // An end that is past is no date to work towards any more.
  return { at: endsAt !== null && endsAt > rules.now ? Math.min(at, endsAt) : at, kind: 'step' };
}

/** A step that no clock runs for is due within the target all the same; by wall time where the hours never open. */
function stepDueAt(since: number, { now, target, hours }: Rules): number {
  const minutes = target.privateMinutes ?? target.nextResponseMinutes;
  const { dueAt } = clockOf({
    postedAt: exactly(since),
    events: [],
    now: Math.max(now, since),
    target: { ...target, firstResponseMinutes: minutes },
    hours,
  });
  return dueAt?.earliest ?? since + minutes * MINUTE_MS;
}
