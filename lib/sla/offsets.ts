import { Temporal } from 'temporal-polyfill';

/** A stretch of real time [start, end) in which wall time is UTC plus one offset (all in ms). */
export type OffsetStretch = {
  readonly start: number;
  readonly end: number;
  readonly offsetMs: number;
};

const NS_PER_MS = 1_000_000;

/** The stretches that make up [from, to) in an IANA time zone, in order; throws a RangeError for an unknown zone. */
export function offsetStretches(timeZone: string, from: number, to: number): OffsetStretch[] {
  const stretches: OffsetStretch[] = [];
  for (let start = from; start < to;) {
    const local = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
    const change = local.getTimeZoneTransition('next')?.epochMilliseconds ?? to;
    const end = Math.min(change, to);
    stretches.push({ start, end, offsetMs: local.offsetNanoseconds / NS_PER_MS });
    start = end;
  }
  return stretches;
}

/** Whether business hours can be counted in this time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    offsetStretches(timeZone, 0, 1);
    return true;
  } catch {
    return false;
  }
}
