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
