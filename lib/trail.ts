import type { ClockEvent, ClockEventType } from './sla/clock';
import { CLOCK_EVENTS } from './sla/clock';
import type { Interval } from './time';
import { MINUTE_MS } from './time';
import type { Label } from './triage/triage';

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

/**
 * The steps of a case on its way through the private channel that are none of the clock's: the bridge
 * was chosen for the draft, it was posted where Heard did not see it, the private channel was opened,
 * the matter is solved there, the case stays in public after all.
 */
export const PATH_EVENTS = [
  'bridge-used',
  'bridge-posted',
  'channel-opened',
  'solved',
  'path-left',
] as const;
export type PathEventType = (typeof PATH_EVENTS)[number];

/** What happens to a ticket: the clock's events and those that only the trail keeps. `drafted`: a draft was begun. */
export type TicketEventType =
  | ClockEventType
  | PathEventType
  | 'edited'
  | 'drafted'
  | 'drafted-private'
  | 'inserted'
  | 'gone'
  | 'labelled'
  | 'read-anew'
  | 'overridden'
  | 'undone';

/** `at` in ms since 1970; `by`: read from the page, done by the user in Heard, or concluded by Heard. */
export type TicketEvent = {
  readonly type: TicketEventType;
  readonly at: number;
  readonly by: 'page' | 'you' | 'heard';
  /** Of an own reply read from the page: its comment id, when it was posted, and who signed it. */
  readonly reply?: {
    readonly id: string;
    readonly postedAt: Interval | null;
    readonly initials?: string;
  };
  /**
   * Of `gone`: the reason for which a person noted the removal; of `overridden`: which warning before
   * an insert they set aside, a rule of the review or a pause. A key of the locale's texts.
   */
  readonly reason?: string;
  /** Of `labelled`: which label a person took off or put on. */
  readonly label?: Label;
  readonly on?: boolean;
  /** Of `read-anew`: the labels Heard had found until then. */
  readonly labels?: readonly Label[];
  /** Of `undone`: the place in the trail of the event that no longer counts. */
  readonly undoes?: number;
};

/**
 * An event of a trail that counts, at the instant it is taken to have happened (ms since 1970).
 * `posts`: this reply of ours is the bridge into the private channel, or the line that closes the case.
 */
export type Happened = TicketEvent & {
  readonly place: number;
  readonly happenedAt: number;
  readonly posts?: PathReply;
};

type Trailed = {
  readonly trail: readonly TicketEvent[];
  readonly comment: { readonly postedAt: Interval | null };
};

/**
 * What happened to a ticket in the order of time: a reply that was seen late still happened when
 * it was posted. Left out: what was taken back, and our public replies while the case is in
 * private, save the line that closes it. At equal times the customer's word comes before our answer.
 */
export function happened({ trail, comment }: Trailed): Happened[] {
  const undone = undonePlaces(trail);
  const replies = pathReplies(trail, undone);
  const inOrder = trail
    .map((event, place): Happened => {
      const posted = replies.get(place);
      const at = instantOf(event, comment.postedAt);
      if (!posted) return { ...event, place, happenedAt: at };
      // A rough time may lie before the step that the reply ends.
      return { ...event, place, happenedAt: Math.max(at, posted.notBefore), posts: posted.posts };
    })
    .filter(({ type, place }) => type !== 'undone' && !undone.has(place))
    .sort((one, other) => one.happenedAt - other.happenedAt || rank(one) - rank(other));
  let status: Status = 'open';
  return inOrder.filter((event) => {
    const isAside = status === 'private' && event.type === 'own-reply' && event.by === 'page';
    if (isAside && event.posts !== 'closing') return false;
    status = statusNext(status, event);
    return true;
  });
}

/** The places in the trail of the events that were taken back. */
export const undonePlaces = (trail: readonly TicketEvent[]): ReadonlySet<number> =>
  new Set(trail.flatMap(({ undoes }) => (undoes === undefined ? [] : [undoes])));

/** The status after these events, which are in order of time. */
export function statusAfter(events: readonly Happened[]): Status {
  let status: Status = 'open';
  let hasOpenWait = true;
  for (const event of events) {
    const { type } = event;
    // A nudge: our next reply while we wait for the customer's answer to our last one.
    const isNudge = type === 'own-reply' && status === 'waiting' && !hasOpenWait && !event.posts;
    if (!isNudge) status = statusNext(status, event);
    hasOpenWait = OPENS_WAIT[type] ?? hasOpenWait;
  }
  return status;
}

/** When our first answer was posted; an answer is not older than what it answers. */
export function firstResponseOf(
  events: readonly Happened[],
  postedAt: Interval | null,
): Interval | null {
  const first = events.find(({ type }) => type === 'own-reply' || type === 'handed-off');
  if (!first) return null;
  const { earliest, latest } = timeOf(first, postedAt);
  const notBefore = postedAt?.earliest ?? earliest;
  return { earliest: Math.max(earliest, notBefore), latest: Math.max(latest, notBefore) };
}

