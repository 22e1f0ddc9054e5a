import { LABELS, LANGUAGES } from '../triage/triage';
import { SITES } from '../comment';
import { grouped } from './grouped';
import type { Bounds, Share } from './spread';
import { medianOf, p90Of, shareOf } from './spread';
import type { TicketFact } from './ticketFact';
import type { WallTime } from './wallClock';
import { daysBetween } from './wallClock';

/** From midnight to before midnight, ms since 1970. */
export type Period = { readonly from: number; readonly to: number };

/** How comments were answered; waits in minutes, `ids` the tickets each figure counts. */
export type Answering = {
  readonly seen: number;
  readonly median: Bounds;
  readonly p90: Bounds;
  /** Answers whose wait is known. */
  readonly timed: number;
  readonly timedIds: readonly string[];
  readonly within: Share;
  readonly withinNorm: Share;
  readonly answered: Share;
  /** Those that each share is of. */
  readonly decidedIds: readonly string[];
  readonly normIds: readonly string[];
  readonly dueIds: readonly string[];
  readonly ids: readonly string[];
};

/** One row of a table that splits the comments; of a comment with several labels each counts. */
export type Part = Answering & { readonly name: string };

export type DayRow = Answering & {
  readonly day: string;
  /** Waiting when the day ended; null: it has not ended. */
  readonly openAtEnd: number | null;
};

export type Report = Answering & {
  /** The median wait for our next word after the customer wrote again. */
  readonly next: Answering;
  readonly toPrivate: Bounds;
  readonly toClose: Bounds;
  readonly unanswered: readonly string[];
  readonly openNow: readonly string[];
  /** Answers of which the page told no time. */
  readonly untimed: readonly string[];
  readonly days: readonly DayRow[];
  /** By weekday (0 is Monday), then by hour: tickets. */
  readonly hours: ReadonlyArray<ReadonlyArray<readonly string[]>>;
  readonly bySite: readonly Part[];
  readonly byLanguage: readonly Part[];
  readonly byLabel: readonly Part[];
  readonly removals: ReadonlyArray<{ readonly reason: string; readonly ids: readonly string[] }>;
};

export type Asked = {
  readonly period: Period;
  readonly now: number;
  readonly wall: (at: number) => WallTime;
  /** When a day of the period ends, ms since 1970. */
  readonly endOf: (day: string) => number;
};

/** The figures of a period out of all facts that touch it; the order of the facts changes nothing. */
export function reportOf(facts: readonly TicketFact[], asked: Asked): Report {
  const { period, wall } = asked;
  const inside = facts.filter(({ at }) => at >= period.from && at < period.to);
  const part = (name: string, fits: (fact: TicketFact) => boolean): Part[] => {
    const some = inside.filter(fits);
    return some.length ? [{ name, ...answering(some) }] : [];
  };
  const reasons = [...new Set(inside.flatMap(({ removal }) => (removal ? [removal] : [])))].sort();
  return {
    ...answering(inside),
    next: answering(inside.filter(({ turn }) => turn === 'next')),
    toPrivate: medianOf(inside.flatMap(({ toPrivate }) => (toPrivate ? [toPrivate] : []))),
    toClose: medianOf(inside.flatMap(({ toClose }) => (toClose ? [toClose] : []))),
    unanswered: idsOf(inside.filter(({ isAnswered, needsAnswer }) => needsAnswer && !isAnswered)),
    openNow: idsOf(inside.filter(({ closedAt }) => closedAt === null)),
    untimed: idsOf(inside.filter(({ isAnswered, wait }) => isAnswered && !wait)),
    days: dayRows(facts, inside, asked),
    hours: hoursOf(inside, wall),
    bySite: SITES.flatMap((site) => part(site, (fact) => fact.site === site)),
    byLanguage: LANGUAGES.flatMap((name) => part(name, ({ language }) => language === name)),
    byLabel: LABELS.flatMap((label) => part(label, ({ labels }) => labels.includes(label))),
    removals: reasons.map((reason) => ({
      reason,
      ids: idsOf(inside.filter(({ removal }) => removal === reason)),
    })),
  };
}

/** How these comments were answered. First and next answers alike, where both are given. */
export function answering(facts: readonly TicketFact[]): Answering {
  const first = facts.filter(({ turn }) => turn === 'first');
  const counted = first.length ? first : facts;
  const waits = counted.flatMap(({ wait }) => (wait ? [wait] : []));
  const due = facts.filter(({ needsAnswer }) => needsAnswer);
  return {
    seen: facts.length,
    median: medianOf(waits),
    p90: p90Of(waits),
    timed: waits.length,
    timedIds: idsOf(counted.filter(({ wait }) => wait)),
    decidedIds: idsOf(counted.filter(({ within }) => within)),
    normIds: idsOf(counted.filter(({ withinNorm }) => withinNorm)),
    dueIds: idsOf(due),
    within: shareOf(counted.flatMap(({ within }) => within ?? [])),
    withinNorm: shareOf(counted.flatMap(({ withinNorm }) => withinNorm ?? [])),
    answered: shareOf(due.map(({ isAnswered }) => (isAnswered ? 'yes' : 'no'))),
    ids: idsOf(facts),
  };
}

function dayRows(facts: readonly TicketFact[], inside: readonly TicketFact[], asked: Asked) {
  const { period, wall, endOf, now } = asked;
  const byDay = grouped(inside, ({ at }) => wall(at).day);
  const last = wall(Math.min(period.to - 1, now)).day;
  return daysBetween(wall(period.from).day, last).map((day): DayRow => {
    const end = endOf(day);
    const open = facts.filter(({ at, closedAt }) => at < end && (closedAt ?? Infinity) >= end);
    return { day, ...answering(byDay.get(day) ?? []), openAtEnd: end > now ? null : open.length };
  });
}

function hoursOf(inside: readonly TicketFact[], wall: Asked['wall']) {
  const cells = Array.from({ length: 7 }, () => Array.from({ length: 24 }, (): string[] => []));
  for (const { at, id } of inside) {
    const { weekday, hour } = wall(at);
    cells[weekday]?.[hour]?.push(id);
  }
  return cells;
}

const idsOf = (facts: readonly TicketFact[]): readonly string[] => facts.map(({ id }) => id);
