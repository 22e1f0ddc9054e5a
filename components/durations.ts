import type { Translate } from './words';

const HOUR = 60;
const DAY = 24 * HOUR;
/** Up to here minutes stay minutes: "74 min" says more than "1 h". */
const MINUTES_UP_TO = 100;

/**
 * Minutes in the few letters of a badge: "74 min", from 100 min on whole hours, from two days on
 * whole days, always rounded down; a bound that is a whole number of hours is told as hours.
 */
export function briefly(t: Translate, minutes: number, atLeast = false): string {
  const [key, count] = briefParts(minutes, atLeast);
  const text = t(`time.${BRIEF[key]}`, [count]);
  return atLeast ? t('time.atLeast', [text]) : text;
}

/** The same length of time as a person says it: "8 minutes", "at least 2 hours". */
export function spokenly(t: Translate, minutes: number, atLeast = false): string {
  const [key, count] = briefParts(minutes, atLeast);
  const text = t(`spoken.${key}`, count);
  return atLeast ? t('spoken.atLeast', [text]) : text;
}

/** A target as a person says it, exactly: "60 minutes", "90 minutes", "4 hours". */
export const spokenTarget = (t: Translate, minutes: number): string =>
  minutes >= 2 * HOUR && minutes % HOUR === 0
    ? t('spoken.hours', minutes / HOUR)
    : t('spoken.minutes', minutes);

/** Minutes with their rest, for where there is room: "1 h 08 min", "2 d 3 h". */
export function fully(t: Translate, minutes: number): string {
  const whole = Math.floor(minutes);
  if (whole <= HOUR) return t('time.min', [whole]);
  if (whole < 2 * DAY) {
    const rest = whole % HOUR;
    const hours = Math.floor(whole / HOUR);
    return rest
      ? t('time.hourMin', [hours, String(rest).padStart(2, '0')])
      : t('time.hour', [hours]);
  }
  const rest = Math.floor((whole % DAY) / HOUR);
  const days = Math.floor(whole / DAY);
  return rest ? t('time.dayHour', [days, rest]) : t('time.day', [days]);
}

const BRIEF = { minutes: 'min', hours: 'hour', days: 'day' } as const;

function briefParts(minutes: number, atLeast: boolean): [keyof typeof BRIEF, number] {
  const whole = Math.floor(minutes);
  const wholeHours = atLeast && whole >= HOUR && whole % HOUR === 0;
  if (whole < MINUTES_UP_TO && !wholeHours) return ['minutes', whole];
  if (whole < 2 * DAY) return ['hours', Math.floor(whole / HOUR)];
  return ['days', Math.floor(whole / DAY)];
}
