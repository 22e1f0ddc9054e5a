import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useAwaited } from './awaited';

/** The window this page is in; null until the browser told. Known before a click, since a gesture does not wait. */
export function useWindowId(): number | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useAwaited(windowId !== null);
  useLayoutEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => {
      setWindowId(id ?? null);
    });
  }, []);
  return windowId;
}
