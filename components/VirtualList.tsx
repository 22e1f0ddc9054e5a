import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export type VirtualListProps = {
  readonly ids: readonly string[];
  /** Of every row, in px. */
  readonly rowHeight: number;
  /** What a screen reader calls the list. */
  readonly label: string;
  /** The one that is open; null: none. */
  readonly currentId: string | null;
  readonly onPick: (id: string) => void;
  /** Told the rows in view and a few around them whenever they change. */
  readonly onView: (ids: readonly string[]) => void;
  readonly row: (id: string) => ComponentChildren;
};

/** Rows above and below those in view, so that a turn of the wheel shows no gap. */
const AROUND = 6;

/** A list of any length of which only what is in view is drawn; arrows, Page, Home and End walk it, Enter opens. */
export function VirtualList(props: VirtualListProps) {
  const { ids, rowHeight, label, currentId, onPick, onView, row } = props;
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const [view, setView] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState(0);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - AROUND);
  const last = Math.min(ids.length, Math.ceil((view.top + view.height) / rowHeight) + AROUND);
  const shown = ids.slice(first, last);
  const at = Math.min(active, ids.length - 1);

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
    onView(shown);
  }, [shown.join(' ')]);

  const goTo = (place: number) => {
    const next = Math.max(0, Math.min(ids.length - 1, place));
    setActive(next);
    const box = list.current;
    if (!box) return;
    const top = next * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    const over = top + rowHeight - box.clientHeight;
    if (over > box.scrollTop) box.scrollTop = over;
  };
  const page = Math.max(1, Math.floor(view.height / rowHeight) - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: ids.length - 1,
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
        const id = ids[at];
        if (step !== undefined) goTo(step);
        else if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) onPick(id);
        else return;
        event.preventDefault();
      }}
    >
      <div role="presentation" style={{ height: `${ids.length * rowHeight}px` }}>
        {shown.map((id, place) => (
          <div
            key={id}
            id={`${prefix}-${first + place}`}
            role="option"
            aria-selected={id === currentId}
            aria-setsize={ids.length}
            aria-posinset={first + place + 1}
            data-active={first + place === at || undefined}
            style={{ height: `${rowHeight}px`, top: `${(first + place) * rowHeight}px` }}
            onClick={() => {
              setActive(first + place);
              onPick(id);
            }}
          >
            {row(id)}
          </div>
        ))}
      </div>
    </div>
  );
}
