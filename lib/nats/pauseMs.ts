import type { TeamTrouble } from '../team/session';

const FIRST_MS = 500;
const MOST_MS = 30_000;

/** What only a person can mend is looked at again seldom. */
const SELDOM_MS = 60_000;

/**
 * How long to wait before the next attempt, in ms: twice as long after each failure, by chance a
 * little less, so that a team does not come back to a server all at once.
 */
export function pauseMs(trouble: TeamTrouble, failures: number): number {
  if (trouble !== 'offline') return SELDOM_MS;
  const longest = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
  return longest * (0.5 + Math.random() / 2);
}
