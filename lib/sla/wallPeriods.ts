import { DAY_MS, MINUTE_MS } from '../time';
import type { Hours } from './clock';
import { WEEKDAYS } from './clock';

/** A period of one weekday in ms of wall time since that day's midnight; `to` passes 24 h when it runs over midnight. */
export type WallPeriod = { readonly from: number; readonly to: number };

const WALL_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const EPOCH_WEEKDAY = WEEKDAYS.indexOf('thu');

/** Ms since midnight of "HH:MM", "24:00" included; null when it is no such text. */
export function wallTimeMs(text: string): number | null {
  if (text === '24:00') return DAY_MS;
  const [, hours, minutes] = WALL_TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  return (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
}

/** One period; a `to` at or before its `from` runs into the next day. Throws a RangeError for a bad time text. */
export function wallPeriod([fromText, toText]: readonly [string, string]): WallPeriod {
  const from = wallTimeMs(fromText);
  const to = wallTimeMs(toText);
  if (from === null || to === null || from === DAY_MS)
    throw new RangeError(`No period of a day: ${fromText} to ${toText}`);
  return { from, to: to > from ? to : to + DAY_MS };
}

/** The number of a local date, counted in days since 1970-01-01; NaN when it is no `YYYY-MM-DD`. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Gives the periods that start on a day (counted as in `dayOf`): those of its weekday, none on a holiday. */
export function periodsByDay({ week, holidays }: Hours): (day: number) => readonly WallPeriod[] {
  const byWeekday = WEEKDAYS.map((weekday) => (week[weekday] ?? []).map(wallPeriod));
  const closed = new Set(holidays.map(dayOf));
  return (day) => {
    if (closed.has(day)) return [];
    const weekday = (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;
    return byWeekday[weekday] ?? [];
  };
}
