import type { Interval } from '../time';

export type Target = {
  readonly firstResponseMinutes: number;
  readonly nextResponseMinutes: number;
  readonly dueSoonMinutes: number;
};

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Business hours by local wall time; a period `["22:00","06:00"]` runs into the next day. */
export type Hours = {
  readonly timeZone: string;
  readonly week: Partial<Record<Weekday, ReadonlyArray<readonly [from: string, to: string]>>>;
  readonly holidays: readonly string[];
};

export const CLOCK_EVENTS = [
  'own-reply',
  'customer-reply',
  'customer-thanks',
  'handed-off',
  'waiting-for-customer',
  'escalated',
  'no-reply-needed',
  'reopened',
] as const;
export type ClockEventType = (typeof CLOCK_EVENTS)[number];
/** `at` in ms since 1970. */
export type ClockEvent = { readonly type: ClockEventType; readonly at: number };

export type ClockState =
  'on-track' | 'due-soon' | 'breached' | 'met' | 'missed' | 'paused' | 'done';

export type Clock = {
  readonly state: ClockState;
  readonly waitedMinutes: Interval;
  /** ms since 1970. */
  readonly dueAt: Interval | null;
};

export type ClockInput = {
  readonly postedAt: Interval;
  readonly events: readonly ClockEvent[];
  readonly now: number;
  readonly target: Target;
  readonly hours: Hours | null;
};
