import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** Hears of each part (by an object of its own) whether what it waits for is there. */
export type Hears = (part: object, isThere: boolean) => void;

/** Around parts that are shown together, once the first answer of each is there; null: nobody waits for them. */
export const Awaiting = createContext<Hears | null>(null);

/** Tells whoever shows this part with others whether its first answer is there. */
export function useAwaited(isThere: boolean): void {
  const hears = useContext(Awaiting);
  const { current: part } = useRef({});
  useLayoutEffect(() => {
    hears?.(part, isThere);
    return () => hears?.(part, true);
  }, [hears, isThere]);
}
