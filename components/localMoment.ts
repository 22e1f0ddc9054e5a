const two = (part: number): string => String(part).padStart(2, '0');

/** An instant (ms since 1970) as a field for date and time holds it, in this machine's zone: "2026-11-22T17:00". */
export function localMoment(at: number): string {
  const day = new Date(at);
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
  return `${date}T${two(day.getHours())}:${two(day.getMinutes())}`;
}

/** The instant a field for date and time holds, ms since 1970; null when it is empty or no time. */
export function instantOf(typed: string): number | null {
  const at = typed === '' ? NaN : new Date(typed).getTime();
  return Number.isNaN(at) ? null : at;
}
