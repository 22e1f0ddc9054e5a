/** So long without a key, a press, a scroll or a change, and a page rests. */
export const REST_MS = 700;
/** A page that never stands still rests all the same, once its user has left it alone for so long. */
export const ALONE_MS = 3000;
/** Between two pieces of work. */
const PAUSE_MS = 100;
const ACTS = ['scroll', 'keydown', 'pointerdown'];

export type RestOptions = {
  readonly page: Document;
  /** One piece of work, a few ms; true: more is to be done. */
  readonly work: () => boolean;
  readonly signal: AbortSignal;
};

/** Work that waits until the page rests. */
export type Rest = {
  /** The page has changed. */
  readonly changed: () => void;
  /** There is work. */
  readonly ask: () => void;
};

/**
 * Does work piece by piece while nobody uses the page and its tab is in front; stops with the first
 * sign of use and goes on later.
 */
export function createRest({ page, work, signal }: RestOptions): Rest {
  let acted = performance.now();
  let changedAt = acted;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const restsInMs = () =>
    Math.max(acted + REST_MS, Math.min(changedAt + REST_MS, acted + ALONE_MS)) - performance.now();
  const wait = (ms: number) => {
    timer = setTimeout(() => requestIdleCallback(go, { timeout: REST_MS }), ms);
  };
  const go = () => {
    timer = undefined;
    if (page.hidden || signal.aborted) return;
    const ms = restsInMs();
    if (ms > 0) wait(ms);
    else if (work()) wait(PAUSE_MS);
  };
  const ask = () => {
    if (timer === undefined) wait(Math.max(0, restsInMs()));
  };
  const act = () => {
    acted = performance.now();
  };
  for (const type of ACTS)
    page.addEventListener(type, act, { capture: true, passive: true, signal });
  page.addEventListener('visibilitychange', ask, { signal });
  return {
    changed: () => {
      changedAt = performance.now();
      ask();
    },
    ask,
  };
}
