/** A window's height above and below it: read and drawn before it is scrolled to. */
const MARGIN = '100% 0px';

export type NearOptions = {
  /** What has come near the window, and what has left it. */
  readonly moved: (came: readonly HTMLElement[], left: readonly HTMLElement[]) => void;
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
      const left: HTMLElement[] = [];
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) came.push(target);
        else left.push(target);
      }
      for (const element of came) elements.add(element);
      for (const element of left) elements.delete(element);
      moved(came, left);
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
