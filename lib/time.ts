/** An instant between two bounds, both in ms since 1970 (UTC); equal when the page tells it exactly. */
export type Interval = { readonly earliest: number; readonly latest: number };

/** Whether the bounds are numbers in their order. */
export const isInterval = ({ earliest, latest }: Interval): boolean =>
  Number.isFinite(earliest) && Number.isFinite(latest) && earliest <= latest;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The interval of one exactly known instant (ms). */
export const exactly = (atMs: number): Interval => ({ earliest: atMs, latest: atMs });

/** Whether the interval is a single instant. */
export const isExact = ({ earliest, latest }: Interval): boolean => earliest === latest;

/**
 * What two sightings of the same instant tell together. When they contradict each other (a wrong
 * clock, an edited page) the first sighting is kept: the younger one is never trusted more.
 */
export function intersect(first: Interval, second: Interval): Interval {
  const earliest = Math.max(first.earliest, second.earliest);
  const latest = Math.min(first.latest, second.latest);
  return earliest <= latest ? { earliest, latest } : first;
}
