import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { HeardDb } from '../../lib/history/db';
import { pageByUrl } from '../../lib/history/pages';
import { SITE_PATTERNS } from '../../lib/messaging/send';
import type { PageSight } from '../../lib/pageSight';
import { useLive } from './live';

/** What the page in view of this window showed; null: it is none of ours, or nothing was told of it yet. */
export function useSight(db: HeardDb): PageSight | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const look = () =>
      void browser.tabs
        .query({ active: true, currentWindow: true, url: [...SITE_PATTERNS] })
        .then(([tab]) => {
          setUrl(tab?.url ?? null);
        });
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
    };
  }, []);
  const sight = useLive(() => pageByUrl(db, url ?? ''), [url]);
  return (sight?.ok && sight.value) || null;
}
