export const BADGE_STATES = [
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
  'unread',
] as const;

/** What a badge shows; the glyph of each state has the same name. */
export type BadgeView = {
  readonly state: (typeof BADGE_STATES)[number];
  /** Minutes left, late, waited or taken, by the state; null where there is no such figure or it is unknown. */
  readonly minutes: number | null;
  /** `minutes` is a lower bound. */
  readonly atLeast: boolean;
  /** Paused: when business hours begin again, ms since 1970. */
  readonly from: number | null;
};
