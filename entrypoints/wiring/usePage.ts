import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { HeardDb } from '../../lib/history/db';
import { openOnPage } from '../../lib/history/openOnPage';
import { pageByUrl } from '../../lib/history/pages';
import { postsOnPage } from '../../lib/history/postsOnPage';
import { SITE_PATTERNS, tellPage } from '../../lib/messaging/send';
import type { CoverageView } from '../../components/CoverageLine';
import type { PageSight } from '../../lib/pageSight';
import { copyText } from './copyText';
import { coverageOf } from './coverageOf';
import { useLive } from './live';
import { structureReport } from './structureReport';

/** The page in view of this window. */
export type PageInView = {
  /** Whether it was looked at once, and what is kept of it read. */
  readonly isKnown: boolean;
  /** What it showed; null: it is none of ours, or nothing was told of it yet. */
  readonly sight: PageSight | null;
  /** How much of it was read, and what of that waits for us; null with `sight`. */
  readonly coverage: CoverageView | null;
  /** Loads it again; null where it need not be: Heard is on it, or it is none of ours. */
  readonly reload: (() => void) | null;
  /** Copies how it is built, without any text of it; false when the browser refused. */
  readonly copyReport: () => Promise<boolean>;
};

type Seen = {
  readonly url: string;
  readonly tabId: number;
  readonly isLoaded: boolean;
  readonly lacksHeard: boolean;
};

/** A page that has just been loaded gets its content script a moment later. */
const PATIENCE_MS = 800;

/** What the page in view of this window showed, and whether Heard is on it at all. */
export function usePage(db: HeardDb): PageInView {
  const [page, setPage] = useState<Seen | null>();
  useLayoutEffect(() => {
    let last = 0;
    const look = async () => {
      const place = ++last;
      const seen = await pageInView();
      if (place !== last) return;
      // Whether Heard is on it may take the page a while to tell; what is known of it does not wait.
      setPage((before) => (before && seen && isSame(before, seen) ? before : seen));
      const lacksHeard = seen?.isLoaded === true && !(await isHeardOn(seen.tabId));
      if (place === last && seen) setPage({ ...seen, lacksHeard });
    };
    const changed = (_tabId: number, change: { url?: string; status?: string }) => {
      if (change.url !== undefined || change.status !== undefined) void look();
    };
    const activated = () => void look();
    void look();
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(changed);
    return () => {
      last = Infinity;
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(changed);
    };
  }, []);
  const stored = useLive(
    () => pageByUrl(db, page?.url ?? '').then((answer) => ({ of: page?.url, answer })),
    [page?.url],
  );
  const sight = (stored?.answer.ok && stored.answer.value) || null;
  const shown = sight?.url === page?.url ? sight : null;
  const waiting = useLive(
    async () => (shown ? openOnPage(db, shown) : null),
    [shown?.key, shown?.posts?.join()],
  );
  const perPost = useLive(async () => (shown ? postsOnPage(db, shown) : null), [shown]);
  const isKnown = useRef(false);
  isKnown.current ||= page !== undefined && stored !== undefined && stored.of === page?.url;
  return {
    isKnown: isKnown.current,
    sight: shown,
    coverage:
      shown &&
      coverageOf({
        sight: shown,
        open: waiting?.ok ? waiting.value : null,
        posts: perPost?.ok ? perPost.value : [],
      }),
    reload: page?.lacksHeard ? () => void browser.tabs.reload(page.tabId) : null,
    copyReport: async () => !!page && copyText(await structureReport(page.tabId, shown)),
  };
}

async function pageInView(): Promise<Seen | null> {
  const [tab] = await browser.tabs.query({
    active: true,
    currentWindow: true,
    url: [...SITE_PATTERNS],
  });
  if (!tab?.url || tab.id === undefined) return null;
  return {
    url: tab.url,
    tabId: tab.id,
    isLoaded: tab.status === 'complete',
    lacksHeard: false,
  };
}

const isSame = (one: Seen, other: Seen): boolean =>
  one.url === other.url && one.tabId === other.tabId;

/** Asks for a comment that no page has: any answer comes from our content script. */
async function isHeardOn(tabId: number): Promise<boolean> {
  const answers = () => tellPage(tabId, { type: 'whereIs', ticketId: '' });
  if (await answers()) return true;
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return (await answers()) !== null;
}
