/** A wall time out of what a person types ("9", "930", "9.30", "17h30"): "09:30"; null when it is none. "24:00" is the day's end. */
export function wallTimeFrom(typed: string): string | null {
  const match = /^\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*h?\s*$/i.exec(typed);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Minutes of a wall time since midnight. */
export function minutesOf(wallTime: string): number {
  const [hours = 0, minutes = 0] = wallTime.split(':').map(Number);
  return hours * 60 + minutes;
}

const DAY = 24 * 60;

/** Open from one wall time to another; one that ends before it begins runs into the next day. */
export type Period = readonly [from: string, to: string];

/** How long a period is, in minutes; one that ends before it begins runs into the next day. */
export function lengthOf([from, to]: Period): number {
  const length = minutesOf(to) - minutesOf(from);
  return length > 0 ? length : length + DAY;
}

/** The stretches a day's periods paint on that day, in minutes since midnight, one past midnight cut at its end. */
export const stretchesOf = (periods: readonly Period[]): Array<readonly [number, number]> =>
  periods.map((period) => [
    minutesOf(period[0]),
    Math.min(DAY, minutesOf(period[0]) + lengthOf(period)),
  ]);
