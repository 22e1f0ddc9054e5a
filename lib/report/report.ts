import { LABELS, LANGUAGES } from '../triage/triage';
import { SITES } from '../comment';
import type { Interval } from '../time';
import type { BacklogPoint } from './backlog';
import { backlogOf, fullestOf } from './backlog';
import { grouped } from './grouped';
import type { Pick, Picked } from './picked';
import type { Bounds, Share } from './spread';
import { medianOf, p90Of, shareOf } from './spread';
import { stayedAt, staysAt } from './stays';
import type { TicketFact } from './ticketFact';
import type { WallTime } from './wallClock';
import { daysBetween } from './wallClock';

/** From midnight to before midnight, ms since 1970. */
export type Period = { readonly from: number; readonly to: number };

/** How comments were answered; waits in minutes. */
export type Answering = {
  readonly seen: number;
  readonly median: Bounds;
  readonly p90: Bounds;
  /** Answers whose wait is known. */
  readonly timed: number;
  readonly within: Share;
  readonly withinNorm: Share;
  readonly answered: Share;
  readonly tickets: Picked;
  /** Those of them whose wait is known and counts. */
  readonly timedTickets: Picked;
  /** Which tickets each of the shares is of. */
  readonly decidedTickets: Picked;
  readonly normTickets: Picked;
  readonly dueTickets: Picked;
};

/** One row of a table that splits the comments; of a comment with several labels each counts. */
export type Part = Answering & { readonly name: string };

export type DayRow = Answering & {
  readonly day: string;
  /** Waiting when the day closed; null: it has not closed. */
  readonly openAtEnd: Picked | null;
  /** The most that waited at once; null: the points of the backlog stand wider than a day. */
  readonly most: Picked | null;
};

/** Comments of one weekday and hour, and the median of their first response. */
export type HourCell = {
  readonly tickets: Picked;
  readonly timedTickets: Picked;
  readonly median: Bounds;
};

/** A wait of some comments in minutes. */
export type Timed = { readonly median: Bounds; readonly timed: number; readonly tickets: Picked };

export type Report = Answering & {
  /** The wait for our next word after the customer wrote again. */
  readonly next: Timed;
  readonly toPrivate: Timed;
  readonly toClose: Timed;
  readonly unanswered: Picked;
  readonly openNow: Picked;
  /** Answers of which the page told no time. */
  readonly untimed: Picked;
  readonly days: readonly DayRow[];
  readonly backlog: readonly BacklogPoint[];
  /** By weekday (0 is Monday), then by hour, then those of the whole weekday. */
  readonly hours: ReadonlyArray<{
    readonly cells: readonly HourCell[];
    readonly all: Picked;
  }>;
  /** Those that stand in no hour: the page told only roughly when they were posted. */
  readonly hourless: Picked;
  readonly bySite: readonly Part[];
  readonly byLanguage: readonly Part[];
  readonly byLabel: readonly Part[];
  readonly removals: ReadonlyArray<{ readonly reason: string; readonly tickets: Picked }>;
};

export type Asked = {
  readonly period: Period;
  readonly now: number;
  readonly wall: (at: number) => WallTime;
  /** When a day of the period closes, ms since 1970. */
  readonly endOf: (day: string) => number;
  readonly pick: Pick;
};

/** The figures of a period out of all facts that touch it; the order of the facts changes nothing. */
export function reportOf(facts: readonly TicketFact[], asked: Asked): Report {
  const { period, pick, now } = asked;
  const inside = facts.filter(({ at }) => at >= period.from && at < period.to);
  const part = (name: string, fits: (fact: TicketFact) => boolean): Part[] => {
    const some = inside.filter(fits);
    return some.length ? [{ name, ...answering(some, pick) }] : [];
  };
  const timed = (of: (fact: TicketFact) => Interval | null) => timedOf(inside, of, pick);
  const backlog = backlogOf(facts, { from: period.from, to: Math.min(period.to, now) });
  const reasons = [...new Set(inside.flatMap(({ removal }) => (removal ? [removal] : [])))].sort();
  return {
    ...answering(inside, pick),
    next: timed(({ turn, wait }) => (turn === 'next' ? wait : null)),
    toPrivate: timed(({ toPrivate }) => toPrivate),
    toClose: timed(({ toClose }) => toClose),
    unanswered: pick(inside.filter(({ isAnswered, needsAnswer }) => needsAnswer && !isAnswered)),
    openNow: pick(inside.filter(({ isOpen }) => isOpen)),
    untimed: pick(inside.filter(({ isAnswered, wait }) => isAnswered && !wait)),
    days: dayRows({ facts, inside, backlog }, asked),
    backlog,
    hours: hoursOf(
      inside.filter(({ hasHour }) => hasHour),
      asked,
    ),
    hourless: pick(inside.filter(({ hasHour }) => !hasHour)),
    bySite: SITES.flatMap((site) => part(site, (fact) => fact.site === site)),
    byLanguage: LANGUAGES.flatMap((name) => part(name, ({ language }) => language === name)),
    byLabel: LABELS.flatMap((label) => part(label, ({ labels }) => labels.includes(label))),
    removals: reasons.map((reason) => ({
      reason,
      tickets: pick(inside.filter(({ removal }) => removal === reason)),
    })),
  };
}

