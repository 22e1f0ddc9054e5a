import type { SiteAdapter } from '../../lib/sites/adapter';

export type ThemeOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  /** The site shows another theme than was told last. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
};

type Theme = ReturnType<SiteAdapter['theme']>;

/** A site may take its colours out of a style sheet that comes late, of which nothing is heard. */
const OLD_MS = 1000;

/**
 * The site's theme, asked for as often as one likes: it is read off the page anew when the page's root
 * or body changed an attribute, the system its colours, or a second has passed. Every reading makes the
 * browser work out all styles, so all but the first wait until it has just done so for a frame.
 */
export function createTheme({ page, adapter, changed, signal }: ThemeOptions): () => Theme {
  let known: { readonly theme: Theme; readonly at: number } | null = null;
  let frame = 0;
  const look = () => {
    frame = 0;
    if (signal.aborted) return;
    const before = known?.theme;
    const theme = adapter.theme(page);
    known = { theme, at: performance.now() };
    if (before !== theme) changed();
  };
  const lookSoon = () => {
    frame ||= requestAnimationFrame(() => setTimeout(look));
  };
  const observer = new MutationObserver(lookSoon);
  for (const element of [page.documentElement, page.body])
    observer.observe(element, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  return () => {
    const now = performance.now();
    known ??= { theme: adapter.theme(page), at: now };
    if (now - known.at > OLD_MS) lookSoon();
    return known.theme;
  };
}
