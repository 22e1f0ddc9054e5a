import type { Comment } from './comment';
import { ticketIdOf } from './comment';
import { correctionsOf, movesIn } from './labelling';
import { narrowed } from './sighting';
import type { ClockEvent } from './sla/clock';
import type { Interval } from './time';
import type { Status, TicketEvent } from './trail';
import {
  changesStatus,
  clockEventsOf,
  firstResponseOf,
  happened,
  openSince,
  statusAfter,
  undonePlaces,
} from './trail';
import { HOUR_MS } from './time';
import { corrected, labelsRead } from './triage/corrected';
import type { Triage } from './triage/triage';

export { STATUSES } from './trail';
export type { Status, TicketEvent, TicketEventType } from './trail';

/** A comment plus what we know of it; one per comment. `trail` is append-only. */
export type Ticket = {
  readonly id: string;
  readonly comment: Comment;
  /** As the trail's corrections make it. */
  readonly triage: Triage;
  readonly status: Status;
  /** `next`: the same person wrote again after our reply, so the next-response target counts. */
  readonly turn: 'first' | 'next';
  readonly trail: readonly TicketEvent[];
  /** ms since 1970. */
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly firstResponse: Interval | null;
};

export type NewTicket = {
  readonly comment: Comment;
  readonly triage: Triage;
  readonly turn: Ticket['turn'];
  readonly seenAt: number;
};

/** The ticket of a comment seen for the first time; a closing "thanks" after our reply needs none. */
export function openTicket({ comment, triage, turn, seenAt }: NewTicket): Ticket {
  const ticket: Ticket = {
    id: ticketIdOf(comment),
    comment,
    triage,
    status: 'open',
    turn,
    trail: [],
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    firstResponse: null,
  };
  return retriage(ticket, triage, seenAt);
}

/** The same ticket after another sighting; see `narrowed`. A sighting older than the last one only adds what was unknown. */
export function narrow(ticket: Ticket, sighting: Comment, seenAt: number): Ticket {
  const isOlder = seenAt < ticket.lastSeenAt;
  const comment = isOlder ? narrowed(sighting, ticket.comment) : narrowed(ticket.comment, sighting);
  return settled({ ...ticket, comment, lastSeenAt: Math.max(ticket.lastSeenAt, seenAt) });
}

/** The ticket with a new triage, after its text or thread has become known better; see `conclude`. */
export const retriage = (ticket: Ticket, triage: Triage, at: number): Ticket =>
  conclude(settled({ ...ticket, triage }), at);

/**
 * The same for words or a tuning that came after a first triage: the trail keeps which labels Heard had
 * found until then, once an hour at most, for who still tries out watch words.
 */
export function readAnew(ticket: Ticket, triage: Triage, at: number): Ticket {
  const labels = labelsRead(ticket.triage.labels);
  const next = retriage(ticket, triage, at);
  const isSame = labels.join() === labelsRead(next.triage.labels).join();
  const isTrying = ticket.trail.some(
    (event) => event.type === 'read-anew' && at - event.at < HOUR_MS,
  );
  return isSame || isTrying ? next : advance(next, { type: 'read-anew', at, by: 'heard', labels });
}

/**
 * The ticket after an event, and after what Heard concludes from it: a label that a person corrected
 * changes the advice.
 */
export function advanceBy(ticket: Ticket, event: TicketEvent): Ticket {
  const next = advance(ticket, event);
  const saysOfLabels =
    event.type === 'labelled' ||
    (event.undoes !== undefined && ticket.trail[event.undoes]?.type === 'labelled');
  return saysOfLabels ? conclude(next, event.at) : next;
}

/**
 * Heard's own conclusion that no reply is needed follows the triage both ways; what a person
 * decided stays.
 */
function conclude(ticket: Ticket, at: number): Ticket {
  if (ticket.triage.advice.action === 'no-reply-needed')
    return ticket.status === 'open' && !wasReopened(ticket)
      ? advance(ticket, { type: 'no-reply-needed', at, by: 'heard' })
      : ticket;
  const conclusion = happened(ticket).find(
    ({ type, by }) => type === 'no-reply-needed' && by === 'heard',
  );
  return conclusion
    ? advance(ticket, { type: 'undone', at, by: 'heard', undoes: conclusion.place })
    : ticket;
}

/** The only way a ticket changes state. An own reply that is known already changes nothing. */
export function advance(ticket: Ticket, event: TicketEvent): Ticket {
  const replyId = event.reply?.id;
  if (replyId && placeOfReply(ticket, replyId) !== null) return ticket;
  return settled({ ...ticket, trail: [...ticket.trail, event] });
}

/** The place in the trail where this own reply counts; null when it is not there or was taken back. */
export function placeOfReply({ trail }: Pick<Ticket, 'trail'>, replyId: string): number | null {
  const undone = undonePlaces(trail);
  const place = trail.findIndex(({ reply }, at) => reply?.id === replyId && !undone.has(at));
  return place < 0 ? null : place;
}

/** What of a ticket is taken back: where it stands, or what was said of its labels. */
export type UndoOf = 'status' | 'labels';

/** The last thing Heard or a person did with the ticket that can be taken back, as a place in the trail; null when there is none. */
export function undoable({ trail }: Ticket, of: UndoOf = 'status'): number | null {
  const undone = undonePlaces(trail);
  if (of === 'labels') {
    const place = trail.findLastIndex(({ type }, at) => type === 'labelled' && !undone.has(at));
    return place < 0 ? null : place;
  }
  for (let place = trail.length - 1; place >= 0; place--) {
    const event = trail[place];
    if (!event || undone.has(place) || !changesStatus(event.type)) continue;
    return event.by === 'page' ? null : place;
  }
  return null;
}

/** The events that drive the clock, in order of time, those taken back left out. */
export const clockEvents = (ticket: Pick<Ticket, 'trail' | 'comment'>): ClockEvent[] =>
  clockEventsOf(happened(ticket));

/** Whether the ticket was open when this event happened, by all that is known now. */
export function wasOpenAt(ticket: Pick<Ticket, 'trail' | 'comment'>, event: TicketEvent): boolean {
  const { trail, comment } = ticket;
  const events = happened({ comment, trail: [...trail, event] });
  const place = events.findIndex((one) => one.place === trail.length);
  return place >= 0 && statusAfter(events.slice(0, place)) === 'open';
}

/** Since when the customer waits for us, ms since 1970: the oldest word that our answers leave open; null when none does. */
export function waitingSince(
  ticket: Pick<Ticket, 'trail' | 'comment' | 'firstSeenAt'>,
): number | null {
  const posted = ticket.comment.postedAt?.earliest ?? ticket.firstSeenAt;
  return openSince(happened(ticket), posted);
}

/** The same ticket with another trail, and what follows from it worked out anew. */
export const withTrail = (ticket: Ticket, trail: Ticket['trail']): Ticket =>
  settled({ ...ticket, trail });

/** Labels, status and first response are what the trail says, never more. */
function settled(ticket: Ticket): Ticket {
  const events = happened(ticket);
  return {
    ...ticket,
    triage: corrected(ticket.triage, correctionsOf(ticket.trail)),
    status: statusAfter(events),
    firstResponse: firstResponseOf(events, ticket.comment.postedAt),
  };
}

/** A person who took back "no reply needed" or reopened the ticket is not contradicted by Heard. */
const wasReopened = ({ trail }: Ticket): boolean =>
  movesIn(trail).some(({ type, by }) => by === 'you' && (type === 'reopened' || type === 'undone'));
