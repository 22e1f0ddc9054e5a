import { HOUR_MS } from '../time';
import type { Stay } from './stays';

/** The most that waited at once from this instant (ms since 1970) until the next point. */
export type BacklogPoint = { readonly at: number; readonly open: number };

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
  const change = (isDue: (at: number) => boolean): number => {
    let most = open;
    for (let one = changes[next]; one && isDue(one.at); one = changes[++next]) {
      open += one.by;
      most = Math.max(most, open);
    }
    return most;
  };
  for (let at = from; at < to; at += step * HOUR_MS) {
    const end = Math.min(to, at + step * HOUR_MS);
    change((when) => when <= at);
    points.push({ at, open: change((when) => when < end) });
  }
  return points;
}

const changesOf = ({ from, to }: Stay) => [
  { at: from, by: 1 },
  ...(to === null ? [] : [{ at: to, by: -1 }]),
];
