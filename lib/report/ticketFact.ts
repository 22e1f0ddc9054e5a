import type { Site } from '../comment';
import type { BusinessTime } from '../sla/businessTime';
import { businessTime } from '../sla/businessTime';
import { ticketTarget } from '../sla/targets';
import type { Rules } from '../sla/ticketBadge';
import { listedAt } from '../ticketQuery';
import type { Status, Ticket, TicketEvent } from '../ticket';
import type { Interval } from '../time';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time';
import { happened } from '../trail';
import type { Label, Language } from '../triage/triage';
import { LABELS } from '../triage/triage';
import type { Pause } from './pauses';
import { pausesOf } from './pauses';
import type { Verdict } from './spread';
import type { Stay } from './stays';
import { CLOSED, staysOf } from './stays';

export const NORM_MINUTES = 15;
export const NORM_SHARE = 0.9;

/** What the report counts of one ticket: no words and nobody's name. Times in ms since 1970, waits in minutes. */
export type TicketFact = {
  readonly id: string;
  readonly at: number;
  /** The page told when it was posted to the hour; of others "2 d" is all that is known, and their hour is when we looked. */
  readonly hasHour: boolean;
  /** The same of its day. */
  readonly hasDay: boolean;
  readonly site: Site;
  readonly language: Language;
  readonly labels: readonly Label[];
  readonly tone: 'friendly' | 'neutral' | 'angry';
  readonly addressed: 'us' | 'named' | 'unknown';
  readonly turn: Ticket['turn'];
  readonly status: Status;
  readonly isAnswered: boolean;
  /** False where it ended without an answer being due: no reply needed, or gone. */
  readonly needsAnswer: boolean;
  /** From posted to our first answer, without what we waited for the customer; null: none, or the page told no time. */
  readonly wait: Interval | null;
  /** null: not decided yet, or not known. */
  readonly within: Verdict | null;
  readonly withinNorm: Verdict | null;
  readonly toPrivate: Interval | null;
  readonly toClose: Interval | null;
  /** When it was in the backlog. */
  readonly stays: readonly Stay[];
  readonly isOpen: boolean;
  /** The initials that sign our first answer, without "^"; null: none do. */
  readonly signed: string | null;
  /** Of a removal that was noted: its reason. */
  readonly removal: string | null;
};

/** What the report counts of a ticket, by these hours and targets, as it stands at `rules.now`. */
export function ticketFact(ticket: Ticket, rules: Rules): TicketFact {
  const { comment, triage, status, firstResponse } = ticket;
  const target = ticketTarget(ticket, rules.target, ticket.turn);
  const { openMs } = businessTime(target.dayAndNight ? null : rules.hours);
  const posted = comment.postedAt;
  const events = happened(ticket);
  const until = measured(posted, openMs);
  const waited = measured(posted, unpaused(openMs, pausesOf(events)));
  const handedOff = events.find(({ type }) => type === 'handed-off');
  const removed = events.findLast(({ type, reason }) => type === 'gone' && reason);
  const isTakenAway = status === 'gone' && !removed;
  const closed = CLOSED.includes(status) && !isTakenAway ? events.findLast(isClosing) : null;
  const needsAnswer = firstResponse !== null || (status !== 'no-reply-needed' && status !== 'gone');
  const wait = firstResponse && waited(firstResponse);
  const soFar = needsAnswer && !firstResponse ? waited(moment(rules.now)) : null;
  const within = (minutes: number) =>
    wait ? verdictOf(wait, minutes) : soFar && soFar.earliest > minutes ? 'no' : null;
  return {
    id: ticket.id,
    at: listedAt(ticket),
    hasHour: posted !== null && posted.latest - posted.earliest <= HOUR_MS,
    hasDay: posted !== null && posted.latest - posted.earliest < DAY_MS,
    site: comment.site,
    language: triage.language,
    labels: LABELS.filter((label) => triage.labels[label].on),
    tone: toneOf(ticket),
    addressed: ADDRESSED[comment.addressed],
    turn: ticket.turn,
    status,
    isAnswered: firstResponse !== null,
    needsAnswer,
    wait,
    within: within(target.minutes),
    withinNorm: within(NORM_MINUTES),
    toPrivate: handedOff ? until(moment(handedOff.happenedAt)) : null,
    toClose: closed ? until(moment(closed.happenedAt)) : null,
    stays: staysOf(ticket),
    isOpen: !CLOSED.includes(status),
    signed: events.find(({ type }) => type === 'own-reply')?.reply?.initials ?? null,
    removal: removed?.reason ?? null,
  };
}

/** Somebody of ours ended it: what Heard concluded by itself, or the site took away, took us no time. */
const isClosing = ({ type, by, reason }: TicketEvent): boolean =>
  type === 'own-reply' ||
  type === 'path-left' ||
  (type === 'no-reply-needed' && by === 'you') ||
  (type === 'gone' && reason !== undefined);
const ADDRESSED = { reply: 'us', mention: 'us', none: 'named', unknown: 'unknown' } as const;

type Length = BusinessTime['openMs'];

/** Gives the minutes from a time of posting to an end, each between bounds; null where the page told no time. */
const measured =
  (posted: Interval | null, lengthMs: Length) =>
  (end: Interval): Interval | null =>
    posted && {
      earliest: Math.floor(lengthMs(posted.latest, end.earliest) / MINUTE_MS),
      latest: Math.floor(lengthMs(posted.earliest, end.latest) / MINUTE_MS),
    };

const unpaused =
  (openMs: Length, pauses: readonly Pause[]): Length =>
  (from, to) =>
    pauses.reduce(
      (ms, pause) => ms - openMs(Math.max(from, pause.from), Math.min(to, pause.to)),
      openMs(from, to),
    );

const moment = (at: number): Interval => ({ earliest: at, latest: at });

function verdictOf({ earliest, latest }: Interval, minutes: number): Verdict {
  if (latest <= minutes) return 'yes';
  return earliest > minutes ? 'no' : 'maybe';
}

/** Angry is the tone of the words, never of the person: insulting or negative. */
function toneOf({ triage }: Ticket): TicketFact['tone'] {
  const { sentiment, labels } = triage;
  if (labels.abuse.on || sentiment.label === 'negative') return 'angry';
  return sentiment.label === 'positive' ? 'friendly' : 'neutral';
}
