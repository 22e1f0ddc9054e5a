import type { BrowserContext } from '@playwright/test';
import type { Figures } from './figure';
import type { ThreeWays } from './threeWays';

const NAVIGATIONS = 50;
const SETTLE_MS = 2500;

/** Two addresses within a site, without options. */
export type Between = { readonly home: string; readonly away: string };

/** What Heard leaves behind in a page that went fifty times from one address to the other and back. */
export async function leftBehind({ none, heard }: ThreeWays, between: Between): Promise<Figures> {
  const ours = await grown(heard, between);
  const without = await grown(none, between);
  return {
    leakedNodes: { value: ours.nodes - without.nodes, unit: '' },
    leakedListeners: { value: ours.listeners - without.listeners, unit: '' },
  };
}

async function grown(context: BrowserContext, { home, away }: Between) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const counts = async () => {
    await page.waitForTimeout(SETTLE_MS);
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  const go = async (url: string) => {
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, new URL(url).pathname);
    await page.waitForTimeout(80);
  };
  const back = async () => {
    await go(away);
    await go(home);
  };
  await page.goto(home);
  await back();
  const before = await counts();
  for (let turn = 0; turn < NAVIGATIONS; turn++) await back();
  const after = await counts();
  await page.close();
  return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
}
