/** A named number of the bench; `spread` is the interquartile range over the rounds, in the same unit. */
export type Figure = {
  readonly value: number;
  readonly spread?: number;
  /** Empty: a plain count. */
  readonly unit: 'ms' | 'KiB' | '%' | '×' | '';
};

/** Figures by name, in the order in which they are shown: `triage.msPerComment`. */
export type Figures = Readonly<Record<string, Figure>>;

/**
 * Figures as one flat object of numbers, a spread under the figure's name and `.spread`; four digits
 * count. What could not be told (no number) stays out.
 */
export function numbersOf(figures: Figures): Record<string, number> {
  const named = Object.entries(figures).flatMap(([name, { value, spread = NaN }]) => [
    [name, value] as const,
    [`${name}.spread`, spread] as const,
  ]);
  return Object.fromEntries(
    named
      .filter(([, value]) => Number.isFinite(value))
      .map(([name, value]) => [name, Number(value.toPrecision(4))]),
  );
}
