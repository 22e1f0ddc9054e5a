import { LABELS, LANGUAGES } from '../triage/triage';
import { SITES } from '../comment';
import type { BacklogPoint } from './backlog';
import { backlogOf, fullestOf } from './backlog';
import { grouped } from './grouped';
import type { Pick, Picked } from './picked';
import type { Bounds, Share } from './spread';
import { medianOf, p90Of, shareOf } from './spread';
import { stayedAt, staysAt } from './stays';
import type { TicketFact } from './ticketFact';
import type { Wait } from './waits';
import { targetedIn, timedIn, waitsOf } from './waits';
import type { WallTime } from './wallClock';
import { daysBetween } from './wallClock';

/** From midnight to before midnight, ms since 1970. */
export type Period = { readonly from: number; readonly to: number };

/** How comments were answered; waits in minutes, all of one kind. */
export type Answering = {
  readonly seen: number;
  readonly median: Bounds;
  readonly p90: Bounds;
  /** Comments whose wait is known. */
  readonly timed: number;
  /** Of first and next responses: within the target of each. */
  readonly within: Share;
  /** Of first responses alone. */
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

/** Comments of one weekday and hour, and the median of their wait. */
export type HourCell = {
  readonly tickets: Picked;
  readonly timedTickets: Picked;
  readonly median: Bounds;
};

/** A wait of some comments in minutes. */
export type Timed = {
  readonly median: Bounds;
  readonly p90: Bounds;
  readonly timed: number;
  readonly tickets: Picked;
};

/** The figures of all comments are of first responses, whatever `wait` the tables are of. */
export type Report = Answering & {
  /** The wait for our next word after the customer wrote again. */
  readonly next: Timed;
  readonly toPrivate: Timed;
  readonly toClose: Timed;
  /** What the waits by day, hour, site, language and label are of. */
  readonly wait: Wait;
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
  /** Those that stand in the last day they may be of: the page told no single day. */
  readonly dayless: Picked;
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
  readonly wait: Wait;
};

/** The figures of a period out of all facts that touch it; the order of the facts changes nothing. */
export function reportOf(facts: readonly TicketFact[], asked: Asked): Report {
  const { period, pick, now, wait } = asked;
  const inside = facts.filter(({ at }) => at >= period.from && at < period.to);
  const part = (name: string, fits: (fact: TicketFact) => boolean): Part[] => {
    const some = inside.filter(fits);
    return some.length ? [{ name, ...answering(some, pick, wait) }] : [];
  };
  const timed = (of: Wait) => timedOf(inside, of, pick);
  const backlog = backlogOf(facts, { from: period.from, to: Math.min(period.to, now) });
  const reasons = [...new Set(inside.flatMap(({ removal }) => (removal ? [removal] : [])))].sort();
  return {
    ...answering(inside, pick),
    next: timed('next'),
    toPrivate: timed('toPrivate'),
    toClose: timed('toClose'),
    wait,
    unanswered: pick(inside.filter(({ isAnswered, needsAnswer }) => needsAnswer && !isAnswered)),
    openNow: pick(inside.filter(({ isOpen }) => isOpen)),
    untimed: pick(inside.filter((fact) => fact.isAnswered && !fact.wait)),
    days: dayRows({ facts, inside, backlog }, asked),
    backlog,
    hours: hoursOf(
      inside.filter(({ hasHour }) => hasHour),
      asked,
    ),
    hourless: pick(inside.filter(({ hasHour }) => !hasHour)),
    dayless: pick(inside.filter(({ hasDay }) => !hasDay)),
    bySite: SITES.flatMap((site) => part(site, (fact) => fact.site === site)),
    byLanguage: LANGUAGES.flatMap((name) => part(name, ({ language }) => language === name)),
    byLabel: LABELS.flatMap((label) => part(label, ({ labels }) => labels.includes(label))),
    removals: reasons.map((reason) => ({
      reason,
      tickets: pick(inside.filter(({ removal }) => removal === reason)),
    })),
  };
}

/** How these comments were answered: waits of this kind, and how many had any answer. */
export function answering(
  facts: readonly TicketFact[],
  pick: Pick,
  wait: Wait = 'first',
): Answering {
  const targeted = targetedIn(facts, wait);
  const normed = wait === 'first' ? targeted : [];
  const waits = waitsOf(facts, wait);
  const due = facts.filter(({ needsAnswer }) => needsAnswer);
  return {
    seen: facts.length,
    median: medianOf(waits),
    p90: p90Of(waits),
    timed: waits.length,
    within: shareOf(targeted.flatMap(({ within }) => within ?? [])),
    withinNorm: shareOf(normed.flatMap(({ withinNorm }) => withinNorm ?? [])),
    answered: shareOf(due.map(({ isAnswered }) => (isAnswered ? 'yes' : 'no'))),
    tickets: pick(facts),
    timedTickets: pick(timedIn(facts, wait)),
    decidedTickets: pick(targeted.filter(({ within }) => within)),
    normTickets: pick(normed.filter(({ withinNorm }) => withinNorm)),
    dueTickets: pick(due),
  };
}

function timedOf(facts: readonly TicketFact[], wait: Wait, pick: Pick): Timed {
  const waits = waitsOf(facts, wait);
  return {
    median: medianOf(waits),
    p90: p90Of(waits),
    timed: waits.length,
    tickets: pick(timedIn(facts, wait)),
  };
}

type Days = {
  readonly facts: readonly TicketFact[];
  readonly inside: readonly TicketFact[];
  readonly backlog: readonly BacklogPoint[];
};

function dayRows({ facts, inside, backlog }: Days, asked: Asked): readonly DayRow[] {
  const { period, wall, endOf, now, pick, wait } = asked;
  const byDay = grouped(inside, ({ at }) => wall(at).day);
  const points = grouped(backlog, ({ at }) => wall(at).day);
  const last = wall(Math.min(period.to - 1, now)).day;
  return daysBetween(wall(period.from).day, last).map((day): DayRow => {
    const end = endOf(day);
    const open = end > now ? null : pick(facts.filter(({ stays }) => stayedAt(stays, end)));
    const fullest = fullestOf(points.get(day) ?? []);
    const most = fullest && pick(facts.filter(({ stays }) => staysAt(stays, fullest.fullAt)));
    return { day, ...answering(byDay.get(day) ?? [], pick, wait), openAtEnd: open, most };
  });
}

function hoursOf(inside: readonly TicketFact[], { wall, pick, wait }: Asked): Report['hours'] {
  const cells = Array.from({ length: 7 }, () => Array.from({ length: 24 }, (): TicketFact[] => []));
  for (const fact of inside) {
    const { weekday, hour } = wall(fact.at);
    cells[weekday]?.[hour]?.push(fact);
  }
  return cells.map((row) => ({
    cells: row.map((facts) => ({
      tickets: pick(facts),
      timedTickets: pick(timedIn(facts, wait)),
      median: medianOf(waitsOf(facts, wait)),
    })),
    all: pick(row.flat()),
  }));
}
