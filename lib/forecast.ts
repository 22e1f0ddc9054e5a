import type { Backlog, BacklogEntry } from './backlog';
import { entryOf } from './backlog';
import type { Rules } from './sla/ticketBadge';
import { ticketClock } from './sla/ticketBadge';
import type { Ticket } from './ticket';
import { isExact, MINUTE_MS } from './time';

/** How many turn late soon: within so many minutes of real time; `isSure` false: some of them only may. */
export type Forecast = {
  readonly count: number;
  readonly minutes: number;
  readonly isSure: boolean;
  /** More may: not all who wait were looked at. */
  readonly atLeast: boolean;
};

/** Who else may turn late soon, where more wait than the backlog holds; `isWhole`: nobody else. */
export type Soon = { readonly tickets: readonly Ticket[]; readonly isWhole: boolean };

const NOBODY_ELSE: Soon = { tickets: [], isWhole: true };

/** All who wait as far as they are known, each once. */
export function waitingWith(
  waiting: Backlog['waiting'],
  more: Soon,
  rules: Rules,
): readonly BacklogEntry[] {
  const known = new Set(waiting.map(({ ticket }) => ticket.id));
  const others = more.tickets.filter(({ id }) => !known.has(id));
  return [...waiting, ...others.map((ticket) => entryOf(ticket, rules))];
}

/**
 * Who turns late within the user's own due-soon minutes, if nobody answers; null when nobody does. Due
 * times are those of the clock, so what is due after tomorrow's opening is not among them tonight. Of a
 * time that the page tells only roughly the earliest reading counts, as in the order of the backlog.
 */
export function forecastOf(
  { waiting, inPrivate, privateTotal }: Pick<Backlog, 'waiting' | 'inPrivate' | 'privateTotal'>,
  rules: Rules,
  more: Soon = NOBODY_ELSE,
): Forecast | null {
  const until = rules.now + rules.target.dueSoonMinutes * MINUTE_MS;
  const entries = [
    ...waitingWith(waiting, more, rules),
    ...inPrivate.filter(({ isOwed }) => isOwed),
  ];
  const soon = entries.flatMap((entry) =>
    entry.dueAt !== null && entry.dueAt >= rules.now && entry.dueAt <= until
      ? [{ dueAt: entry.dueAt, isSure: isSurelyDue(entry, rules) }]
      : [],
  );
  if (soon.length === 0) return null;
  const last = Math.max(...soon.map(({ dueAt }) => dueAt));
  return {
    count: soon.length,
    // Late is what is past its due time, so at the full minute itself it is not yet.
    minutes: Math.floor((last - rules.now) / MINUTE_MS) + 1,
    isSure: soon.every(({ isSure }) => isSure),
    atLeast: !more.isWhole || inPrivate.length < privateTotal,
  };
}

/** A step in private is due at one instant, whatever the clock of the comment says. */
const isSurelyDue = ({ ticket, isOwed }: BacklogEntry, rules: Rules): boolean => {
  const { dueAt } = ticketClock(ticket, rules);
  return isOwed || dueAt === null || isExact(dueAt);
};
