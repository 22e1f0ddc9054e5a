import type { Status } from '../ticket';
import type { Interval } from '../time';
import { MINUTE_MS } from '../time';
import type { BusinessTime } from './businessTime';
import { businessTime } from './businessTime';
import type { Clock, ClockState, Hours } from './clock';
import { isOpen, nextOpening } from './opening';

export const BADGE_KINDS = [
  'on-track',
  'due-soon',
  'late',
  'unknown-time',
  'answered',
  'answered-late',
  'waiting',
  'private',
  'no-reply',
  'escalated',
  'paused',
  'gone',
] as const;
export type BadgeKind = (typeof BADGE_KINDS)[number];

/**
 * What a badge shows. `minutes` are whole business minutes: left (on-track, due-soon), late by
 * (late), waited (unknown-time), taken to answer (answered, answered-late), else null; `atLeast`
 * puts "≥" before them. `opensAt` (ms since 1970) is the next opening of a paused one, null when
 * the hours never open.
 */
export type BadgeState = {
  readonly kind: BadgeKind;
  readonly minutes: number | null;
  readonly atLeast: boolean;
  readonly opensAt: number | null;
};

export type BadgeInput = {
  readonly status: Status;
  readonly clock: Clock;
  readonly now: number;
  readonly hours: Hours | null;
};

/** What shows whatever the clock says. */
const BY_STATUS: Partial<Record<Status, BadgeKind>> = {
  waiting: 'waiting',
  'no-reply-needed': 'no-reply',
  gone: 'gone',
};

/** What a wait that is over shows of an open ticket, should its trail say so. */
const BY_CLOCK: Partial<Record<ClockState, BadgeKind>> = {
  met: 'answered',
  missed: 'answered-late',
  paused: 'waiting',
  done: 'no-reply',
};

/**
 * The badge of a ticket at a moment. A wait that is late for sure is shown as late whoever has it:
 * the clock of an escalated or private case goes on, and nobody may forget it there. Readings that
 * disagree are `unknown-time`, by day and by night; what is in time by every reading is `paused`
 * outside business hours, since nothing runs there.
 */
export function badgeStateOf({ status, clock, now, hours }: BadgeInput): BadgeState {
  const fixed = BY_STATUS[status];
  if (fixed) return plain(fixed);
  const { state, waitedMinutes, dueAt } = clock;
  if (status === 'answered')
    return isOver(state)
      ? figure(state === 'missed' ? 'answered-late' : 'answered', waitedMinutes)
      : plain('answered');

  const time = businessTime(hours);
  if (dueAt && now > dueAt.latest) return figure('late', lateMinutes(time, dueAt, now));
  if (status === 'escalated' || status === 'private') return plain(status);
  const over = BY_CLOCK[state];
  if (over) return isOver(state) ? figure(over, waitedMinutes) : plain(over);
  if (dueAt && now > dueAt.earliest)
    return { ...plain('unknown-time'), minutes: waitedMinutes.latest, atLeast: true };
  if (!dueAt || !isOpen(hours, now))
    return { ...plain('paused'), opensAt: nextOpening(hours, now) };
  return figure(state === 'due-soon' ? 'due-soon' : 'on-track', leftMinutes(time, dueAt, now));
}

const isOver = (state: ClockState): boolean => state === 'met' || state === 'missed';

const plain = (kind: BadgeKind): BadgeState => ({
  kind,
  minutes: null,
  atLeast: false,
  opensAt: null,
});

/** The smaller of two readings is what is known for sure. */
const figure = (kind: BadgeKind, { earliest, latest }: Interval): BadgeState => ({
  ...plain(kind),
  minutes: Math.min(earliest, latest),
  atLeast: earliest !== latest,
});

/** Rounded down like every minute waited, but late is never late by 0. */
const lateMinutes = (time: BusinessTime, { earliest, latest }: Interval, now: number): Interval => {
  const since = (dueAt: number) => Math.max(1, Math.floor(time.openMs(dueAt, now) / MINUTE_MS));
  return { earliest: since(earliest), latest: since(latest) };
};

/** Rounded up, so that what is waited and what is left add up to the target. */
const leftMinutes = (time: BusinessTime, { earliest, latest }: Interval, now: number): Interval => {
  const until = (dueAt: number) => Math.ceil(time.openMs(now, dueAt) / MINUTE_MS);
  return { earliest: until(earliest), latest: until(latest) };
};
