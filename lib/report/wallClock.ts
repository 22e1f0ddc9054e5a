import { offsetStretches } from '../sla/offsets';
import { DAY_MS } from '../time';

/** Where an instant falls by local wall time; `day` as "2026-11-21", `weekday` 0 is Monday. */
export type WallTime = { readonly day: string; readonly hour: number; readonly weekday: number };

/** Tells wall time in an IANA zone for instants (ms since 1970) in [from, to); outside by the nearest offset. */
export function wallClock(timeZone: string, from: number, to: number): (at: number) => WallTime {
  const stretches = offsetStretches(timeZone, from, Math.max(to, from + 1));
  // A report asks a hundred thousand times for some fifty days.
  const names = new Map<number, string>();
  const nameOf = (local: Date): string => {
    const number = Math.floor(local.getTime() / DAY_MS);
    const name = names.get(number) ?? local.toISOString().slice(0, 10);
    names.set(number, name);
    return name;
  };
  return (at) => {
    const stretch = stretches.find(({ end }) => at < end) ?? stretches.at(-1);
    const local = new Date(at + (stretch?.offsetMs ?? 0));
    return {
      day: nameOf(local),
      hour: local.getUTCHours(),
      weekday: (local.getUTCDay() + 6) % 7,
    };
  };
}

/** The days from one to another, both included ("2026-11-21"); empty when the second is before the first. */
export function daysBetween(first: string, last: string): readonly string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  const length = Math.round((Date.parse(`${last}T00:00:00Z`) - start) / DAY_MS) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, place) =>
    new Date(start + place * DAY_MS).toISOString().slice(0, 10),
  );
}

/** The instant (ms since 1970) at which a day begins in a zone. */
export function startOfLocalDay(day: string, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const begin = (offsetMs: number) => utc - offsetMs;
  const stretches = offsetStretches(timeZone, utc - DAY_MS, utc + DAY_MS);
  const fitting = stretches.find(({ start, end, offsetMs }) => {
    const at = begin(offsetMs);
    return at >= start && at < end;
  });
  return begin((fitting ?? stretches[0])?.offsetMs ?? 0);
}
