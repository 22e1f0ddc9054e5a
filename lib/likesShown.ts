/** Fewer say nothing of how many look on, and every page would tell another number. */
const LEAST = 10;
const DIGITS = 2;

/**
 * A number of likes as it is kept, rounded down to two digits ("at least 1,200"), so that a comment
 * is not another one whenever somebody likes it; undefined where it is unknown or small.
 */
export function likesShown(count: number | null): number | undefined {
  if (count === null || count < LEAST) return undefined;
  const step = 10 ** Math.max(0, String(count).length - DIGITS);
  return Math.floor(count / step) * step;
}
