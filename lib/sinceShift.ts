import type { Handover } from './handover';
import { movesIn } from './labelling';
import type { PutStatus, Together } from './team/together';
import type { Ticket } from './ticket';
import { HOUR_MS } from './time';
import type { Happened, TicketEventType } from './trail';
import { happened } from './trail';

/** Who does nothing for so long has ended a shift: longer than a lunch, shorter than a night. */
export const PAUSE_MS = 4 * HOUR_MS;

/** What can have happened to a ticket since a shift ended, in the order it is told. */
export const DEEDS = [
  'answered',
  'private',
  'escalated',
  'handed-over',
  'closed',
  'gone',
  'again',
  'edited',
  'new',
] as const;
export type Deed = (typeof DEEDS)[number];

/** The tickets something happened to, by what it was; one ticket may stand under several. */
export type SinceShift = Readonly<Record<Deed, readonly string[]>>;

/** When the user worked on a ticket in Heard, ms since 1970; what they said of its labels is no work on it. */
export const actsOf = ({ trail }: Pick<Ticket, 'trail'>): readonly number[] =>
  movesIn(trail).flatMap(({ at, by }) => (by === 'you' ? [at] : []));

/**
 * When the last shift ended: the latest act (ms since 1970, in any order) that is followed by a pause
 * of at least `PAUSE_MS`, the one that lasts at `now` included; null when none is.
 */
export function shiftEnd(acts: readonly number[], now: number): number | null {
  let next = now;
  for (const at of acts.filter((one) => one <= now).toSorted((one, other) => other - one)) {
    if (next - at >= PAUSE_MS) return at;
    next = at;
  }
  return null;
}

export type Told = {
  readonly tickets: readonly Ticket[];
  /** What the team says of tickets, by id; none without a team. */
  readonly together: ReadonlyMap<string, Together>;
  /** Words for the next shift that lie there, by ticket. */
  readonly handovers: ReadonlyMap<string, Handover>;
};

/** From when on it is asked: an instant of this device's clock, and the same by that of the team's server; ms since 1970. */
export type Since = { readonly here: number; readonly there: number };

/** What happened since an instant, as far as this browser and its team know; what was taken back did not. */
export function sinceShift({ tickets, together, handovers }: Told, since: Since): SinceShift {
  const found = new Map<Deed, Set<string>>(DEEDS.map((deed) => [deed, new Set()]));
  for (const ticket of tickets)
    for (const deed of deedsOf(ticket, since.here)) found.get(deed)?.add(ticket.id);
  for (const [id, known] of together)
    for (const deed of toldDeeds(known, since.there)) found.get(deed)?.add(id);
  for (const [id, { at }] of handovers) if (at > since.here) found.get('handed-over')?.add(id);
  return eachDeed((deed) => [...(found.get(deed) ?? [])]);
}

/** The same without the tickets that this browser does not have. */
export const amongSeen = (all: SinceShift, seen: ReadonlySet<string>): SinceShift =>
  eachDeed((deed) => all[deed].filter((id) => seen.has(id)));

/** How many each is. */
export const sinceCounts = (happened: SinceShift): Readonly<Record<Deed, number>> =>
  eachDeed((deed) => happened[deed].length);

function eachDeed<Value>(valueOf: (deed: Deed) => Value): Readonly<Record<Deed, Value>> {
  return {
    answered: valueOf('answered'),
    private: valueOf('private'),
    escalated: valueOf('escalated'),
    'handed-over': valueOf('handed-over'),
    closed: valueOf('closed'),
    gone: valueOf('gone'),
    again: valueOf('again'),
    edited: valueOf('edited'),
    new: valueOf('new'),
  };
}

const DEED_OF: Readonly<Partial<Record<TicketEventType, Deed>>> = {
  'own-reply': 'answered',
  'handed-off': 'private',
  'bridge-posted': 'private',
  escalated: 'escalated',
  'no-reply-needed': 'closed',
  gone: 'gone',
  'customer-reply': 'again',
  edited: 'edited',
};

function deedsOf(ticket: Ticket, since: number): readonly Deed[] {
  const deeds = happened(ticket).flatMap((event) => {
    // The bridge is a reply too, but it says where the case went.
    const deed = event.posts === 'bridge' ? 'private' : DEED_OF[event.type];
    return deed && isSince(event, since) ? [deed] : [];
  });
  return ticket.firstSeenAt > since ? [...deeds, 'new'] : deeds;
}

/** Heard may see a reply long after it was posted: one that is surely older is no news. */
const isSince = ({ at, reply }: Happened, since: number): boolean =>
  at > since && (reply?.postedAt?.latest ?? at) > since;

const PUT_AS: Readonly<Record<PutStatus, Deed | null>> = {
  escalated: 'escalated',
  'no-reply-needed': 'closed',
  gone: 'gone',
  waiting: null,
};

function toldDeeds(together: Together, since: number): readonly Deed[] {
  const { answeredBy, alsoAnsweredBy, privateBy, putBy, handedOff } = together;
  const told: ReadonlyArray<readonly [Deed | null, number | undefined]> = [
    ...[answeredBy, ...alsoAnsweredBy].map((one) => ['answered', one?.at] as const),
    ['private', privateBy?.at],
    [putBy && PUT_AS[putBy.status], putBy?.at],
    ['handed-over', handedOff?.at],
  ];
  return told.flatMap(([deed, at]) => (deed && at !== undefined && at > since ? [deed] : []));
}
