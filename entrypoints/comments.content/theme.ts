import type { SiteAdapter } from '../../lib/sites/adapter';

export type ThemeOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly signal: AbortSignal;
};

type Theme = ReturnType<SiteAdapter['theme']>;

/** A site may take its colours out of a style sheet that comes late, of which nothing is heard. */
const OLD_MS = 1000;

/**
 * The site's theme, asked for as often as one likes: it is read off the page anew when the page's root
 * or body changed an attribute, the system its colours, or a second has passed. Every reading makes the
 * browser work out all styles there and then.
 */
export function createTheme({ page, adapter, signal }: ThemeOptions): () => Theme {
  let known: { readonly theme: Theme; readonly at: number } | null = null;
  const forget = () => {
    known = null;
  };
  const observer = new MutationObserver(forget);
  for (const element of [page.documentElement, page.body])
    observer.observe(element, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', forget, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return () => {
    const now = performance.now();
    if (!known || now - known.at > OLD_MS) known = { theme: adapter.theme(page), at: now };
    return known.theme;
  };
}
