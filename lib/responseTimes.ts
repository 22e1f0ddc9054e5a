import type { BacklogEntry } from './backlog';
import { median } from './median';
import type { Rules } from './sla/ticketBadge';
import { ticketClock } from './sla/ticketBadge';
import type { Ticket } from './ticket';

/** How long somebody has waited, in whole business minutes; `atLeast`: the page does not tell it more closely. */
export type Wait = { readonly minutes: number; readonly atLeast: boolean };

/** The longest wait that is sure; null when nobody waits. */
export function longestWait(waiting: readonly BacklogEntry[], rules: Rules): Wait | null {
  const waits = waiting
    .map(({ ticket }) => ticketClock(ticket, rules).waitedMinutes)
    .toSorted((one, other) => other.earliest - one.earliest);
  const [longest] = waits;
  if (!longest) return null;
  return {
    minutes: longest.earliest,
    atLeast: waits.some(({ latest }) => latest > longest.earliest),
  };
}

/**
 * The median of the minutes until the answer, each at its longest reading, so that it is never
 * flattering; null when there is no ticket whose own time is known.
 */
export const medianResponse = (answered: readonly Ticket[], rules: Rules): number | null =>
  median(
    answered
      .filter(({ comment }) => comment.postedAt !== null)
      .map((ticket) => ticketClock(ticket, rules).waitedMinutes.latest),
  );
