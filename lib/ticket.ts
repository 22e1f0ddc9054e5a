import type { Comment } from './comment';
import { ticketIdOf } from './comment';
import type { ClockEvent, ClockEventType } from './sla/clock';
import { CLOCK_EVENTS } from './sla/clock';
import type { Interval } from './time';
import { intersect } from './time';
import type { Triage } from './triage/triage';

export const STATUSES = [
  'open',
  'answered',
  'waiting',
  'private',
  'escalated',
  'no-reply-needed',
  'gone',
] as const;
export type Status = (typeof STATUSES)[number];

/** What happens to a ticket: the clock's events and four that only the trail keeps. */
export type TicketEventType = ClockEventType | 'edited' | 'inserted' | 'gone' | 'undone';

/** `at` in ms since 1970; `by`: read from the page, done by the user in Heard, or concluded by Heard. */
export type TicketEvent = {
  readonly type: TicketEventType;
  readonly at: number;
  readonly by: 'page' | 'you' | 'heard';
  /** Of an own reply read from the page: its comment id and when it was posted. */
  readonly reply?: { readonly id: string; readonly postedAt: Interval | null };
  /** Of `undone`: the place in the trail of the event that no longer counts. */
  readonly undoes?: number;
};

/** A comment plus what we know of it; one per comment. `trail` is append-only. */
export type Ticket = {
  readonly id: string;
  readonly comment: Comment;
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
  return triage.advice.action === 'no-reply-needed'
    ? advance(ticket, { type: 'no-reply-needed', at: seenAt, by: 'heard' })
    : ticket;
}

/**
 * The same ticket after another sighting: times narrow, an expanded text replaces a cut one, and
 * what an earlier sighting knew is never lost to one that knows less.
 */
export function narrow(ticket: Ticket, sighting: Comment, seenAt: number): Ticket {
  const known = ticket.comment;
  const keepsText = sighting.truncated && !known.truncated;
  const comment: Comment = {
    ...sighting,
    parentId: sighting.parentId ?? known.parentId,
    postId: sighting.postId ?? known.postId,
    author: {
      name: sighting.author.name ?? known.author.name,
      handle: sighting.author.handle ?? known.author.handle,
      id: sighting.author.id ?? known.author.id,
    },
    text: keepsText ? known.text : sighting.text,
    truncated: sighting.truncated && known.truncated,
    lang: sighting.lang ?? known.lang,
    permalink: sighting.permalink ?? known.permalink,
    quotedText: sighting.quotedText ?? known.quotedText,
    addressed: sighting.addressed === 'unknown' ? known.addressed : sighting.addressed,
    postedAt:
      sighting.postedAt && known.postedAt
        ? intersect(known.postedAt, sighting.postedAt)
        : (sighting.postedAt ?? known.postedAt),
  };
  return { ...ticket, comment, lastSeenAt: Math.max(ticket.lastSeenAt, seenAt) };
}

/** The only way a ticket changes state. An own reply that is known already changes nothing. */
export function advance(ticket: Ticket, event: TicketEvent): Ticket {
  const replyId = event.reply?.id;
  if (replyId && ticket.trail.some((known) => known.reply?.id === replyId)) return ticket;
  const trail = [...ticket.trail, event];
  return { ...ticket, trail, status: statusOf(trail), firstResponse: firstResponseOf(trail) };
}

/** The last thing a person did with the ticket that can be taken back, as a place in the trail; null when there is none. */
export function undoable({ trail }: Ticket): number | null {
  const undone = undonePlaces(trail);
  for (let place = trail.length - 1; place >= 0; place--) {
    const event = trail[place];
    if (!event || undone.has(place) || STATUS_AFTER[event.type] === undefined) continue;
    return event.by === 'page' ? null : place;
  }
  return null;
}

/** The events that drive the clock, those taken back left out. */
export function clockEvents({ trail, comment }: Pick<Ticket, 'trail' | 'comment'>): ClockEvent[] {
  return countingEvents(trail).flatMap((event) =>
    isClockEvent(event.type) ? [{ type: event.type, at: answeredAt(event, comment.postedAt) }] : [],
  );
}

/**
 * One instant for a reply whose time is an interval: the earliest that claims nothing about the
 * comment's own time, so "late" is only said when it is late for sure.
 */
function answeredAt({ at, reply }: TicketEvent, postedAt: Interval | null): number {
  const replied = reply?.postedAt;
  if (!replied) return at;
  return Math.min(replied.latest, Math.max(replied.earliest, postedAt?.latest ?? replied.earliest));
}

const STATUS_AFTER: Partial<Record<TicketEventType, Status>> = {
  'own-reply': 'answered',
  'customer-reply': 'open',
  reopened: 'open',
  'handed-off': 'private',
  'waiting-for-customer': 'waiting',
  escalated: 'escalated',
  'no-reply-needed': 'no-reply-needed',
  gone: 'gone',
};

/** A public reply does not close a case that is in private: only the user does. */
function statusOf(trail: readonly TicketEvent[]): Status {
  let status: Status = 'open';
  for (const { type, by } of countingEvents(trail)) {
    if (status === 'private' && type === 'own-reply' && by === 'page') continue;
    status = STATUS_AFTER[type] ?? status;
  }
  return status;
}

function firstResponseOf(trail: readonly TicketEvent[]): Interval | null {
  const first = countingEvents(trail).find(
    ({ type }) => type === 'own-reply' || type === 'handed-off',
  );
  return first ? (first.reply?.postedAt ?? { earliest: first.at, latest: first.at }) : null;
}

const isClockEvent = (type: TicketEventType): type is ClockEventType =>
  CLOCK_EVENTS.some((known) => known === type);

const undonePlaces = (trail: readonly TicketEvent[]): ReadonlySet<number> =>
  new Set(trail.flatMap(({ undoes }) => (undoes === undefined ? [] : [undoes])));

function countingEvents(trail: readonly TicketEvent[]): TicketEvent[] {
  const undone = undonePlaces(trail);
  return trail.filter((event, place) => event.type !== 'undone' && !undone.has(place));
}
