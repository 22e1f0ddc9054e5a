import { liveQuery } from 'dexie';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { readSettings, watchSettings } from '../../lib/settings/settings';
import { useAwaited } from './awaited';

/** The answer of a store query, again whenever what it read changes; undefined until the first one. */
export function useLive<Answer>(
  query: () => Promise<Answer>,
  dependencies: readonly unknown[],
): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useAwaited(answer !== undefined);
  // Other effects wait for the first frame, which has nothing to show without this.
  useLayoutEffect(() => {
    const subscription = liveQuery(query).subscribe((fresh) => {
      setAnswer(() => fresh);
    });
    return () => {
      subscription.unsubscribe();
    };
  }, dependencies);
  return answer;
}

/** The user's settings as they are now; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useAwaited(settings !== undefined);
  useLayoutEffect(() => {
    const controller = new AbortController();
    void readSettings().then(setSettings);
    watchSettings(setSettings, controller.signal);
    return () => {
      controller.abort();
    };
  }, []);
  return settings;
}

/** The present time, ms since 1970, anew every 20 seconds while the page is shown. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) setNow(Date.now());
    }, 20_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
