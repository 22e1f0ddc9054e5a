const OURS = 'data-heard';

/** Marks an element as ours: observers skip it, and a later start of the extension can sweep it away. */
export const markOurs = (element: HTMLElement, kind: string): void => {
  element.setAttribute(OURS, kind);
};

/** Removes what an earlier start of the extension left on the page. */
export function sweepOurs(page: Document): void {
  for (const element of page.querySelectorAll(`[${OURS}]`)) element.remove();
}

export type Observed = {
  /** Right after a change, before it is painted: what shows a comment that is gone must not be seen. */
  readonly atOnce: (touched: ReadonlySet<Element>) => void;
  /** All changes of one frame. */
  readonly changed: (touched: ReadonlySet<Element>) => void;
};

/**
 * Tells which elements of the page were added or changed, until the signal ends it. One observer
 * from the root, so that a rebuilt feed is never lost; our own elements are left out. A hidden tab
 * gets its changes when it is shown again: it draws no frames.
 */
export function observe(page: Document, { atOnce, changed }: Observed, signal: AbortSignal): void {
  let touched = new Set<Element>();
  let frame = 0;
  const flush = () => {
    frame = 0;
    const batch = touched;
    touched = new Set();
    changed(batch);
  };
  const observer = new MutationObserver((records) => {
    const now = new Set<Element>();
    for (const record of records) collect(record, now);
    if (!now.size) return;
    for (const element of now) touched.add(element);
    atOnce(now);
    frame ||= requestAnimationFrame(flush);
  });
  observer.observe(page.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    // What tells one comment from another when a site fills an element anew.
    attributeFilter: ['href', 'datetime'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}

function collect(record: MutationRecord, touched: Set<Element>): void {
  if (record.type !== 'childList') {
    const element = record.target instanceof Element ? record.target : record.target.parentElement;
    if (element) touched.add(element);
    return;
  }
  const added = [...record.addedNodes].filter((node) => !isOurs(node));
  const removed = [...record.removedNodes].some((node) => !isOurs(node));
  for (const node of added) {
    if (node instanceof Element) touched.add(node);
    else if (record.target instanceof Element) touched.add(record.target);
  }
  if (removed && record.target instanceof Element) touched.add(record.target);
}

const isOurs = (node: Node) => node instanceof Element && node.hasAttribute(OURS);
