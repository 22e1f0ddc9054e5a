import type { Interval } from '../lib/time';
import { isExact } from '../lib/time';
import type { Speech } from './words';

type Place = Pick<Speech, 'language' | 'timeZone'>;

/** Wall time, "14:02"; `at` in ms since 1970. */
export const clockTime = (at: number, place: Place): string =>
  format(at, place, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });

/** Wall time, with the weekday when it is not the day of `now` ("Mon 9:00"), with the date when a week or more away. */
export function dayTime(at: number, now: number, place: Place): string {
  const time = clockTime(at, place);
  if (dayOf(at, place) === dayOf(now, place)) return time;
  const near = Math.abs(at - now) < 6 * 86_400_000;
  const day = format(at, place, near ? { weekday: 'short' } : { day: 'numeric', month: 'short' });
  return `${day} ${time}`;
}

/** The weekday by its full name and the wall time, "Friday 15:30". */
export const weekdayTime = (at: number, place: Place): string =>
  `${format(at, place, { weekday: 'long' })} ${clockTime(at, place)}`;

/** A calendar day, "25 Dec 2026"; `iso` is a date without a time, `2026-12-25`. */
export const calendarDay = (iso: string, { language }: Place): string =>
  format(
    Date.parse(`${iso}T12:00:00Z`),
    { language, timeZone: 'UTC' },
    { day: 'numeric', month: 'short', year: 'numeric' },
  );

/** A day without its time, "3 Nov". */
export const shortDay = (at: number, place: Place): string =>
  format(at, place, { day: 'numeric', month: 'short' });

/** A day with its year and the wall time, "3 Nov 2026, 14:02". */
export const fullDay = (at: number, place: Place): string =>
  format(at, place, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** The same with its weekday, "Fri, 25 Dec 2026". */
export const calendarWeekday = (iso: string, { language }: Place): string =>
  format(
    Date.parse(`${iso}T12:00:00Z`),
    { language, timeZone: 'UTC' },
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  );

/** The calendar day of an instant (ms since 1970) where a zone is, `2026-12-25`. */
export function isoDay(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** An instant that may be known only between two bounds: "14:02" or "between 12:10 and 13:09". */
export const intervalTime = (interval: Interval, now: number, speech: Speech): string =>
  bounded(interval, 'time.between', { now, speech });

/** The same in few letters: "14:02" or "12:10–13:09". */
export const intervalBriefly = (interval: Interval, now: number, speech: Speech): string =>
  bounded(interval, 'time.range', { now, speech });

function bounded(
  interval: Interval,
  key: string,
  { now, speech }: { readonly now: number; readonly speech: Speech },
): string {
  const earliest = dayTime(interval.earliest, now, speech);
  const latest = dayTime(interval.latest, now, speech);
  return isExact(interval) || earliest === latest ? earliest : speech.t(key, [earliest, latest]);
}

const dayOf = (at: number, place: Place) =>
  format(at, place, { year: 'numeric', month: 'numeric', day: 'numeric' });

function format(at: number, { language, timeZone }: Place, parts: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(language, { ...parts, ...(timeZone ? { timeZone } : {}) }).format(
    at,
  );
}
