import { useEffect } from 'preact/hooks';

/** Paper cannot be unfolded: what is folded stands open while the page is printed. */
export function useOpenInPrint(): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let opened: HTMLDetailsElement[] = [];
    addEventListener(
      'beforeprint',
      () => {
        opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
        for (const details of opened) details.open = true;
      },
      { signal },
    );
    addEventListener(
      'afterprint',
      () => {
        for (const details of opened) details.open = false;
      },
      { signal },
    );
    return () => {
      controller.abort();
    };
  }, []);
}
