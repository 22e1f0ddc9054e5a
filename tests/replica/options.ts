const PREFIX = 'replica-option:';

/**
 * Gives an option of the page, from the query string or else the hash of the address (`?theme=black`,
 * `#theme=black`), or else as it was last given in this tab: in-app navigation drops the query, and
 * the option has to survive that. `allowed[0]` is the default.
 */
export function option<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
  const given = inAddress(name) ?? sessionStorage.getItem(PREFIX + name);
  const value = allowed.find((one) => one === given) ?? allowed[0];
  sessionStorage.setItem(PREFIX + name, value);
  return value;
}

/** Gives an option that is a count, kept the same way; 0 when it was never given. */
export function countOption(name: string): number {
  const given = inAddress(name) ?? sessionStorage.getItem(PREFIX + name);
  const count = Math.max(0, Math.trunc(Number(given)) || 0);
  sessionStorage.setItem(PREFIX + name, String(count));
  return count;
}

function inAddress(name: string): string | null {
  const query = new URLSearchParams(location.search).get(name);
  return query ?? new URLSearchParams(location.hash.slice(1)).get(name);
}
