import type { BrowserContext } from '@playwright/test';

const SETTLE_MS = 4000;
const SCROLLS = 25;

type Watched = { readonly badgeFrames: readonly number[] };

/**
 * Frames from the moment a comment came into the window, while the page is loaded and scrolled, until
 * its badge stood there; 0 where the badge was there first.
 */
export async function badgeFrames(context: BrowserContext, url: string): Promise<number[]> {
  const page = await context.newPage();
  // What runs the tools marks functions by their names, with a helper no page has.
  await page.addInitScript('globalThis.__name ??= (one) => one');
  await page.addInitScript(watchBadges);
  await page.goto(url);
  await page.waitForTimeout(SETTLE_MS);
  await page.mouse.move(500, 500);
  for (let turn = 0; turn < SCROLLS; turn++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(SETTLE_MS / 4);
  const { badgeFrames: frames } = await page.evaluate(() => ({
    badgeFrames: [...(globalThis as unknown as Watched).badgeFrames],
  }));
  await page.close();
  return frames;
}

/** Runs in the page, so it stands alone. */
function watchBadges(): void {
  const COMMENT = '[role="article"], article';
  const frames: number[] = [];
  Object.assign(globalThis, { badgeFrames: frames });
  const came = new Map<Element, number>();
  const badged = new WeakSet<Element>();
  let frame = 0;
  const count = () => {
    frame++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const view = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || came.has(target)) continue;
      came.set(target, frame);
      if (badged.has(target)) frames.push(0);
    }
  });
  const look = (node: Node) => {
    if (!(node instanceof Element)) return;
    const comment = node.closest(COMMENT);
    if (comment && node.hasAttribute('data-heard') && !badged.has(comment)) {
      badged.add(comment);
      const since = came.get(comment);
      if (since !== undefined) frames.push(frame - since);
    }
    for (const one of [node, ...node.querySelectorAll(COMMENT)])
      if (one.matches(COMMENT)) view.observe(one);
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(look);
  }).observe(document, { subtree: true, childList: true });
}
