import { useEffect, useState } from 'preact/hooks';
import type { HeardDb } from '../../lib/history/db';
import type { Unfinished } from '../../lib/history/stand';
import { unfinishedImport } from '../../lib/history/stand';
import { useLive } from '../wiring/live';
import { noImport } from './importLock';

/** The import that was broken off, in this page or in one that is gone; null: none, or one is going on. */
export function useUnfinished(db: HeardDb, isBusy: boolean): Unfinished | null {
  const found = useLive(() => (isBusy ? Promise.resolve(null) : unfinishedImport(db)), [isBusy]);
  const unfinished = found?.ok ? found.value : null;
  const [rests, setRests] = useState(false);
  useEffect(() => {
    if (!unfinished || isBusy) return;
    const controller = new AbortController();
    noImport(controller.signal).then(
      () => {
        setRests(true);
      },
      // The page has something else to show by now.
      () => undefined,
    );
    return () => {
      controller.abort();
      setRests(false);
    };
  }, [unfinished?.key, isBusy]);
  return rests ? unfinished : null;
}
