import type { BacklogEntry } from './backlog';
import { median } from './median';
import type { Rules } from './sla/ticketBadge';
import { ticketClock } from './sla/ticketBadge';
import type { Ticket } from './ticket';

/** How long somebody has waited, in whole business minutes; `atLeast`: the page does not tell it more closely. */
export type Wait = { readonly minutes: number; readonly atLeast: boolean };

/** The longest wait that is sure; null when nobody waits. */
export function longestWait(waiting: readonly BacklogEntry[], rules: Rules): Wait | null {
  if (waiting.length === 0) return null;
  const waits = waiting.map(({ ticket }) => readings(ticket, rules));
  const minutes = Math.max(...waits.map(({ least }) => least));
  return { minutes, atLeast: waits.some(({ most }) => most > minutes) };
}

/**
 * The median of the minutes until the answer, each at its longest reading, so that it is never
 * flattering; null when there is no ticket whose own time is known.
 */
export const medianResponse = (answered: readonly Ticket[], rules: Rules): number | null =>
  median(
    answered
      .filter(({ comment }) => comment.postedAt !== null)
      .map((ticket) => readings(ticket, rules).most),
  );

/** A clock's two readings: of the comment posted as late, and as early, as the page allows. */
function readings(ticket: Ticket, rules: Rules): { readonly least: number; readonly most: number } {
  const { earliest, latest } = ticketClock(ticket, rules).waitedMinutes;
  return { least: Math.min(earliest, latest), most: Math.max(earliest, latest) };
}
