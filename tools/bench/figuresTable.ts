import type { Figures } from './figure';

/** The figures as aligned lines for a person, an empty line between groups of names. */
export function figuresTable(figures: Figures): string {
  const rows = Object.entries(figures).map(([name, { value, spread, unit }]) => ({
    group: name.split('.')[0],
    name,
    value: shown(value),
    unit,
    spread: spread === undefined ? '' : `± ${shown(spread)}`,
  }));
  const widest = (column: 'name' | 'value' | 'unit') =>
    Math.max(0, ...rows.map((row) => row[column].length));
  return rows
    .map(({ group, name, value, unit, spread }, at) => {
      const gap = at > 0 && rows[at - 1]?.group !== group ? '\n' : '';
      const line = [
        name.padEnd(widest('name')),
        value.padStart(widest('value')),
        unit.padEnd(widest('unit')),
        spread,
      ].join('  ');
      return `${gap}${line.trimEnd()}\n`;
    })
    .join('');
}

/** Three digits that count, and never an exponent. */
const shown = (value: number): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value !== 0 && Math.abs(value) < 0.1 ? value.toFixed(4) : value.toFixed(digits);
};
