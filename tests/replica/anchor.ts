const KEY = 'replica-anchor';

/**
 * Gives the instant (ms since 1970) that every age on the page counts back from: the first load in
 * this browser profile. It stays over reloads, as a real post's time does; `?now=ISO` sets it anew.
 */
export function anchor(): number {
  const given = Date.parse(new URLSearchParams(location.search).get('now') ?? '');
  const kept = Number(localStorage.getItem(KEY));
  const at = Number.isNaN(given) ? kept || Date.now() : given;
  localStorage.setItem(KEY, String(at));
  return at;
}

const MINUTES = { m: 1, h: 60, d: 1440, w: 10080 } as const;

/** Gives the instant (ms since 1970) an age such as "12m", "3h", "2d" or "5w" before the anchor. */
export function ago(age: string, from: number = anchor()): number {
  const [, count, unit] = /^(\d+)([mhdw])$/.exec(age) ?? [];
  if (!count || !unit) throw new Error(`not an age: ${age}`);
  return from - Number(count) * MINUTES[unit as keyof typeof MINUTES] * 60_000;
}
