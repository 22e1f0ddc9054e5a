import type { HeardDb } from '../../../lib/history/db';

/** How long something took, and the longest time the page could do nothing else meanwhile. */
export type Watched = { readonly ms: number; readonly longestMs: number };

/** Does something and watches whether the page stays at hand: a timer that should come at once tells when it did not. */
export async function watched(work: () => Promise<void>): Promise<Watched> {
  const started = performance.now();
  let [last, longestMs] = [started, 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
  });
  await work();
  clearInterval(timer);
  const now = performance.now();
  return { ms: now - started, longestMs: Math.max(longestMs, now - last) };
}

/**
 * Does something to a store and writes to it meanwhile, as a page does that reports a comment: how long it
 * took, and the longest time such a write had to wait.
 */
export async function writtenBeside(db: HeardDb, work: () => Promise<void>): Promise<Beside> {
  const started = performance.now();
  let [isDone, longestWaitMs] = [false, 0];
  const writing = (async () => {
    while (!isDone) {
      const asked = performance.now();
      await db.marks.put({ name: 'bench', at: asked });
      longestWaitMs = Math.max(longestWaitMs, performance.now() - asked);
      await new Promise((done) => setTimeout(done, BESIDE_MS));
    }
  })();
  await work();
  const ms = performance.now() - started;
  isDone = true;
  await writing;
  return { ms, longestWaitMs };
}

const BESIDE_MS = 50;

export type Beside = { readonly ms: number; readonly longestWaitMs: number };
