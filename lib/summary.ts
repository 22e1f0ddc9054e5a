import type { Interval } from './time';
import type { BadgeState } from './sla/badgeState';
import type { Advice, Evidence, Label } from './triage/triage';

/** All a page overlay may know of a ticket: what its badge and card show, nothing of history, notes or settings. */
export type Summary = {
  readonly ticketId: string;
  readonly badge: BadgeState;
  /** Worst first, only those that are on. */
  readonly labels: ReadonlyArray<{ readonly label: Label; readonly evidence: Evidence | null }>;
  readonly advice: Advice;
  readonly targetMinutes: number;
  readonly postedAt: Interval | null;
  readonly dueAt: Interval | null;
};
