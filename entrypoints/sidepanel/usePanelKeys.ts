import { useEffect, useRef } from 'preact/hooks';
import { isPlainKey } from '../../components/isPlainKey';

/**
 * Keys of the whole panel: j and k go to the next and the previous comment, Alt+I presses the one
 * Insert button there is, wherever the focus stands.
 */
export function usePanelKeys(step: ((by: 1 | -1) => void) | null): void {
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.code === 'KeyI' && event.altKey && !event.ctrlKey && !event.defaultPrevented) {
        event.preventDefault();
        document.querySelector<HTMLButtonElement>('[aria-keyshortcuts="Alt+I"]')?.click();
      }
      if (!latest.current || !isPlainKey(event)) return;
      if (event.key === 'j') latest.current(1);
      if (event.key === 'k') latest.current(-1);
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}
