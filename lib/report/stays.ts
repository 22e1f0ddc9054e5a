import type { Status, Ticket } from '../ticket';
import { listedAt } from '../ticketQuery';
import { happened, statusAfter } from '../trail';

/** A time in the backlog, ms since 1970; `to` null: it is there still. */
export type Stay = { readonly from: number; readonly to: number | null };

export const CLOSED: readonly Status[] = ['answered', 'no-reply-needed', 'gone'];

/** Here nobody waits for us. */
const AT_REST: readonly Status[] = [...CLOSED, 'waiting'];

/** When a ticket was in the backlog, in order: from when it was posted or first seen until it was closed or we waited for the customer, and again after each further word. */
export function staysOf(ticket: Ticket): readonly Stay[] {
  const begin = listedAt(ticket);
  const stays: Stay[] = [];
  const events = happened(ticket);
  let from: number | null = begin;
  for (const [place, { type, by, happenedAt }] of events.entries()) {
    const isAtRest = AT_REST.includes(statusAfter(events.slice(0, place + 1)));
    const at = Math.max(begin, happenedAt);
    // What Heard concludes by itself waited for nobody, only to be seen.
    const hasWaited = !(type === 'no-reply-needed' && by === 'heard');
    if (isAtRest && from !== null && hasWaited) stays.push({ from, to: at });
    if (isAtRest) from = null;
    else from ??= at;
  }
  return from === null ? stays : [...stays, { from, to: null }];
}

/** Whether a ticket is in the backlog from this instant on (ms since 1970): one that comes then is, one that is closed then is not. */
export const staysAt = (stays: readonly Stay[], at: number): boolean =>
  stays.some(({ from, to }) => from <= at && (to ?? Infinity) > at);

/** Whether a ticket was in the backlog at an instant, ms since 1970. */
export const stayedAt = (stays: readonly Stay[], at: number): boolean =>
  stays.some(({ from, to }) => from < at && (to ?? Infinity) >= at);
