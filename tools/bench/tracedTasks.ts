import type { CDPSession, Page } from '@playwright/test';

/**
 * A task of a page's main thread, in microseconds of the clock the profiler has too; `ran` is the share
 * of that time in which it had the processor, less than 1 where others wanted it too.
 */
export type TracedTask = { readonly from: number; readonly to: number; readonly ran: number };

type Traced = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor. */
  readonly tdur?: number;
};

const MARK = 'heard-bench';
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Traces a page from now on; what it gives ends that, with the tasks of its main thread in order of time. */
export async function traceTasks(
  page: Page,
  cdp: CDPSession,
): Promise<() => Promise<readonly TracedTask[]>> {
  const events: Traced[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value as unknown as Traced[])
      if (one.name === 'RunTask' || one.name === MARK) events.push(one);
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    // Tells which of all the browser's threads is the page's.
    await page.evaluate((name) => performance.mark(name), MARK);
    const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
    await cdp.send('Tracing.end');
    await complete;
    const mark = events.find(({ name }) => name === MARK);
    return events
      .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid)
      .map(({ ts, dur = 0, tdur = dur }) => ({
        from: ts,
        to: ts + dur,
        ran: dur > 0 ? Math.min(1, tdur / dur) : 1,
      }))
      .toSorted((one, other) => one.from - other.from);
  };
}
