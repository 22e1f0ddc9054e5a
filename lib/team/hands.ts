import type { Handover } from '../handover';
import type { Ticket } from '../ticket';
import type { Interval } from '../time';
import { exactly, MINUTE_MS } from '../time';
import { happened } from '../trail';
import type { Writing, WritingPlace } from '../writing';
import { isElsewhere, isFresh } from '../writing';
import type { TeamLine } from './teamLines';

/** Whose hands a ticket is in, most pressing first; the words are the locale's. */
export type Hand =
  | Exclude<TeamLine, { readonly key: 'answered' }>
  | { readonly key: 'answered'; readonly initials: string; readonly at: Interval }
  /** Words lie here for the next shift, which a page is not told; null: one's own, unsigned. */
  | { readonly key: 'handover'; readonly initials: string | null; readonly at: number }
  /** Being written in another window or tab of this browser. */
  | { readonly key: 'elsewhere'; readonly place: 'window' | 'tab'; readonly minutes: number };

/** What is known of a ticket's hands; `now` in ms since 1970. */
export type KnownHands = {
  readonly ticket: Pick<Ticket, 'trail' | 'comment' | 'status'>;
  readonly writing: Writing | undefined;
  readonly here: WritingPlace;
  readonly lines?: readonly TeamLine[];
  readonly handover?: Handover | null | undefined;
  readonly now: number;
};

/** The hands a ticket is in: another window's, the team's, and the colleague's who signed the answer on the page. */
export function handsOf({
  ticket,
  writing,
  here,
  lines = [],
  handover,
  now,
}: KnownHands): readonly Hand[] {
  const signed = signedAnswer(ticket);
  const told = handsTold(signed ? lines.filter(({ key }) => key !== 'answered') : lines);
  const left: readonly Hand[] = handover
    ? [{ key: 'handover', initials: handover.initials, at: handover.at }]
    : [];
  return [...elsewhere(writing, here, now), ...told, ...(signed ? [signed] : []), ...left];
}

/** The hands a ticket is in by the word of the team alone. */
export const handsTold = (lines: readonly TeamLine[]): readonly Hand[] =>
  lines.map((line) => (line.key === 'answered' ? { ...line, at: exactly(line.at) } : line));

/** Who answered, by the "^JK" at the end of the reply that stands on the page; null: open, or nobody signed. */
export function signedAnswer({
  status,
  ...ticket
}: KnownHands['ticket']): Extract<Hand, { key: 'answered' }> | null {
  if (status === 'open') return null;
  const last = happened(ticket).findLast(({ type }) => type === 'own-reply');
  if (!last?.reply?.initials) return null;
  const at = last.reply.postedAt ?? exactly(last.at);
  return { key: 'answered', initials: last.reply.initials, at };
}

function elsewhere(writing: Writing | undefined, here: WritingPlace, now: number): readonly Hand[] {
  if (!writing || !isFresh(writing, now) || !isElsewhere(writing, here)) return [];
  const place = writing.windowId === here.windowId ? 'tab' : 'window';
  const minutes = Math.max(0, Math.floor((now - writing.since) / MINUTE_MS));
  return [{ key: 'elsewhere', place, minutes }];
}

/**
 * What to offer for a colleague's claim at `now`: to take it over, or why this member may not yet, with
 * the moment from which on they may (ms since 1970). null: the hand is no colleague's claim.
 */
export type TakeOver =
  | { readonly kind: 'now' }
  | { readonly kind: 'reader' | 'unconfirmed' }
  | { readonly kind: 'later'; readonly at: number };

/** See `TakeOver`. A page is told of hands now and then: the time since is counted here. */
export function takeOverOf(hand: Hand, now: number): TakeOver | null {
  if (hand.key !== 'writing' && hand.key !== 'writing-unconfirmed') return null;
  if (hand.isMine) return null;
  const at = hand.mayTakeAt;
  if (!hand.mayTake && at === undefined) return { kind: 'reader' };
  // Only the server says who holds it.
  if (hand.key === 'writing-unconfirmed') return { kind: 'unconfirmed' };
  return hand.mayTake || at === undefined || at <= now ? { kind: 'now' } : { kind: 'later', at };
}

/** Whether somebody else is at it now. */
export const isBusy = (hand: Hand): boolean =>
  hand.key === 'elsewhere' ||
  ((hand.key === 'writing' || hand.key === 'writing-unconfirmed') && !hand.isMine);
