import type { Bounds, Share } from '../../lib/report/spread';
import type { Interval } from '../../lib/time';
import { fully } from '../durations';
import type { Speech } from '../words';
import { dateFormat, numberFormat } from './formats';

/** Minutes between bounds as words, "27 min" or "20 min–1 h"; a dash where there is nothing to tell. */
export function minutesWords(bounds: Bounds, { t }: Speech): string {
  if (!bounds) return NOTHING;
  const earliest = fully(t, bounds.earliest);
  const latest = fully(t, bounds.latest);
  return earliest === latest ? earliest : t('time.range', [earliest, latest]);
}

/** How many between bounds, "12" or "3–5". */
export function countsWords({ earliest, latest }: Interval, { t, language }: Speech): string {
  const number = numberFormat(language);
  const [least, most] = [number.format(earliest), number.format(latest)];
  return least === most ? least : t('time.range', [least, most]);
}

/** A share as per cent, "87 %" or "80 %–87 %", as the language writes it; a dash of nothing. */
export function shareWords({ bounds }: Share, { t, language }: Speech): string {
  if (!bounds) return NOTHING;
  const percent = numberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const earliest = percent.format(bounds.earliest);
  const latest = percent.format(bounds.latest);
  return earliest === latest ? earliest : t('time.range', [earliest, latest]);
}

/** How many times, "3.1×" or "2–3.1×", with so many digits behind the point; a dash where it is not known. */
export function timesWords(bounds: Bounds, { t, language }: Speech, digits = 1): string {
  if (!bounds) return NOTHING;
  const one = numberFormat(language, { maximumFractionDigits: digits });
  const earliest = one.format(bounds.earliest);
  const latest = one.format(bounds.latest);
  return t('report.times', [earliest === latest ? earliest : t('time.range', [earliest, latest])]);
}

/** A day "2026-11-21" as "Sat 21 Nov". */
export const dayWords = (day: string, { language }: Speech): string =>
  dateFormat(language, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(Date.parse(`${day}T12:00:00Z`));

/** A day "2026-11-21" as "21 Nov", for where there is little room. */
export const dateWords = (day: string, { language }: Speech): string =>
  dateFormat(language, { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    Date.parse(`${day}T12:00:00Z`),
  );

/** The days from one to another as a person writes them, "9 – 22 Nov 2026"; one day alone where both are the same. */
export const daysWords = (
  { first, last }: { readonly first: string; readonly last: string },
  { language }: Speech,
): string =>
  dateFormat(language, { timeZone: 'UTC', dateStyle: 'long' }).formatRange(
    Date.parse(`${first}T12:00:00Z`),
    Date.parse(`${last}T12:00:00Z`),
  );

const NOTHING = '–';
