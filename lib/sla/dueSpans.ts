import { DAY_MS, MINUTE_MS } from '../time';
import type { BusinessTime } from './businessTime';
import { businessTime } from './businessTime';
import type { Span } from './openSpans';
import { united } from './openSpans';
import type { Targets } from './targets';
import type { Rules } from './ticketBadge';

/**
 * Since when those have waited who fall due within the due-soon minutes of opening time, in order and
 * apart, so that an index finds them however many wait before them. Some who wait since then have another
 * target; whose wait was interrupted falls due later than what is told here.
 */
export function dueSpans({ now, target, hours }: Rules): readonly Span[] {
  const inHours = businessTime(hours);
  const soonMs = target.dueSoonMinutes * MINUTE_MS;
  const until = inHours.after(now, soonMs) ?? now + soonMs;
  // What may be unlawful is due day and night.
  const times = target.unlawfulMinutes ? [inHours, businessTime(null)] : [inHours];
  const spans = times.flatMap((time) =>
    minutesOf(target).map((minutes) => ({
      start: firstDueFrom(now, { time, minutes, now }),
      end: firstDueFrom(until + 1, { time, minutes, now }),
    })),
  );
  return united(spans.filter(({ start, end }) => start < end));
}

const minutesOf = ({ byLabel = {}, byPage = [], ...target }: Targets): readonly number[] => [
  target.firstResponseMinutes,
  target.nextResponseMinutes,
  ...(target.unlawfulMinutes ? [target.unlawfulMinutes] : []),
  ...Object.values(byLabel),
  ...byPage.map(({ minutes }) => minutes),
];

/** More than any closing with any target. */
const MOST_MS = 2 * 366 * DAY_MS;

type Wanted = { readonly time: BusinessTime; readonly minutes: number; readonly now: number };

/** The first instant from which on who begins to wait falls due at `at` or after it, ms since 1970. */
function firstDueFrom(at: number, { time, minutes, now }: Wanted): number {
  let [before, from] = [now - MOST_MS, at];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if ((time.after(middle, minutes * MINUTE_MS) ?? Infinity) >= at) from = middle;
    else before = middle;
  }
  return from;
}
