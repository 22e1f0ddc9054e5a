import { useEffect, useRef } from 'preact/hooks';
import type { KeyAction } from '../lib/keys';
import { actionBy } from './actionBy';
import { useKeys } from './useKeys';

/** Does on the user's keys what is given for their actions, from anywhere on the page; deaf while somebody types. */
export function useActionKeys(does: Readonly<Partial<Record<KeyAction, () => void>>>): void {
  const keys = useKeys();
  const latest = useRef({ does, keys });
  latest.current = { does, keys };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const now = latest.current;
      const asked = actionBy(event, now.keys);
      const act = asked && now.does[asked];
      if (!act) return;
      act();
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}
