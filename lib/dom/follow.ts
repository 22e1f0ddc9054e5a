/**
 * Calls back at once and whenever an element may have moved or changed its size: when something
 * scrolls, when it or the window grows, and when what lies round it pushes it elsewhere. Gives what
 * ends it.
 */
export function follow(element: HTMLElement, moved: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  // Scrolling inside a shadow root is heard of there alone.
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    root.addEventListener('scroll', moved, { signal, capture: true, passive: true });
    if (!(root instanceof ShadowRoot)) break;
  }
  const look = watchPlace(element, { moved, signal });
  window.addEventListener('resize', look, { signal });
  const grown = new ResizeObserver(look);
  grown.observe(element);
  signal.addEventListener('abort', () => {
    grown.disconnect();
  });
  return () => {
    ending.abort();
  };
}

type Watch = { readonly moved: () => void; readonly signal: AbortSignal };

/** How long an element of which nothing is in view is left alone before it is looked for again. */
const UNSEEN_MS = 1000;
const LEAST = 1e-7;

/**
 * An intersection observer whose root is cut down to where the element is now tells when it leaves
 * that place, so that nobody has to look there frame by frame. Gives what looks anew, and does so once.
 */
function watchPlace(element: HTMLElement, { moved, signal }: Watch): () => void {
  let observer: IntersectionObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    observer?.disconnect();
    clearTimeout(timer);
  };
  const watch = (threshold: number) => {
    end();
    moved();
    const place = element.getBoundingClientRect();
    if (!place.width || !place.height) return;
    let isFirst = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (!isAt(element, place)) watch(1);
        else if (ratio !== threshold && !isFirst) watch(1);
        // Cut off by what lies round it: the share that is in view is what has to stay the same.
        else if (ratio !== threshold && ratio > 0) watch(ratio);
        else if (ratio !== threshold) timer = setTimeout(watch, UNSEEN_MS, LEAST);
        isFirst = false;
      },
      { ...onlyAt(place, element.ownerDocument), threshold },
    );
    observer.observe(element);
  };
  signal.addEventListener('abort', end);
  watch(1);
  return () => {
    watch(1);
  };
}

function isAt(element: HTMLElement, { left, top, width, height }: DOMRect): boolean {
  const now = element.getBoundingClientRect();
  return now.left === left && now.top === top && now.width === width && now.height === height;
}

function onlyAt({ left, top, right, bottom }: DOMRect, root: Document) {
  const { clientWidth, clientHeight } = root.documentElement;
  const insets = [top, clientWidth - right, clientHeight - bottom, left];
  return { root, rootMargin: insets.map((inset) => `${-Math.floor(inset)}px`).join(' ') };
}
