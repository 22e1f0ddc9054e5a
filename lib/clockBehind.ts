import type { Ticket } from './ticket';
import { MINUTE_MS } from './time';

/** Sites round, and clocks differ by a little; this much says nothing. */
const SLACK_MS = 2 * MINUTE_MS;

/**
 * By how many whole minutes this device's clock is behind what the tickets tell at least: comments that
 * are posted later than now, or that we have seen later than now. null: nothing speaks against the clock.
 * A clock that is ahead cannot be told from comments that are old.
 */
export function clockBehind(
  tickets: readonly Pick<Ticket, 'comment' | 'lastSeenAt'>[],
  now: number,
): number | null {
  const latest = tickets.reduce(
    (most, { comment, lastSeenAt }) =>
      Math.max(most, lastSeenAt, comment.postedAt?.earliest ?? -Infinity),
    -Infinity,
  );
  return latest - now > SLACK_MS ? Math.floor((latest - now) / MINUTE_MS) : null;
}
