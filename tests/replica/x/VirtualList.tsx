import { useEffect, useLayoutEffect, useReducer, useRef, type ReactNode } from 'react';
import { option } from '../options';
import css from './list.module.css';

/** One row. The same key keeps its measured height; the element should be made once. */
export interface Cell {
  readonly key: string;
  readonly element: ReactNode;
}

const GUESSED_HEIGHT = 124;
const OVERSCAN = 260;
/** `?recycle=0`: a row that scrolls away is removed; by default its nodes take the next row's content. */
const RECYCLES = option('recycle', ['1', '0']) === '1';

const heights = new Map<string, number>();

/**
 * A list of which only the rows near the window are in the document, each placed by translateY, as X's
 * timelines are. `onEnd` is called when the last row comes near, and what it
 * gives when that changes.
 */
export function VirtualList({
  cells,
  label,
  heading,
  onEnd,
}: {
  cells: readonly Cell[];
  label: string;
  heading: string;
  onEnd?: (() => () => void) | undefined;
}) {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const frame = useRef<HTMLDivElement>(null);
  const slots = useRef(new Map<string, number>());

  useEffect(() => {
    let asked = 0;
    const ask = (): void => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        render();
      });
    };
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    ask();
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
    };
  }, []);

  const offset = frame.current ? frame.current.getBoundingClientRect().top : 0;
  const placed = place(cells);
  const shown = placed.filter(
    ({ top, height }) => top + offset + height > -OVERSCAN && top + offset < innerHeight + OVERSCAN,
  );
  assignSlots(
    slots.current,
    shown.map(({ cell }) => cell.key),
  );
  const total = placed.at(-1);
  const atEnd = shown.at(-1) === total;
  useEffect(() => (atEnd ? onEnd?.() : undefined), [atEnd, onEnd, cells]);

  return (
    <section aria-labelledby="accessible-list-0" role="region">
      <h1 dir="auto" aria-level={1} role="heading" id="accessible-list-0" className={css.unseen}>
        {heading}
      </h1>
      <div aria-label={label}>
        <div
          ref={frame}
          style={{ position: 'relative', minHeight: total ? total.top + total.height : 0 }}
        >
          {shown.map(({ cell, top }) => (
            <Row
              key={RECYCLES ? slots.current.get(cell.key) : cell.key}
              cell={cell}
              top={top}
              changed={render}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

function Row({ cell, top, changed }: { cell: Cell; top: number; changed: () => void }) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = row.current;
    if (!node) return;
    const measure = (): void => {
      const height = node.offsetHeight;
      if (height === 0 || heights.get(cell.key) === height) return;
      heights.set(cell.key, height);
      changed();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [cell.key, changed]);
  return (
    <div
      ref={row}
      data-testid="cellInnerDiv"
      className={css.cell}
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      {cell.element}
    </div>
  );
}

function place(cells: readonly Cell[]) {
  let top = 0;
  return cells.map((cell) => {
    const height = heights.get(cell.key) ?? GUESSED_HEIGHT;
    const placed = { cell, top, height };
    top += height;
    return placed;
  });
}

// A row keeps its slot while it is shown; a slot that came free goes to the next row.
function assignSlots(slots: Map<string, number>, keys: readonly string[]): void {
  const wanted = new Set(keys);
  for (const key of slots.keys()) if (!wanted.has(key)) slots.delete(key);
  const taken = new Set(slots.values());
  let free = 0;
  for (const key of keys) {
    if (slots.has(key)) continue;
    while (taken.has(free)) free += 1;
    taken.add(free);
    slots.set(key, free);
  }
}
