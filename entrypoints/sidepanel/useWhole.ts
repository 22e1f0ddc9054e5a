import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Hears } from '../wiring/awaited';

/** A store that has not answered by then answers late: what is there is shown without it. */
const PATIENCE_MS = 800;

/**
 * Whether all parts of what is shown (`about` names it) have their first answer, so that it can be
 * drawn at once; and what hears of them. Once true it stays true for the same.
 */
export function useWhole(about: string): [boolean, Hears] {
  const [whole, setWhole] = useState<string | null>(null);
  const missing = useRef(new Set<object>()).current;
  const now = useRef(about);
  now.current = about;
  const hears = useRef<Hears>((part, isThere) => {
    if (!isThere) missing.add(part);
    // A part that is drawn only by this answer has told of its own by then.
    else if (missing.delete(part) && missing.size === 0) setWhole(now.current);
  }).current;
  useLayoutEffect(() => {
    if (missing.size === 0) setWhole(about);
  }, [about]);
  useEffect(() => {
    const timer = setTimeout(() => {
      setWhole(about);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [about]);
  return [whole === about, hears];
}
