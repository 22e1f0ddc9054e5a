import { DAY_MS } from '../time';
import type { Hours } from './clock';
import { offsetStretches } from './offsets';
import { periodsByDay } from './wallPeriods';

/** A stretch of real time [start, end) in ms since 1970. */
export type Span = { readonly start: number; readonly end: number };

/**
 * When it is open within [from, to): in order, apart from each other. Real time is open when its
 * wall time lies in a period, so a skipped hour is never open and a repeated one is open twice.
 */
export function openSpans(hours: Hours, from: number, to: number): Span[] {
  const periodsOf = periodsByDay(hours);
  const spans: Span[] = [];
  for (const { start, end, offsetMs } of offsetStretches(hours.timeZone, from, to)) {
    // A period that started the day before may still run.
    const firstDay = Math.floor((start + offsetMs) / DAY_MS) - 1;
    const lastDay = Math.floor((end + offsetMs) / DAY_MS);
    for (let day = firstDay; day <= lastDay; day++) {
      const midnight = day * DAY_MS - offsetMs;
      for (const period of periodsOf(day)) {
        const span = {
          start: Math.max(start, midnight + period.from),
          end: Math.min(end, midnight + period.to),
        };
        if (span.start < span.end) spans.push(span);
      }
    }
  }
  return united(spans);
}

/** These spans in order, those that touch as one. */
export function united(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (!last || span.start > last.end) apart.push(span);
    else if (span.end > last.end) apart[apart.length - 1] = { start: last.start, end: span.end };
  }
  return apart;
}
