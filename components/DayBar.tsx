import { useWords } from './words';
import type { Period } from './wallTime';
import { stretchesOf } from './wallTime';

/** px of a whole day. */
export const BAR_WIDTH = 168;

export type DayBarProps = { readonly name: string; readonly periods: readonly Period[] };

/** A day from 0 to 24 as a line, its open hours filled. */
export function DayBar({ name, periods }: DayBarProps) {
  const t = useWords();
  const spans = periods.map(([from, to]) => t('times.span', [from, to])).join(', ');
  const scale = BAR_WIDTH / (24 * 60);
  return (
    <svg
      class="bars"
      width={BAR_WIDTH}
      height="20"
      role="img"
      aria-label={spans ? t('times.openSpan', [name, spans]) : t('times.closedShort', [name])}
    >
      {[0, 6, 12, 18, 24].map((hour) => (
        <path key={hour} d={`M${String((hour / 24) * BAR_WIDTH)} 3v14`} />
      ))}
      {stretchesOf(periods).map(([from, to]) => (
        <rect key={from} x={from * scale} y="6" width={(to - from) * scale} height="8" rx="2" />
      ))}
    </svg>
  );
}
