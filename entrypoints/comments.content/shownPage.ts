import { LONGEST_KEY, LONGEST_URL } from '../../lib/pageSight';
import type { SiteAdapter } from '../../lib/sites/adapter';

/** The page that is read: its key, the same for the same conversation, and its address. */
export type ShownPage = { readonly key: string; readonly url: string };

/** What page is shown now. A layer over it with an address of its own (X's reply dialog) changes nothing. */
export function createShownPage(page: Document, adapter: SiteAdapter): () => ShownPage {
  let last: ShownPage | null = null;
  return () => {
    const url = page.location.href;
    const key = adapter.pageKey(url);
    if (key === null && last) return last;
    last = {
      key: `${adapter.site}:${key ?? page.location.pathname}`.slice(0, LONGEST_KEY),
      url: url.slice(0, LONGEST_URL),
    };
    return last;
  };
}
