/** A window's height above and below it: read and drawn before it is scrolled to. */
const MARGIN = '100% 0px';

export type NearOptions = {
  /** Some have left the window, or have come near it, which are told. */
  readonly moved: (came: readonly HTMLElement[]) => void;
  readonly signal: AbortSignal;
};

/** Which of the elements that are watched stand in or near the window; the one observer for all. */
export type Near = {
  readonly elements: ReadonlySet<HTMLElement>;
  /** Watches an element; once is enough. */
  readonly watch: (element: HTMLElement) => void;
};

export function createNear({ moved, signal }: NearOptions): Near {
  const elements = new Set<HTMLElement>();
  const observer = new IntersectionObserver(
    (entries) => {
      const came: HTMLElement[] = [];
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        elements[isIntersecting ? 'add' : 'delete'](target);
        if (isIntersecting) came.push(target);
      }
      moved(came);
    },
    // The second for lists that scroll by themselves, as a dialog's does.
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return {
    elements,
    watch: (element) => {
      observer.observe(element);
    },
  };
}
