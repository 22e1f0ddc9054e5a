import type { BrowserContext, Page } from '@playwright/test';
import type { PageWork } from './pageUnder';
import { measuredPage } from './pageUnder';

const FACEBOOK = 'https://www.facebook.com/vlindertelecom/posts/122101000000000001';
const X = 'https://x.com/vlindertelecom/status/2124100000000001000';
const SETTLE_MS = 2500;
/** Enough for thousands of comments. */
const REST_MS = 5000;
const SCROLLS = 25;
/** Less than a window, so that every post comes into view. */
const SCROLL_PX = 600;
/** As many come with a click on "View more comments". */
const STEP = 100;

/** A way through a page with so many comments, at a processor slowed so many times (1: not at all). */
export type Visit = (
  context: BrowserContext,
  crowd: number,
  slowdown?: number,
) => Promise<PageWork>;

/** A Facebook post with comments that are all there at once, and its scrolling by a reader. */
export const FINISHED_POST = (crowd: number): string => `${FACEBOOK}?crowd=${crowd}&fresh=1`;

/** Loads the post and scrolls through its head as a reader does; what the page did until it rested. */
export const visitFinished: Visit = (context, crowd, slowdown = 1) =>
  visited(context, { url: FINISHED_POST(crowd), slowdown }, async (page) => {
    await page.waitForTimeout(SETTLE_MS * slowdown);
    await scroll(page, { times: SCROLLS, pauseMs: 60 * slowdown });
  });

/** Loads the post with none of the crowd, and the crowd a hundred at a time, reading on after each click. */
export const visitGrowing: Visit = (context, crowd, slowdown = 1) =>
  visited(context, { url: `${FINISHED_POST(crowd)}&step=${STEP}`, slowdown }, async (page) => {
    await page.waitForTimeout(SETTLE_MS * slowdown);
    for (let shown = 0; shown < crowd; shown += STEP) {
      await page.evaluate(() => {
        const buttons = document.querySelectorAll<HTMLElement>('[role="button"]');
        const more = [...buttons].findLast(({ textContent }) => /^View .*more/.test(textContent));
        if (!more) throw new Error('no more comments to view');
        more.click();
      });
      await page.waitForTimeout(300 * slowdown);
      await scroll(page, { times: 2, pauseMs: 60 * slowdown });
    }
    await page.waitForTimeout(SETTLE_MS * slowdown);
  });

/** Scrolls through all replies of a post on X, of which only those near the window are in the page. */
export const visitX: Visit = (context, crowd, slowdown = 1) =>
  visited(context, { url: `${X}?crowd=${crowd}&fresh=1`, slowdown }, async (page) => {
    await page.waitForTimeout(SETTLE_MS * slowdown);
    const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
    for (let down = 0; down < (await heightOf()); down += 10 * SCROLL_PX)
      await scroll(page, { times: 10, pauseMs: 40 * slowdown });
    await page.waitForTimeout(500 * slowdown);
  });

type Opening = { readonly url: string; readonly slowdown: number };

async function visited(
  context: BrowserContext,
  { url, slowdown }: Opening,
  read: (page: Page) => Promise<void>,
): Promise<PageWork> {
  const { page, work } = await measuredPage(context, slowdown);
  await page.goto(url);
  await page.mouse.move(500, 500);
  await read(page);
  // What stands out of view is read once the page rests: that is part of the cost.
  await page.waitForTimeout(REST_MS * slowdown);
  const done = await work();
  await page.close();
  return done;
}

type Scrolling = { readonly times: number; readonly pauseMs: number };

async function scroll(page: Page, { times, pauseMs }: Scrolling): Promise<void> {
  for (let turn = 0; turn < times; turn++) {
    await page.mouse.wheel(0, SCROLL_PX);
    await page.waitForTimeout(pauseMs);
  }
}
