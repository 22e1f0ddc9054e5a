import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { KeyAction } from '../lib/keys';
import { actionBy, isPlainKey } from './actionBy';
import { useKeys } from './useKeys';

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

/** Walks the list and passes its other keys on; deaf while somebody types. */
export function useListKeys(list: RefObject<HTMLElement | null>, commands: ListCommands): void {
  const keys = useKeys();
  const latest = useRef({ commands, keys });
  latest.current = { commands, keys };
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    const pressed = (event: KeyboardEvent) => {
      const now = latest.current;
      const asked = actionBy(event, now.keys) ?? fixed(event);
      const step = asked && STEPS[asked];
      const here = document.activeElement?.closest<HTMLElement>('li[data-id]');
      if (step) walk(list.current, step);
      else if (!asked || !run(now.commands, asked, here?.dataset['id'] ?? null)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}

type Asked = KeyAction | 'unmark';

const STEPS: Readonly<Partial<Record<Asked, number>>> = { next: 1, previous: -1 };
const FIXED: Readonly<Record<string, Asked>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Escape: 'unmark',
};

/** What the keys that nobody can change ask for. */
const fixed = (event: KeyboardEvent): Asked | null =>
  (isPlainKey(event) && FIXED[event.key]) || null;

function walk(list: HTMLElement | null, step: number): void {
  const picks = [...(list?.querySelectorAll<HTMLElement>('.pick') ?? [])];
  const place = picks.findIndex((pick) => pick === document.activeElement);
  picks[Math.min(picks.length - 1, Math.max(0, place + step))]?.focus();
}

function run(commands: ListCommands, asked: Asked, id: string | null): boolean {
  switch (asked) {
    case 'mark':
      if (id !== null) commands.mark(id);
      return true;
    case 'markAll':
    case 'undo':
    case 'search':
    case 'help':
    case 'unmark':
      commands[asked]();
      return true;
    case 'close':
      commands.close(id);
      return true;
    default:
      return false;
  }
}
