import type { ClockEvent, ClockEventType, ClockInput, Hours } from '../../../lib/sla/clock';
import { clockOf } from '../../../lib/sla/clockOf';
import { exactly } from '../../../lib/time';

export const ms = (iso: string) => Date.parse(iso);
export const iso = (at: number | null | undefined) =>
  at === null || at === undefined ? at : new Date(at).toISOString();

/** Wall time of a summer Monday in Brussels (UTC+2): `mon('10:00')`; `mon('10:00', 1)` is Tuesday. */
export const mon = (time: string, daysLater = 0) =>
  ms(
    `2026-06-${String(1 + daysLater).padStart(2, '0')}T${time.length === 5 ? `${time}:00` : time}+02:00`,
  );

export const OFFICE: Hours = {
  timeZone: 'Europe/Brussels',
  week: {
    mon: [
      ['09:00', '12:30'],
      ['13:00', '17:30'],
    ],
    tue: [
      ['09:00', '12:30'],
      ['13:00', '17:30'],
    ],
    wed: [
      ['09:00', '12:30'],
      ['13:00', '17:30'],
    ],
    thu: [
      ['09:00', '12:30'],
      ['13:00', '17:30'],
    ],
    fri: [
      ['09:00', '12:30'],
      ['13:00', '17:30'],
    ],
  },
  holidays: [],
};

export const ROUND_THE_CLOCK: Hours = {
  timeZone: 'Europe/Brussels',
  week: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
  ),
  holidays: [],
};

export const event = (type: ClockEventType, at: number): ClockEvent => ({ type, at });

const TARGET = { firstResponseMinutes: 60, nextResponseMinutes: 30, dueSoonMinutes: 10 };

/** Input of the clock: posted on Monday at 10:00, target 60 (next 30), due soon at 10, day and night. */
export const aClock = (some: Partial<ClockInput> = {}): ClockInput => ({
  postedAt: exactly(mon('10:00')),
  events: [],
  now: mon('10:05'),
  target: TARGET,
  hours: null,
  ...some,
});

/** The clock in short: "state waited…", its bounds apart only when they differ, and the due time as ISO. */
export function short(some: Partial<ClockInput> = {}): string {
  const { state, waitedMinutes: waited, dueAt } = clockOf(aClock(some));
  const minutes =
    waited.earliest === waited.latest ? waited.latest : `${waited.earliest}–${waited.latest}`;
  const wall = (at: number) => new Date(at + 2 * 3_600_000).toISOString().slice(5, 16);
  const due = dueAt && [...new Set([wall(dueAt.earliest), wall(dueAt.latest)])].join('–');
  return `${state} ${minutes}${due ? ` due ${due}` : ''}`;
}
