import type { ChosenDays } from '../../components/report/PeriodChooser';
import type { ReportView } from '../../components/report/ReportPage';
import type { StoreProblem } from '../../lib/history/attempt';
import { countsBetween } from '../../lib/history/counts';
import type { HeardDb } from '../../lib/history/db';
import { reportIds } from '../../lib/history/reportIds';
import { ticketsById } from '../../lib/history/tickets';
import { closingOf } from '../../lib/report/closing';
import { fairnessOf } from '../../lib/report/fairness';
import type { Pick } from '../../lib/report/picked';
import { picker } from '../../lib/report/picked';
import { reportOf } from '../../lib/report/report';
import { teamOf } from '../../lib/report/team';
import type { TicketFact } from '../../lib/report/ticketFact';
import { ticketFact } from '../../lib/report/ticketFact';
import { startOfLocalDay, wallClock } from '../../lib/report/wallClock';
import type { Result } from '../../lib/result';
import { ok } from '../../lib/result';
import type { Rules } from '../../lib/sla/ticketBadge';
import { DAY_MS } from '../../lib/time';

const BATCH = 500;

/** Which days are reported, by which rules, for whom. */
export type Reading = {
  readonly days: ChosenDays;
  readonly timeZone: string;
  readonly rules: Rules;
  /** The user's own; empty: none are set. */
  readonly initials: string;
};

export type Progress = { readonly read: number; readonly of: number };

type How = { readonly pick: Pick; readonly onProgress: (progress: Progress) => void };

/** Reads the report of these days and of as many days before, batch by batch. */
export async function readView(
  db: HeardDb,
  { days, timeZone, rules, initials, pick, onProgress }: Reading & How,
): Promise<Result<ReportView, StoreProblem>> {
  const startOf = (day: string) => startOfLocalDay(day, timeZone);
  const from = startOf(days.first);
  const to = startOf(dayAfter(days.last));
  const earlier = from - (to - from);
  const ids = await reportIds(db, earlier, to);
  if (!ids.ok) return ids;
  const facts: TicketFact[] = [];
  for (let read = 0; read < ids.value.length; read += BATCH) {
    onProgress({ read, of: ids.value.length });
    const tickets = await ticketsById(db, ids.value.slice(read, read + BATCH));
    if (!tickets.ok) return tickets;
    facts.push(...tickets.value.map((ticket) => ticketFact(ticket, rules)));
  }
  const lost = await countsBetween(db, days.first, days.last);
  const wall = wallClock(timeZone, earlier, to);
  const endOf = (day: string) =>
    closingOf(rules.hours, { start: startOf(day), end: startOf(dayAfter(day)) });
  const asked = { now: rules.now, wall, endOf };
  const before = reportOf(facts, {
    ...asked,
    // Nothing of the time before is opened.
    pick: picker().pick,
    period: { from: earlier, to: from },
  });
  const inside = facts.filter(({ at }) => at >= from && at < to);
  return ok({
    report: reportOf(facts, { ...asked, pick, period: { from, to } }),
    before: before.seen > 0 ? before : null,
    fairness: fairnessOf(inside, { wall, pick }),
    team: teamOf(inside, initials, pick),
    lost: lost.ok ? lost.value.reduce((sum, { tickets }) => sum + tickets, 0) : 0,
    hoursOnly: rules.hours !== null,
    timeZone,
  });
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
