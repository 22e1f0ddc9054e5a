import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useActionKeys } from './useActionKeys';

export type VirtualListProps = {
  readonly count: number;
  /** The row at a place from 0; undefined as long as it is not known. */
  readonly idAt: (place: number) => string | undefined;
  /** Of every row, in px. */
  readonly rowHeight: number;
  /** What a screen reader calls the list. */
  readonly label: string;
  /** The one that is open; null: none. */
  readonly currentId: string | null;
  readonly onPick: (id: string) => void;
  /** Told the places of the first row in view and behind the last one, a few around them included, whenever they change. */
  readonly onView: (first: number, last: number) => void;
  readonly row: (id: string) => ComponentChildren;
};

/** Rows above and below those in view, so that a turn of the wheel shows no gap. */
const AROUND = 6;
/** Browsers draw no element of much more than 17 million pixels (Firefox), and nobody walks so far. */
export const MOST_ROWS = 100_000;

/** A list of any length of which only what is in view is drawn; arrows, Page, Home, End and the user's keys walk it, Enter opens. */
export function VirtualList(props: VirtualListProps) {
  const { idAt, rowHeight, label, currentId, onPick, onView, row } = props;
  const count = Math.min(props.count, MOST_ROWS);
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const [view, setView] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState(0);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - AROUND);
  const last = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + AROUND);
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, place) =>
    idAt(first + place),
  );
  const at = Math.min(active, count - 1);

  const measure = () => {
    if (list.current) setView({ top: list.current.scrollTop, height: list.current.clientHeight });
  };
  useEffect(() => {
    measure();
    addEventListener('resize', measure);
    return () => {
      removeEventListener('resize', measure);
    };
  }, []);
  useEffect(() => {
    onView(first, last);
  }, [first, last]);

  const goTo = (place: number) => {
    const next = Math.max(0, Math.min(count - 1, place));
    setActive(next);
    const box = list.current;
    if (!box) return;
    const top = next * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    const over = top + rowHeight - box.clientHeight;
    if (over > box.scrollTop) box.scrollTop = over;
  };
  /** From elsewhere on the page the first press only leads back to the list. */
  const walk = (by: number) => {
    const isHere = document.activeElement === list.current;
    list.current?.focus();
    goTo(isHere ? at + by : at);
  };
  useActionKeys({
    next: () => {
      walk(1);
    },
    previous: () => {
      walk(-1);
    },
  });
  const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  return (
    <div
      ref={list}
      class="virtual"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      {...(at >= first && at < last ? { 'aria-activedescendant': `${prefix}-${at}` } : {})}
      onScroll={measure}
      onKeyDown={(event) => {
        const step = steps[event.key];
        const id = idAt(at);
        if (step !== undefined) goTo(step);
        else if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) onPick(id);
        else return;
        event.preventDefault();
      }}
    >
      <div role="presentation" style={{ height: `${count * rowHeight}px` }}>
        {shown.map((id, place) => (
          <div
            key={id ?? first + place}
            id={`${prefix}-${first + place}`}
            role="option"
            aria-selected={id !== undefined && id === currentId}
            aria-busy={id === undefined || undefined}
            aria-setsize={count}
            aria-posinset={first + place + 1}
            data-active={first + place === at || undefined}
            style={{ height: `${rowHeight}px`, top: `${(first + place) * rowHeight}px` }}
            onClick={() => {
              setActive(first + place);
              if (id !== undefined) onPick(id);
            }}
          >
            {(id !== undefined && row(id)) || '…'}
          </div>
        ))}
      </div>
    </div>
  );
}
