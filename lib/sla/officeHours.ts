import { MINUTE_MS } from '../time';
import type { Hours, Target } from './clock';
import { clockOf } from './clockOf';
import { nextOpening } from './opening';

const DAY = [['09:00', '17:00']] as const;

/** Monday to Friday, 9 to 17: offered until the user sets their own. */
export const officeHours = (timeZone: string): Hours => ({
  timeZone,
  week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
  holidays: [],
});

export type Example = {
  readonly postedAt: number;
  readonly dueAt: number;
  /** null: it falls due on the same stretch of hours. */
  readonly opensAt: number | null;
};

/** What these hours do to one comment, written half an hour before the next closing; null when they never open. All in ms since 1970. */
export function exampleOf(rules: {
  readonly hours: Hours | null;
  readonly target: Target;
  readonly now: number;
}): Example | null {
  const { hours, target, now } = rules;
  const opening = nextOpening(hours, now);
  if (hours === null || opening === null) return null;
  const closing = closingAfter(hours, opening);
  const postedAt = Math.max(opening, closing - 30 * MINUTE_MS);
  const { dueAt } = clockOf({
    postedAt: { earliest: postedAt, latest: postedAt },
    events: [],
    now: postedAt,
    target,
    hours,
  });
  if (!dueAt) return null;
  const reopening = nextOpening(hours, closing);
  return {
    postedAt,
    dueAt: dueAt.latest,
    opensAt: dueAt.latest > closing && reopening !== closing ? reopening : null,
  };
}

/** The end of the stretch that is open at an instant, to the quarter of an hour. */
function closingAfter(hours: Hours, opening: number): number {
  let at = opening;
  for (let quarter = 0; quarter < 96 && nextOpening(hours, at) === at; quarter++) {
    at += 15 * MINUTE_MS;
  }
  return at;
}
