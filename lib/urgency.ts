import type { Ticket } from './ticket';
import { MINUTE_MS } from './time';
import type { Label } from './triage/triage';
import { LABELS } from './triage/triage';

/** Somebody may come to harm: before everything else, whatever the clock says. */
const DANGER: readonly Label[] = ['self-harm', 'threat'];

/** By how many minutes a label moves a comment forward in the order; the greatest one counts. */
const HEAD_START: Readonly<Record<Label, number>> = {
  'self-harm': 0,
  threat: 0,
  hate: 60,
  'personal-data': 60,
  'legal-press': 60,
  scam: 30,
  churn: 30,
  complaint: 15,
  question: 0,
  abuse: 0,
  provocation: 0,
  praise: -60,
  'off-topic': -60,
};
/** Who writes again waits for the second time. */
const AGAIN = 15;
/** For each digit of the likes or replies beyond the first: 10, 100, 1,000 people look on. */
const EACH_DIGIT = 15;
const MOST_DIGITS = 3;
/** Followers are people who may look on, not who did: 10,000, 100,000 and a million count as much as the likes above. */
const DIGITS_OF_FOLLOWERS = 4;
/** As many people wait under one comment, where one answer may do for all. */
const GROUPS: ReadonlyArray<readonly [people: number, minutes: number]> = [
  [30, 45],
  [10, 30],
  [3, 15],
];
/** Somebody of ours has it already. */
const ESCALATED = -30;

/** Why a comment stands where it stands, beside its clock; `minutes`: how far that moved it forward. */
export type OrderReason = { readonly minutes: number } & (
  | { readonly kind: 'label'; readonly label: Label }
  /** Comments of this person, this one among them; null: more than one, by what the thread tells. */
  | { readonly kind: 'again'; readonly times: number | null }
  /** At least so many people wait under one comment, its author among them. */
  | { readonly kind: 'group'; readonly people: number }
  /** At least so many liked it, reacted to it, answered it, or follow its author; what counts most. */
  | { readonly kind: 'reach'; readonly of: Reach; readonly count: number }
  | { readonly kind: 'escalated' }
);

export type Reach = 'likes' | 'reactions' | 'replies' | 'followers';

/** What of other tickets decides a place; left out: not known. */
export type Around = {
  /** Comments of this person, this one among them. */
  readonly times?: number | undefined;
  /** People who wait under the same comment. */
  readonly people?: number | undefined;
};

export type Urgency = {
  readonly inDanger: boolean;
  /** All reasons together: so many minutes before it falls due it counts as due in the order. */
  readonly minutes: number;
  readonly reasons: readonly OrderReason[];
};

/** What of a ticket, beside the clock, decides its place. */
export function urgencyOf(
  ticket: Pick<Ticket, 'triage' | 'status' | 'turn' | 'comment'>,
  { times, people = 1 }: Around = {},
): Urgency {
  const reasons = [
    ...labelReason(ticket),
    ...againReason(ticket, times),
    ...groupReason(people),
    ...reachReason(ticket),
    ...(ticket.status === 'escalated' ? [{ kind: 'escalated', minutes: ESCALATED } as const] : []),
  ];
  return {
    inDanger: inDanger(ticket),
    minutes: reasons.reduce((sum, { minutes }) => sum + minutes, 0),
    reasons,
  };
}

/** Whether the comment says that somebody may come to harm. */
export const inDanger = ({ triage }: Pick<Ticket, 'triage'>): boolean =>
  DANGER.some((label) => triage.labels[label].on);

/** Older than any comment by far, so that danger comes first among numbers too (317 years). */
const DANGER_MS = 1e13;

/**
 * The place of a waiting ticket among those of its target as one number, ms, smaller is sooner:
 * what the store's index holds. It knows neither business hours nor who wrote before, so it only
 * chooses whom `backlogOf` puts in order.
 */
export function orderAt(
  ticket: Pick<Ticket, 'triage' | 'status' | 'turn' | 'comment'>,
  waitingSince: number,
): number {
  const urgency = urgencyOf(ticket);
  const at = waitingSince - urgency.minutes * MINUTE_MS;
  return urgency.inDanger ? at - DANGER_MS : at;
}

function labelReason({ triage }: Pick<Ticket, 'triage'>): OrderReason[] {
  const on = LABELS.filter((label) => triage.labels[label].on);
  const worst = on.toSorted((one, other) => HEAD_START[other] - HEAD_START[one])[0];
  return worst === undefined || (HEAD_START[worst] === 0 && !DANGER.includes(worst))
    ? []
    : [{ kind: 'label', label: worst, minutes: HEAD_START[worst] }];
}

function againReason({ turn }: Pick<Ticket, 'turn'>, times = 1): OrderReason[] {
  const isKnown = times > 1;
  return isKnown || turn === 'next'
    ? [{ kind: 'again', times: isKnown ? times : null, minutes: AGAIN }]
    : [];
}

function groupReason(people: number): OrderReason[] {
  const [, minutes] = GROUPS.find(([least]) => people >= least) ?? [];
  return minutes === undefined ? [] : [{ kind: 'group', people, minutes }];
}

function reachReason({ comment }: Pick<Ticket, 'comment'>): OrderReason[] {
  const { site, likes = 0, replies = 0, followers = 0 } = comment;
  const told: ReadonlyArray<readonly [of: Reach, count: number, digits: number]> = [
    [site === 'facebook' ? 'reactions' : 'likes', likes, digitsBeyond(likes, 1)],
    ['replies', replies, digitsBeyond(replies, 1)],
    ['followers', followers, digitsBeyond(followers, DIGITS_OF_FOLLOWERS)],
  ];
  const [most] = told.toSorted(([, , one], [, , other]) => other - one);
  if (!most?.[2]) return [];
  const [of, count, digits] = most;
  return [{ kind: 'reach', of, count, minutes: digits * EACH_DIGIT }];
}

const digitsBeyond = (count: number, digits: number): number =>
  Math.max(0, Math.min(MOST_DIGITS, String(count).length - digits));
