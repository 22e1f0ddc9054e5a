import { HOUR_MS } from '../time';
import type { Stay } from './stays';

/** How many waited at an instant, ms since 1970. */
export type BacklogPoint = { readonly at: number; readonly open: number };

const STEPS_HOURS = [1, 2, 3, 4, 6, 12, 24] as const;
/** More points than these cannot be told apart on a screen. */
const MOST_POINTS = 370;

/** How many waited from `from` to `to` (ms since 1970), every hour, in a long time every few hours. */
export function backlogOf(
  tickets: ReadonlyArray<{ readonly stays: readonly Stay[] }>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly BacklogPoint[] {
  const hours = (to - from) / HOUR_MS;
  const step =
    STEPS_HOURS.find((one) => hours / one <= MOST_POINTS) ?? Math.ceil(hours / MOST_POINTS);
  const changes = tickets
    .flatMap(({ stays }) => stays.flatMap((stay) => changesOf(stay)))
    .sort((one, other) => one.at - other.at);
  const points: BacklogPoint[] = [];
  let next = 0;
  let open = 0;
  for (let at = from; at <= to; at += step * HOUR_MS) {
    for (let change = changes[next]; change && change.at < at; change = changes[++next]) {
      open += change.by;
    }
    points.push({ at, open });
  }
  return points;
}

const changesOf = ({ from, to }: Stay) => [
  { at: from, by: 1 },
  ...(to === null ? [] : [{ at: to, by: -1 }]),
];
