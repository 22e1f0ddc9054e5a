import { isSamePerson } from '../thread';
import type { Ticket } from '../ticket';
import { advance } from '../ticket';
import { happened } from '../trail';
import type { Cases } from './cases';
import type { Entry } from './threads';

/**
 * A ticket that waits for the customer stops waiting when the same person writes in its thread
 * again: that word has a ticket of its own. One we had answered is then answered, as it was before
 * (the pause is taken back). One we had not answered is open again and its clock runs on, unless
 * the word is a mere thank-you. Tells whether any ticket changed.
 */
export function endWaiting(cases: Cases, entries: readonly Entry[], seenAt: number): boolean {
  let hasChanged = false;
  for (const [id, { ticket, memory }] of cases) {
    const pause = ticket.status === 'waiting' ? lastPause(ticket) : undefined;
    if (!pause) continue;
    const word = wordAfter(ticket, pause.at, { cases, entries, seenAt });
    if (!word) continue;
    const isThanks = word.triage.advice.action === 'no-reply-needed';
    if (!ticket.firstResponse && isThanks) continue;
    const next = ticket.firstResponse
      ? advance(ticket, { type: 'undone', at: seenAt, by: 'heard', undoes: pause.place })
      : advance(ticket, {
          type: 'customer-reply',
          at: Math.max(pause.at + 1, word.comment.postedAt?.earliest ?? seenAt),
          by: 'page',
        });
    cases.set(id, { memory, ticket: next });
    hasChanged = true;
  }
  return hasChanged;
}

const lastPause = (ticket: Ticket) =>
  happened(ticket).findLast(({ type }) => type === 'waiting-for-customer');

type Around = {
  readonly cases: Cases;
  readonly entries: readonly Entry[];
  readonly seenAt: number;
};

/** The first word of the same person that we saw after the pause began and that may be younger than it. */
function wordAfter(
  ticket: Ticket,
  pausedAt: number,
  { cases, entries, seenAt }: Around,
): Ticket | undefined {
  for (const entry of entries) {
    const other = cases.get(`${entry.comment.site}:${entry.comment.id}`)?.ticket;
    if (!other || other.id === ticket.id || !isSamePerson(other.comment, ticket.comment)) continue;
    const firstSeenAt = entry.kind === 'new' ? seenAt : other.firstSeenAt;
    const latest = other.comment.postedAt?.latest ?? firstSeenAt;
    if (firstSeenAt > pausedAt && latest > pausedAt) return other;
  }
  return undefined;
}
