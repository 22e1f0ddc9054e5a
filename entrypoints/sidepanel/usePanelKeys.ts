import { useEffect, useRef } from 'preact/hooks';
import { actionBy } from '../../components/actionBy';
import type { Keys } from '../../lib/keys';

export type PanelKeys = {
  readonly keys: Keys;
  /** On a comment: goes to the next or the previous one, and shows its keys; null: elsewhere. */
  readonly onComment: {
    readonly step: (by: 1 | -1) => void;
    readonly help: () => void;
  } | null;
};

/** Keys of the whole panel: an action of a comment presses its button, or puts the focus into its field, wherever the focus stands. */
export function usePanelKeys(now: PanelKeys): void {
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { keys, onComment } = latest.current;
      const action = actionBy(event, keys);
      // The list has keys of its own; the way out of it is the panel's.
      if (action === null || (!onComment && action !== 'list')) return;
      if (action === 'next') onComment?.step(1);
      else if (action === 'previous') onComment?.step(-1);
      else if (action === 'help') onComment?.help();
      else if (!pressOne(action)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}

/** False where there is no such button or field. */
function pressOne(action: string): boolean {
  const one = document.querySelector<HTMLElement>(`[data-act="${action}"]`);
  if (one instanceof HTMLButtonElement) one.click();
  else one?.focus();
  return one !== null;
}
