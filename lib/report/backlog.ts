import { HOUR_MS } from '../time';
import type { Stay } from './stays';

/** The most that waited at once from this instant (ms since 1970) until the next point, and when they first did. */
export type BacklogPoint = {
  readonly at: number;
  readonly open: number;
  readonly fullAt: number;
};

const STEPS_HOURS = [1, 2, 3, 4, 6, 12, 24] as const;
/** More points than these cannot be told apart on a screen. */
const MOST_POINTS = 370;

/** How many waited from `from` to before `to` (ms since 1970), for every hour, in a long time for every few. */
export function backlogOf(
  tickets: ReadonlyArray<{ readonly stays: readonly Stay[] }>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly BacklogPoint[] {
  const hours = (to - from) / HOUR_MS;
  const step =
    STEPS_HOURS.find((one) => hours / one <= MOST_POINTS) ?? Math.ceil(hours / MOST_POINTS);
  const changes = tickets
    .flatMap(({ stays }) => stays.flatMap(changesOf))
    // At one instant whoever is answered goes before the next one comes.
    .sort((one, other) => one.at - other.at || one.by - other.by);
  const points: BacklogPoint[] = [];
  let next = 0;
  let open = 0;
  const change = (at: number, isDue: (at: number) => boolean): BacklogPoint => {
    let most = { at, open, fullAt: at };
    for (let one = changes[next]; one && isDue(one.at); one = changes[++next]) {
      open += one.by;
      if (open > most.open) most = { at, open, fullAt: one.at };
    }
    return most;
  };
  for (let at = from; at < to; at += step * HOUR_MS) {
    const end = Math.min(to, at + step * HOUR_MS);
    change(at, (when) => when <= at);
    points.push(change(at, (when) => when < end));
  }
  return points;
}

/** The point at which the most waited, the first of several; null of none. */
export const fullestOf = (points: readonly BacklogPoint[]): BacklogPoint | null =>
  points.reduce<BacklogPoint | null>(
    (fullest, point) => (fullest && fullest.open >= point.open ? fullest : point),
    null,
  );

const changesOf = ({ from, to }: Stay) => [
  { at: from, by: 1 },
  ...(to === null ? [] : [{ at: to, by: -1 }]),
];