/** How these comments were answered: waits of first responses, and how many had any answer. */
export function answering(facts: readonly TicketFact[], pick: Pick): Answering {
  const counted = countedOf(facts);
  const waits = waitsOf(counted);
  const due = facts.filter(({ needsAnswer }) => needsAnswer);
  return {
    seen: facts.length,
    median: medianOf(waits),
    p90: p90Of(waits),
    timed: waits.length,
    within: shareOf(counted.flatMap(({ within }) => within ?? [])),
    withinNorm: shareOf(counted.flatMap(({ withinNorm }) => withinNorm ?? [])),
    answered: shareOf(due.map(({ isAnswered }) => (isAnswered ? 'yes' : 'no'))),
    tickets: pick(facts),
    timedTickets: pick(counted.filter(({ wait }) => wait)),
    decidedTickets: pick(counted.filter(({ within }) => within)),
    normTickets: pick(counted.filter(({ withinNorm }) => withinNorm)),
    dueTickets: pick(due),
  };
}

/** The known waits of the comments whose wait counts, in minutes. */
export const waitsOf = (facts: readonly TicketFact[]): readonly Interval[] =>
  countedOf(facts).flatMap(({ wait }) => (wait ? [wait] : []));

/** Those comments themselves. */
export const timedIn = (facts: readonly TicketFact[]): readonly TicketFact[] =>
  countedOf(facts).filter(({ wait }) => wait !== null);

/** First responses alone: a next one has a target of its own and would tell another wait. */
const countedOf = (facts: readonly TicketFact[]): readonly TicketFact[] =>
  facts.filter(({ turn }) => turn === 'first');

function timedOf(
  facts: readonly TicketFact[],
  of: (fact: TicketFact) => Interval | null,
  pick: Pick,
): Timed {
  const those = facts.filter((fact) => of(fact) !== null);
  const waits = those.flatMap((fact) => of(fact) ?? []);
  return { median: medianOf(waits), timed: waits.length, tickets: pick(those) };
}

type Days = {
  readonly facts: readonly TicketFact[];
  readonly inside: readonly TicketFact[];
  readonly backlog: readonly BacklogPoint[];
};

function dayRows({ facts, inside, backlog }: Days, asked: Asked): readonly DayRow[] {
  const { period, wall, endOf, now, pick } = asked;
  const byDay = grouped(inside, ({ at }) => wall(at).day);
  const points = grouped(backlog, ({ at }) => wall(at).day);
  const last = wall(Math.min(period.to - 1, now)).day;
  return daysBetween(wall(period.from).day, last).map((day): DayRow => {
    const end = endOf(day);
    const open = end > now ? null : pick(facts.filter(({ stays }) => stayedAt(stays, end)));
    const fullest = fullestOf(points.get(day) ?? []);
    const most = fullest && pick(facts.filter(({ stays }) => staysAt(stays, fullest.fullAt)));
    return { day, ...answering(byDay.get(day) ?? [], pick), openAtEnd: open, most };
  });
}

function hoursOf(inside: readonly TicketFact[], { wall, pick }: Asked): Report['hours'] {
  const cells = Array.from({ length: 7 }, () => Array.from({ length: 24 }, (): TicketFact[] => []));
  for (const fact of inside) {
    const { weekday, hour } = wall(fact.at);
    cells[weekday]?.[hour]?.push(fact);
  }
  return cells.map((row) => ({
    cells: row.map((facts) => ({
      tickets: pick(facts),
      timedTickets: pick(timedIn(facts)),
      median: medianOf(waitsOf(facts)),
    })),
    all: pick(row.flat()),
  }));
}
