import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { QUIET } from '../../tests/browsers/chromium';
import { replicaResponse } from '../../tests/replica/serve';
import { browserPath } from '../browserPath.mjs';
import { extensionTimes } from './extensionTimes';
import { traceTasks } from './tracedTasks';

/** A Chromium of its own with one extension, or none, and the replica behind both sites. */
export async function chromiumWith(extension: string | null): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(
    mkdtempSync(join(tmpdir(), 'heard-bench-')),
    {
      headless: false,
      executablePath: browserPath('chromium') ?? '',
      viewport: { width: 1280, height: 900 },
      args: [
        '--headless=new',
        '--disable-gpu',
        ...QUIET,
        ...(extension === null
          ? []
          : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ],
    },
  );
  await context.route(/^https?:/, async (route) => {
    const answer = replicaResponse(route.request().url());
    return answer ? route.fulfill(answer) : route.abort();
  });
  return context;
}

/** What a page did so far; milliseconds on the processor, bytes, counts. */
export type PageWork = {
  /** In scripts of extensions alone. */
  readonly extensionMs: number;
  /** The most time of an extension's scripts in one task. */
  readonly longestMs: number;
  /** In style and layout, whoever caused it. */
  readonly layoutMs: number;
  /** How often style was worked out and the page was laid out. */
  readonly layouts: number;
  /** Frames that took longer than 50 ms, as the browser counts them. */
  readonly slowFrames: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Layout shift as the browser counts it. */
  readonly shift: number;
};

export type MeasuredPage = {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What it did since it was opened; to be asked once. */
  readonly work: () => Promise<PageWork>;
};

type Counted = { shift: number; slowFrames: number };

/** A page whose work is measured from now on, at a processor slowed so many times. */
export async function measuredPage(context: BrowserContext, slowdown = 1): Promise<MeasuredPage> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // Time on the processor: on a busy machine the clock counts what others do meanwhile.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(countFrames);
  const tasks = await traceTasks(page, cdp);
  await cdp.send('Profiler.start');
  const work = async (): Promise<PageWork> => {
    const { profile } = await cdp.send('Profiler.stop');
    const times = extensionTimes(profile, await tasks());
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    const { shift, slowFrames } = await page.evaluate(() => {
      const counted = globalThis as unknown as Counted;
      return { shift: counted.shift, slowFrames: counted.slowFrames };
    });
    return {
      ...times,
      layoutMs: 1000 * (of('LayoutDuration') + of('RecalcStyleDuration')),
      layouts: of('LayoutCount') + of('RecalcStyleCount'),
      heapBytes: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      shift,
      slowFrames,
    };
  };
  return { page, cdp, work };
}

/** Runs in the page, so it stands alone. */
function countFrames(): void {
  const counted = globalThis as unknown as Counted;
  Object.assign(counted, { shift: 0, slowFrames: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      counted.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    counted.slowFrames += list.getEntries().length;
  }).observe({ type: 'long-animation-frame', buffered: true });
}
