import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { figureAt, figuresIn, isFigureKey } from './figureKeys';

export type FigureTableProps = {
  /** What a screen reader calls it. */
  readonly label: string;
  /** One table. */
  readonly children: ComponentChildren;
};

/** A table, scrolled sideways where there is no room, whose figures are one stop of the Tab key; arrows walk them. */
export function FigureTable({ label, children }: FigureTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLElement | null>(null);
  const stopAt = (figure: HTMLElement | undefined) => {
    if (!box.current) return;
    const figures = figuresIn(box.current);
    stop.current = figure && figures.includes(figure) ? figure : (figures[0] ?? null);
    for (const one of figures) one.tabIndex = one === stop.current ? 0 : -1;
    // Without a figure the table itself is the stop, so that it can be scrolled.
    if (stop.current) box.current.removeAttribute('tabindex');
    else box.current.tabIndex = 0;
  };
  // Figures come and go with what the report counts.
  useLayoutEffect(() => {
    stopAt(stop.current ?? undefined);
  });
  return (
    <div
      ref={box}
      class="report-wide"
      role="region"
      aria-label={label}
      onFocusIn={({ target }) => {
        if (target instanceof HTMLElement) stopAt(target);
      }}
      onKeyDown={(event) => {
        const { target, key, ctrlKey, altKey, metaKey } = event;
        if (!(target instanceof HTMLElement) || !isFigureKey(key)) return;
        if (ctrlKey || altKey || metaKey) return;
        const next = figureAt(target, key);
        if (!next) return;
        event.preventDefault();
        next.focus();
      }}
    >
      {children}
    </div>
  );
}
