const PREFIX = 'replica-kept:';

/**
 * Gives a place in the browser profile for what the visitor changed on the page (posted replies,
 * opened threads), so that it is still there after a reload. Never throws: unreadable is `empty`.
 */
export function kept<T>(name: string, empty: T): { read: () => T; write: (value: T) => void } {
  return {
    read: () => {
      try {
        return (JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as T | null) ?? empty;
      } catch {
        return empty;
      }
    },
    write: (value) => localStorage.setItem(PREFIX + name, JSON.stringify(value)),
  };
}

/** Forgets whatever was kept on this site. */
export function forgetAll(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }
}
