import type { Hours } from '../sla/clock';
import { openSpans } from '../sla/openSpans';

/** When a day from `start` to before `end` (ms since 1970) closes: at the end of its last opening hours, without any at its end. */
export function closingOf(
  hours: Hours | null,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  const last = hours ? openSpans(hours, start, end).at(-1) : undefined;
  return last?.end ?? end;
}
