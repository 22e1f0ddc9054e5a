import type { ReportView } from '../../components/report/ReportPage';
import type { ChosenDays } from '../../components/report/PeriodChooser';
import type { HeardDb } from '../../lib/history/db';
import { countsBetween } from '../../lib/history/counts';
import { reportIds } from '../../lib/history/reportIds';
import { ticketsById } from '../../lib/history/tickets';
import type { StoreProblem } from '../../lib/history/attempt';
import { fairnessOf } from '../../lib/report/fairness';
import { reportOf } from '../../lib/report/report';
import type { TicketFact } from '../../lib/report/ticketFact';
import { ticketFact } from '../../lib/report/ticketFact';
import { startOfLocalDay, wallClock } from '../../lib/report/wallClock';
import type { Result } from '../../lib/result';
import { ok } from '../../lib/result';
import type { Rules } from '../../lib/sla/ticketBadge';
import { DAY_MS } from '../../lib/time';

/** So few at a time that the page stays at hand between two batches. */
const BATCH = 250;

export type Reading = {
  readonly days: ChosenDays;
  readonly timeZone: string;
  readonly rules: Rules;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly read: number; readonly of: number }) => void;
};

/** Reads the report of these days and of as many days before, batch by batch; null when it was given up. */
export async function readView(
  db: HeardDb,
  { days, timeZone, rules, signal, onProgress }: Reading,
): Promise<Result<ReportView, StoreProblem> | null> {
  const from = startOfLocalDay(days.first, timeZone);
  const to = startOfLocalDay(dayAfter(days.last), timeZone);
  const earlier = from - (to - from);
  const ids = await reportIds(db, earlier, to);
  if (!ids.ok) return ids;
  const facts: TicketFact[] = [];
  for (let read = 0; read < ids.value.length; read += BATCH) {
    if (signal.aborted) return null;
    onProgress({ read, of: ids.value.length });
    const tickets = await ticketsById(db, ids.value.slice(read, read + BATCH));
    if (!tickets.ok) return tickets;
    facts.push(...tickets.value.map((ticket) => ticketFact(ticket, rules)));
  }
  const lost = await countsBetween(db, days.first, days.last);
  if (signal.aborted) return null;
  const wall = wallClock(timeZone, earlier, to);
  const asked = {
    now: rules.now,
    wall,
    endOf: (day: string) => startOfLocalDay(dayAfter(day), timeZone),
  };
  const report = reportOf(facts, { ...asked, period: { from, to } });
  const before = reportOf(facts, { ...asked, period: { from: earlier, to: from } });
  const inside = facts.filter(({ at }) => at >= from && at < to);
  return ok({
    report,
    before: before.seen > 0 ? before : null,
    fairness: fairnessOf(inside, wall),
    lost: lost.ok ? lost.value.reduce((sum, { tickets }) => sum + tickets, 0) : 0,
    hoursOnly: rules.hours !== null,
  });
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
