/** Where an arrow or a key of the line leads in a table. */
const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type FigureKey = (typeof KEYS)[number];

export const isFigureKey = (key: string): key is FigureKey => KEYS.some((one) => one === key);

/** What a figure that opens its tickets is in the page. */
const FIGURE = '.link';

/** The figures of a table that open their tickets, row by row. */
export const figuresIn = (table: ParentNode): readonly HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>(FIGURE),
];

/** The figure a key leads to from another: beside it in its row, or in the next row that has one in its column; null: there is none. */
export function figureAt(from: HTMLElement, key: FigureKey): HTMLElement | null {
  const row = from.closest('tr');
  const cell = from.closest('td');
  if (!row || !cell) return null;
  const inRow = figuresIn(row);
  const place = inRow.indexOf(from);
  switch (key) {
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    case 'ArrowLeft':
      return inRow[place - 1] ?? null;
    case 'ArrowRight':
      return inRow[place + 1] ?? null;
    case 'ArrowUp':
    case 'ArrowDown': {
      const rows = [...(row.closest('table')?.rows ?? [])];
      const at = rows.indexOf(row);
      const ahead = key === 'ArrowDown' ? rows.slice(at + 1) : rows.slice(0, at).reverse();
      const column = ahead.map((one) =>
        one.cells[cell.cellIndex]?.querySelector<HTMLElement>(FIGURE),
      );
      return column.find((one) => one != null) ?? null;
    }
  }
}
