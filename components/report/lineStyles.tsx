/** The lines of the report's pictures. */
export type LineKind = 'median' | 'p90' | 'open';

/** How each line is drawn. */
export const STROKES = {
  median: { stroke: 'var(--hd-accent)', 'stroke-width': 2, fill: 'none' },
  p90: { stroke: 'var(--hd-time)', 'stroke-width': 2, fill: 'none', 'stroke-dasharray': '6 4' },
  open: { stroke: 'var(--hd-accent)', 'stroke-width': 2, fill: 'none' },
} as const;

export type LineMarkProps = { readonly kind: LineKind; readonly x: number; readonly y: number };

/** The mark on a line: full and round, or an empty diamond. */
export const LineMark = ({ kind, x, y }: LineMarkProps) =>
  kind === 'p90' ? (
    <path
      d={`M${x} ${y - 5}l5 5l-5 5l-5 -5Z`}
      fill="var(--hd-surface)"
      stroke="var(--hd-time)"
      stroke-width="2"
    />
  ) : (
    <circle cx={x} cy={y} r="4" fill="var(--hd-accent)" />
  );

/** What a line means, beside a piece of it. */
export const LineKey = ({ kind, name }: { readonly kind: LineKind; readonly name: string }) => (
  <span class="row">
    <svg width="28" height="12" aria-hidden="true">
      <path d="M0 6H28" {...STROKES[kind]} />
      <LineMark kind={kind} x={14} y={6} />
    </svg>
    {name}
  </span>
);
