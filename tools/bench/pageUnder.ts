import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { QUIET } from '../../tests/browsers/chromium';
import { replicaResponse } from '../../tests/replica/serve';
import { browserPath } from '../browserPath.mjs';

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

/** What a page did so far; milliseconds, bytes, counts. */
export type PageWork = {
  /** In scripts of extensions alone. */
  readonly extensionMs: number;
  /** In style and layout, whoever caused it. */
  readonly layoutMs: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Layout shift as the browser counts it. */
  readonly shift: number;
  /** The longest run of an extension's script without a break. */
  readonly longestMs: number;
};

/** A page whose work is measured from now on, at a processor slowed so many times. */
export async function measuredPage(
  context: BrowserContext,
  slowdown = 1,
): Promise<{
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly work: () => Promise<PageWork>;
}> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const counted = globalThis as unknown as { shift: number };
    counted.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        counted.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await cdp.send('Profiler.start');
  const work = async (): Promise<PageWork> => {
    const { profile } = await cdp.send('Profiler.stop');
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    return {
      ...extensionTimes(profile),
      layoutMs: 1000 * (of('LayoutDuration') + of('RecalcStyleDuration')),
      heapBytes: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      shift,
    };
  };
  return { page, cdp, work };
}

type Profile = {
  readonly nodes: ReadonlyArray<{
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }>;
  readonly samples?: readonly number[];
  /** Microseconds from the sample before to each. */
  readonly timeDeltas?: readonly number[];
};

/** The time under frames of extensions, and its longest unbroken run, in ms; a gap of a sample ends a run. */
function extensionTimes({ nodes, samples = [], timeDeltas = [] }: Profile) {
  const isOurs = new Map<number, boolean>();
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  for (const { id, callFrame } of nodes) {
    const above = parents.get(id);
    isOurs.set(
      id,
      callFrame.url.startsWith('chrome-extension://') ||
        (above !== undefined && isOurs.get(above) === true),
    );
  }
  let total = 0;
  let run = 0;
  let longest = 0;
  samples.forEach((sample, at) => {
    const ms = (timeDeltas[at] ?? 0) / 1000;
    run = isOurs.get(sample) ? run + ms : 0;
    if (isOurs.get(sample)) total += ms;
    longest = Math.max(longest, run);
  });
  return { extensionMs: total, longestMs: longest };
}
