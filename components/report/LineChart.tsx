import type { Picked } from '../../lib/report/picked';
import type { LineKind } from './lineStyles';
import { LineMark, STROKES } from './lineStyles';
import { TicketMark } from './TicketCount';

/** One line; `values` by place from left to right, null where there is nothing to tell. */
export type Line = {
  readonly kind: LineKind;
  readonly name: string;
  readonly values: ReadonlyArray<number | null>;
  /** What a mark says when pointed at. */
  readonly told?: (place: number) => string;
  /** What a mark opens. */
  readonly opens?: (place: number) => Picked | null;
};

export type LineChartProps = {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly lines: readonly Line[];
  readonly ticks: readonly number[];
  readonly tickWords: (value: number) => string;
  readonly names: ReadonlyArray<{ readonly place: number; readonly words: string }>;
  /** A value to be compared with. */
  readonly rule?: { readonly value: number; readonly words: string };
};

const WIDTH = 656;
const HEIGHT = 184;
const PLOT = { left: 60, right: WIDTH - 12, top: 12, bottom: HEIGHT - 24 } as const;
/** More marks than these run into each other. */
const MOST_MARKS = 40;

/** Lines over time with their scale; told apart by stroke and mark, not by colour alone. */
export function LineChart({ label, lines, ticks, tickWords, names, rule }: LineChartProps) {
  // What is an image has nothing in it to press.
  const role = lines.some(({ opens }) => opens) ? 'group' : 'img';
  const count = Math.max(1, ...lines.map(({ values }) => values.length));
  const most = ticks.at(-1) ?? 1;
  const x = (place: number) => PLOT.left + ((PLOT.right - PLOT.left) * (place + 0.5)) / count;
  const y = (value: number) => PLOT.bottom - ((PLOT.bottom - PLOT.top) * value) / most;
  return (
    <div class="report-wide" tabIndex={0} role="region" aria-label={label}>
      <svg class="report-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role={role} aria-label={label}>
        {ticks.map((value) => (
          <g key={value}>
            <path d={`M${PLOT.left} ${y(value)}H${PLOT.right}`} class={value ? 'rung' : 'floor'} />
            <text x={PLOT.left - 8} y={y(value) + 4} text-anchor="end">
              {tickWords(value)}
            </text>
          </g>
        ))}
        {names.map(({ place, words }) => (
          <text key={place} x={x(place)} y={HEIGHT - 6} text-anchor="middle">
            {words}
          </text>
        ))}
        {rule && rule.value <= most && (
          <>
            <path d={`M${PLOT.left} ${y(rule.value)}H${PLOT.right}`} class="rule" />
            <text x={PLOT.right} y={y(rule.value) - 5} text-anchor="end" class="rule">
              {rule.words}
            </text>
          </>
        )}
        {lines.map(({ kind, values }) => (
          <path
            key={kind}
            d={pathOf(values, { x, y, isStepped: kind === 'open' })}
            {...STROKES[kind]}
          />
        ))}
        {lines.map(({ kind, values, told, opens }) =>
          values.map((value, place) => {
            const isAlone = values[place - 1] == null && values[place + 1] == null;
            if (value === null || (count > MOST_MARKS && !isAlone)) return null;
            if (kind === 'open' && !isAlone) return null;
            const words = told?.(place);
            const mark = (
              <>
                <LineMark kind={kind} x={x(place)} y={y(value)} />
                {words && <title>{words}</title>}
              </>
            );
            const tickets = opens?.(place);
            if (!tickets) return <g key={place}>{mark}</g>;
            return (
              <TicketMark key={place} tickets={tickets} name={words ?? ''}>
                {mark}
              </TicketMark>
            );
          }),
        )}
      </svg>
    </div>
  );
}

type Drawn = {
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  /** It keeps its height until the next value. */
  readonly isStepped: boolean;
};

function pathOf(values: Line['values'], { x, y, isStepped }: Drawn): string {
  let path = '';
  let isDown = false;
  for (const [place, value] of values.entries()) {
    if (value !== null) {
      const across = x(place).toFixed(1);
      const up = y(value).toFixed(1);
      if (!isDown) path += `M${across} ${up}`;
      else path += isStepped ? `H${across}V${up}` : `L${across} ${up}`;
    }
    isDown = value !== null;
  }
  return path;
}
