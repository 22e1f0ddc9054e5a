import { DAY_MS } from '../../time';
import type { ReplyLanguage } from '../reply';

type UntilOptions = {
  /** ms since 1970. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly language: ReplyLanguage;
};

/** British days stand before the month. */
const LOCALES: Readonly<Record<ReplyLanguage, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  nl: 'nl-BE',
  fr: 'fr-BE',
};
const O_CLOCK: Readonly<Record<ReplyLanguage, (time: string) => string>> = {
  en: (time) => time,
  de: (time) => `${time} Uhr`,
  nl: (time) => `${time} uur`,
  fr: (time) => time.replace(':', 'h'),
};

/** An end as a reply says it: "17:00", of another day "Monday 17:00", a week away "1 December". */
export function untilWords(until: number, { now, timeZone, language }: UntilOptions): string {
  const format = (options: Intl.DateTimeFormatOptions, at = until) =>
    new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone }).format(at);
  const time = O_CLOCK[language](format({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }));
  const day = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  if (format(day) === format(day, now)) return time;
  if (until - now < 6 * DAY_MS) return `${format({ weekday: 'long' })} ${time}`;
  return format({ day: 'numeric', month: 'long' });
}
