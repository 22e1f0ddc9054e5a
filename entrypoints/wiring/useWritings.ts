import { useEffect, useState } from 'preact/hooks';
import { readWritings, watchWritings } from '../../lib/settings/writings';
import type { Writing } from '../../lib/writing';

/** What is being written in any window of this browser, by ticket id. */
export function useWritings(): ReadonlyMap<string, Writing> {
  const [writings, setWritings] = useState<ReadonlyMap<string, Writing>>(new Map());
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
