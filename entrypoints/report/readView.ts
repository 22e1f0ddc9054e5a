import type { ChosenDays } from '../../components/report/PeriodChooser';
import type { ReportView } from '../../components/report/ReportPage';
import type { StoreProblem } from '../../lib/history/attempt';
import { countsBetween } from '../../lib/history/counts';
import type { HeardDb } from '../../lib/history/db';
import { eachReported } from '../../lib/history/eachReported';
import { closingOf } from '../../lib/report/closing';
import { fairnessOf } from '../../lib/report/fairness';
import type { Pick } from '../../lib/report/picked';
import { picker } from '../../lib/report/picked';
import { reportOf } from '../../lib/report/report';
import type { Remains, ReportFilter } from '../../lib/report/reportFilter';
import { isReported, lostOf } from '../../lib/report/reportFilter';
import { teamOf } from '../../lib/report/team';
import type { TicketFact } from '../../lib/report/ticketFact';
import { ticketFact } from '../../lib/report/ticketFact';
import type { Wait } from '../../lib/report/waits';
import { startOfLocalDay, wallClock } from '../../lib/report/wallClock';
import type { Result } from '../../lib/result';
import { ok } from '../../lib/result';
import type { Rules } from '../../lib/sla/ticketBadge';
import { DAY_MS } from '../../lib/time';

/** Which days are reported, and by which rules. */
export type Reading = {
  readonly days: ChosenDays;
  readonly timeZone: string;
  readonly rules: Rules;
};

/** Of which comments and which waits of theirs a report tells, and for whom. */
export type Telling = {
  readonly filter: ReportFilter;
  readonly wait: Wait;
  /** The user's own; empty: none are set. */
  readonly initials: string;
};

export type Progress = { readonly read: number; readonly of: number };

/** All that was read for a report, before anybody is left out of it. */
export type Read = {
  readonly reading: Reading;
  readonly facts: readonly TicketFact[];
  readonly remains: readonly Remains[];
};

/** Reads what a report of these days and of as many days before counts, batch by batch. */
export async function readFacts(
  db: HeardDb,
  reading: Reading,
  onProgress: (progress: Progress) => void,
): Promise<Result<Read, StoreProblem>> {
  const { to, earlier } = spanOf(reading);
  const facts: TicketFact[] = [];
  const done = await eachReported(db, { from: earlier, to }, ({ tickets, read, of }) => {
    onProgress({ read, of });
    for (const ticket of tickets) facts.push(ticketFact(ticket, reading.rules));
  });
  if (!done.ok) return done;
  const lost = await countsBetween(db, reading.days.first, reading.days.last);
  return ok({ reading, facts, remains: lost.ok ? lost.value : [] });
}

/** The report of what was read, as far as its filter lets pass. */
export function viewOf(
  { reading, facts, remains }: Read,
  { filter, wait, initials, pick }: Telling & { readonly pick: Pick },
): ReportView {
  const { days, timeZone, rules } = reading;
  const { from, to, earlier } = spanOf(reading);
  const startOf = (day: string) => startOfLocalDay(day, timeZone);
  const wall = wallClock(timeZone, earlier, to);
  const endOf = (day: string) =>
    closingOf(rules.hours, { start: startOf(day), end: startOf(dayAfter(day)) });
  const asked = { now: rules.now, wall, endOf, wait };
  const some = facts.filter((fact) => isReported(fact, filter));
  const before = reportOf(some, {
    ...asked,
    // Nothing of the time before is opened.
    pick: picker().pick,
    period: { from: earlier, to: from },
  });
  const inside = some.filter(({ at }) => at >= from && at < to);
  return {
    report: reportOf(some, { ...asked, pick, period: { from, to } }),
    before: before.seen > 0 ? before : null,
    fairness: fairnessOf(inside, { wall, pick }),
    team: teamOf(inside, initials, pick),
    lost: lostOf(remains, filter),
    hoursOnly: rules.hours !== null,
    timeZone,
    days,
    filter,
    madeAt: rules.now,
  };
}

/** The reported time and, just as long, the one before: from `earlier` to `from` to before `to`, ms since 1970. */
function spanOf({ days, timeZone }: Reading) {
  const from = startOfLocalDay(days.first, timeZone);
  const to = startOfLocalDay(dayAfter(days.last), timeZone);
  return { from, to, earlier: from - (to - from) };
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