/** Since when a wait is open after these events; the first began at `postedAt`. */
export function openSince(events: readonly Happened[], postedAt: number): number | null {
  let since: number | null = postedAt;
  for (const { type, happenedAt } of events) {
    const opens = OPENS_WAIT[type];
    if (opens === false) since = null;
    if (opens) since = type === 'handed-off' ? happenedAt : (since ?? happenedAt);
  }
  return since;
}

/** Those of the events that drive the clock. */
export const clockEventsOf = (events: readonly Happened[]): ClockEvent[] =>
  events.flatMap(({ type, happenedAt }) => (isClockEvent(type) ? [{ type, at: happenedAt }] : []));

/** Whether this kind of event can change the status, or the step a private case is at. */
export const changesStatus = (type: TicketEventType): boolean =>
  STATUS_AFTER[type] !== undefined || PATH_MOVES.includes(type);

const PATH_MOVES: readonly TicketEventType[] = ['bridge-posted', 'solved', 'path-left'];

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

const OPENS_WAIT: Partial<Record<TicketEventType, boolean>> = {
  'own-reply': false,
  'no-reply-needed': false,
  'customer-reply': true,
  reopened: true,
  'handed-off': true,
};

/**
 * What was deleted stays gone; a case that another desk or the private channel has stays there when
 * the customer writes again, and a private one also while we wait for the customer there. With the
 * bridge posted a message is owed, so the case is in private from then on.
 */
function statusNext(status: Status, { type, posts }: Pick<Happened, 'type' | 'posts'>): Status {
  if (status === 'gone' && type !== 'reopened') return status;
  const isElsewhere = status === 'private' || status === 'escalated';
  if (isElsewhere && type === 'customer-reply') return status;
  if (status === 'private' && type === 'waiting-for-customer') return status;
  if (posts === 'bridge' || type === 'bridge-posted') return 'private';
  if (type === 'path-left') return status === 'private' ? 'answered' : status;
  return STATUS_AFTER[type] ?? status;
}

type PathReply = 'bridge' | 'closing';

/** A site may tell a time in whole minutes only, and by its own clock. */
const CLOCK_SLACK_MS = 2 * MINUTE_MS;

/**
 * Which replies read from the page are the bridge or the closing line, by place in the trail: the
 * first that came after the user chose one or called the case solved, and may be younger than that.
 */
function pathReplies(
  trail: readonly TicketEvent[],
  undone: ReadonlySet<number>,
): ReadonlyMap<number, { readonly posts: PathReply; readonly notBefore: number }> {
  const found = new Map<number, { posts: PathReply; notBefore: number }>();
  let awaited: { posts: PathReply; notBefore: number } | null = null;
  for (const [place, { type, at, by, reply }] of trail.entries()) {
    if (undone.has(place)) continue;
    if (type in AWAITS) awaited = awaitedAfter(type, at);
    if (type !== 'own-reply' || !awaited) continue;
    const latest = reply?.postedAt?.latest ?? at;
    if (by === 'page' && latest + CLOCK_SLACK_MS < awaited.notBefore) continue;
    if (by === 'page') found.set(place, awaited);
    awaited = null;
  }
  return found;
}

/** Which reply of ours the page is watched for from an event on; null: none any more. */
const AWAITS: Partial<Record<TicketEventType, PathReply | null>> = {
  'bridge-used': 'bridge',
  solved: 'closing',
  'bridge-posted': null,
  'handed-off': null,
  'path-left': null,
  reopened: null,
};

function awaitedAfter(type: TicketEventType, at: number) {
  const posts = AWAITS[type];
  return posts ? { posts, notBefore: at } : null;
}

/** The bounds of when an event happened; a reply without a time was posted between the comment and its sighting. */
function timeOf({ at, reply }: TicketEvent, postedAt: Interval | null): Interval {
  if (!reply) return { earliest: at, latest: at };
  return reply.postedAt ?? { earliest: Math.min(at, postedAt?.earliest ?? at), latest: at };
}

/**
 * One instant for an event whose time is an interval: the earliest that claims nothing about the
 * comment's own time, so "late" is only said when it is late for sure.
 */
function instantOf(event: TicketEvent, postedAt: Interval | null): number {
  const { earliest, latest } = timeOf(event, postedAt);
  return Math.min(latest, Math.max(earliest, postedAt?.latest ?? earliest));
}

const rank = ({ type }: TicketEvent): number => (type === 'customer-reply' ? 0 : 1);

const isClockEvent = (type: TicketEventType): type is ClockEventType =>
  CLOCK_EVENTS.some((known) => known === type);
