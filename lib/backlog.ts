import type { Site } from './comment';
import { privateDue } from './privateDue';
import type { BadgeState } from './sla/badgeState';
import type { Rules } from './sla/ticketBadge';
import { ticketBadge, ticketClock } from './sla/ticketBadge';
import type { Status, Ticket } from './ticket';
import { MINUTE_MS } from './time';
import type { Around, Urgency } from './urgency';
import { urgencyOf } from './urgency';
import { WAITING_FOR_US } from './waitingForUs';

/** Waits for us out of the public eye. */
export const IN_PRIVATE: readonly Status[] = ['private'];

export type BacklogEntry = {
  readonly ticket: Ticket;
  readonly badge: BadgeState;
  /** The first instant at which it may be late, ms since 1970; null: no due time. */
  readonly dueAt: number | null;
  /** Of a private case: the next step is ours, not the customer's. */
  readonly isOwed: boolean;
  /** Why it stands where it stands. */
  readonly urgency: Urgency;
};

/** What the toolbar and the popup tell of all waiting tickets. */
export type Backlog = {
  /** Most urgent first; the first of them only where `isWhole` is false. */
  readonly waiting: readonly BacklogEntry[];
  readonly inPrivate: readonly BacklogEntry[];
  /** At least so many where `isWhole` is false. */
  readonly late: number;
  /** All who wait, also those that are not in `waiting`. */
  readonly bySite: Readonly<Record<Site, number>>;
  readonly total: number;
  readonly privateTotal: number;
  readonly isWhole: boolean;
  /** false: `bySite` and `total` are at least so many. */
  readonly isCounted: boolean;
};

/** What only the store knows of all tickets together; left out: the tickets are all there are. */
export type BacklogFacts = {
  readonly bySite?: Readonly<Record<Site, number>>;
  readonly inPrivate?: number;
  readonly isWhole?: boolean;
  readonly isCounted?: boolean;
  /** By ticket: how many comments its person has written to us, this one among them. */
  readonly times?: ReadonlyMap<string, number>;
};

/**
 * The waiting tickets in the order they should be answered: people in danger first, then as they
 * fall due, each moved by what `urgencyOf` finds in it. A total order, the same at every reading.
 */
export function backlogOf(
  tickets: readonly Ticket[],
  rules: Rules,
  facts: BacklogFacts = {},
): Backlog {
  const people = peopleWaiting(tickets);
  const entries = tickets.map((ticket) =>
    entryOf(ticket, rules, {
      times: facts.times?.get(ticket.id),
      people: people.get(threadOf(ticket)),
    }),
  );
  const of = (statuses: readonly Status[]) =>
    entries.filter(({ ticket }) => statuses.includes(ticket.status)).toSorted(byUrgency);
  const waiting = of(WAITING_FOR_US);
  const inPrivate = of(IN_PRIVATE);
  const on = (site: Site) => waiting.filter(({ ticket }) => ticket.comment.site === site).length;
  const bySite = facts.bySite ?? { facebook: on('facebook'), x: on('x') };
  return {
    waiting,
    inPrivate,
    late: [...waiting, ...inPrivate].filter((entry) => isLate(entry, rules.now)).length,
    bySite,
    total: bySite.facebook + bySite.x,
    privateTotal: facts.inPrivate ?? inPrivate.length,
    isWhole: facts.isWhole ?? true,
    isCounted: facts.isCounted ?? true,
  };
}

/** A ticket with what its place in the order hangs on. */
export function entryOf(ticket: Ticket, rules: Rules, around: Around = {}): BacklogEntry {
  const inPrivate = privateDue(ticket, rules);
  return {
    ticket,
    badge: ticketBadge(ticket, rules),
    dueAt: inPrivate ? inPrivate.at : (ticketClock(ticket, rules).dueAt?.earliest ?? null),
    isOwed: inPrivate?.kind === 'step',
    urgency: urgencyOf(ticket, around),
  };
}

/** By thread how many people wait for us in it. */
function peopleWaiting(tickets: readonly Ticket[]): ReadonlyMap<string, number> {
  const people = new Map<string, Set<string | null>>();
  for (const ticket of tickets) {
    if (!WAITING_FOR_US.includes(ticket.status)) continue;
    const { handle, id, name } = ticket.comment.author;
    const inThread = people.get(threadOf(ticket)) ?? new Set();
    people.set(threadOf(ticket), inThread.add(handle ?? id ?? name));
  }
  return new Map([...people].map(([thread, { size }]) => [thread, size]));
}

/** The comment that it and others answer, or itself; the post they all stand under is none. */
function threadOf({ comment: { site, id, parentId, postId } }: Ticket): string {
  const isBelow = parentId !== null && postId !== null && parentId !== postId;
  return `${site}:${isBelow ? parentId : id}`;
}

/** When an entry counts as due in the order, ms since 1970: earlier by what makes it urgent. */
const countsAt = ({ dueAt, urgency }: BacklogEntry): number =>
  dueAt === null ? Infinity : dueAt - urgency.minutes * MINUTE_MS;

// Differences would give NaN where two have no due time.
const compare = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);

const byUrgency = (one: BacklogEntry, other: BacklogEntry): number =>
  Number(other.urgency.inDanger) - Number(one.urgency.inDanger) ||
  compare(countsAt(one), countsAt(other)) ||
  other.ticket.triage.priority - one.ticket.triage.priority ||
  one.ticket.firstSeenAt - other.ticket.firstSeenAt ||
  (one.ticket.id < other.ticket.id ? -1 : 1);

/** A step we owe in private is late though no clock of the page runs for it. */
const isLate = ({ badge, dueAt, isOwed }: BacklogEntry, now: number): boolean =>
  badge.kind === 'late' || (isOwed && dueAt !== null && now > dueAt);
