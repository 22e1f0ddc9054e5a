import { useEffect, useState } from 'preact/hooks';
import { readWritings, watchWritings } from '../../lib/settings/writings';
import type { Writing } from '../../lib/writing';
import { useAwaited } from './awaited';

/** What is being written in any window of this browser, by ticket id; undefined until it is read. */
export function useWritings(): ReadonlyMap<string, Writing> | undefined {
  const [writings, setWritings] = useState<ReadonlyMap<string, Writing>>();
  useAwaited(writings !== undefined);
  useEffect(() => {
    const controller = new AbortController();
    const read = () =>
      void readWritings().then((fresh) => {
        if (!controller.signal.aborted) setWritings(fresh);
      });
    watchWritings(read, controller.signal);
    read();
    return () => {
      controller.abort();
    };
  }, []);
  return writings;
}
