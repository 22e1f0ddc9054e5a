const DAY_MINUTES = 24 * 60;
const MINUTES = [
  1,
  2,
  5,
  10,
  15,
  30,
  60,
  120,
  180,
  360,
  720,
  DAY_MINUTES,
  2 * DAY_MINUTES,
] as const;
const COUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000] as const;
const MOST_TICKS = 4;

/** Round minutes from 0 to no less than the largest value, five marks at most where steps allow it. */
export const minuteTicks = (largest: number): readonly number[] => ticks(largest, MINUTES);

/** Round counts from 0 to no less than the largest value. */
export const countTicks = (largest: number): readonly number[] => ticks(largest, COUNTS);

function ticks(largest: number, steps: readonly number[]): readonly number[] {
  const most = steps.at(-1) ?? 1;
  const coarse = Math.ceil(largest / MOST_TICKS / most) * most;
  const step = steps.find((one) => largest / one <= MOST_TICKS) ?? coarse;
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}

const MOST_NAMES = 8;

/** Which of so many places along the bottom get a name, evenly: all of a few, every second or third of many. */
export function namedPlaces(count: number): readonly number[] {
  const every = Math.max(1, Math.ceil(count / MOST_NAMES));
  return Array.from({ length: count }, (_, place) => place).filter((place) => place % every === 0);
}
