import { DAY_MS } from '../time';
import type { Hours } from './clock';
import { WEEKDAYS } from './clock';
import { isTimeZone } from './offsets';
import type { WallPeriod } from './wallPeriods';
import { dayOf, wallPeriod, wallTimeMs } from './wallPeriods';

/** Keys of the locale's texts; the first three make hours that cannot be counted, the others hours nobody means. */
export type HoursProblem =
  'unknown-time-zone' | 'bad-time' | 'bad-date' | 'zero-length' | 'overlapping';

/**
 * What is wrong with business hours a person wrote; null when nothing is. The clock itself takes a
 * period that ends when it begins for a whole day and counts overlapping ones once; a person who
 * writes such hours means something else.
 */
export function hoursProblem(hours: Hours): HoursProblem | null {
  const uncountable = uncountableHours(hours);
  if (uncountable) return uncountable;
  const week = WEEKDAYS.map((weekday) => hours.week[weekday] ?? []);
  if (week.flat().some(([from, to]) => from === to)) return 'zero-length';
  const periods = week.flatMap((texts, weekday) =>
    texts.map(wallPeriod).map((period) => shifted(period, weekday * DAY_MS)),
  );
  return overlaps(periods) ? 'overlapping' : null;
}

/** Why these hours cannot be counted at all; null when they can, even where periods overlap. */
export function uncountableHours({ timeZone, week, holidays }: Hours): HoursProblem | null {
  if (!isTimeZone(timeZone)) return 'unknown-time-zone';
  const texts = WEEKDAYS.flatMap((weekday) => week[weekday] ?? []);
  const isBad = texts.some(
    ([from, to]) => wallTimeMs(from) === null || from === '24:00' || wallTimeMs(to) === null,
  );
  if (isBad) return 'bad-time';
  return holidays.some((date) => !isDate(date)) ? 'bad-date' : null;
}

const isDate = (text: string): boolean => {
  const day = dayOf(text);
  return Number.isInteger(day) && new Date(day * DAY_MS).toISOString().startsWith(text);
};

const shifted = ({ from, to }: WallPeriod, byMs: number): WallPeriod => ({
  from: from + byMs,
  to: to + byMs,
});

/** The week is a circle: Sunday night may run into Monday. */
function overlaps(periods: readonly WallPeriod[]): boolean {
  const inOrder = [...periods].sort((one, other) => one.from - other.from);
  const [first] = inOrder;
  if (!first) return false;
  const circle = [...inOrder, shifted(first, 7 * DAY_MS)];
  return circle.some((period, place) => place > 0 && period.from < (circle[place - 1]?.to ?? 0));
}
