import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isPlainKey } from './isPlainKey';

/** What the keys of the list do; the id is that of the comment the focus stands on. */
export type ListCommands = {
  readonly mark: (id: string) => void;
  readonly markAll: () => void;
  readonly unmark: () => void;
  /** Null: on no comment; then only the marked ones. */
  readonly close: (id: string | null) => void;
  readonly undo: () => void;
  readonly search: () => void;
  readonly help: () => void;
};

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Walks the list by j and k and passes its other keys on; deaf while somebody types. */
export function useListKeys(list: RefObject<HTMLElement | null>, commands: ListCommands): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    const pressed = (event: KeyboardEvent) => {
      if (!isPlainKey(event)) return;
      const step = STEPS[event.key];
      const here = document.activeElement?.closest<HTMLElement>('li[data-id]');
      if (step !== undefined) walk(list.current, step);
      else if (!run(latest.current, event.key, here?.dataset['id'] ?? null)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}

function walk(list: HTMLElement | null, step: number): void {
  const picks = [...(list?.querySelectorAll<HTMLElement>('.pick') ?? [])];
  const place = picks.findIndex((pick) => pick === document.activeElement);
  picks[Math.min(picks.length - 1, Math.max(0, place + step))]?.focus();
}

function run(commands: ListCommands, key: string, id: string | null): boolean {
  switch (key) {
    case 'x':
      if (id !== null) commands.mark(id);
      return true;
    case 'a':
      commands.markAll();
      return true;
    case 'e':
      commands.close(id);
      return true;
    case 'z':
      commands.undo();
      return true;
    case '/':
      commands.search();
      return true;
    case '?':
      commands.help();
      return true;
    case 'Escape':
      commands.unmark();
      return true;
    default:
      return false;
  }
}
