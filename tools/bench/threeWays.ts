import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { tabOf } from '../../tests/browsers/chromium';
import { reset } from '../../tests/browsers/reset';
import { VLINDER } from '../../tests/browsers/vlinder';
import { buildReplicas } from '../../tests/replica/build';
import { browserPath } from '../browserPath.mjs';
import { CannotRun } from './cannotRun';
import type { Variant } from './overlayFigures';
import { chromiumWith } from './pageUnder';

const ROOT = new URL('../../', import.meta.url).pathname;
const HEARD = join(ROOT, '.output/chrome-mv3');
const NULL_OVERLAY = join(ROOT, 'tools/bench/nullOverlay');

/** A browser of its own for each way a page can be. */
export type ThreeWays = Readonly<Record<Variant, BrowserContext>>;

/** Does something with the three, Heard set up as the demo company; throws `CannotRun` without a browser or a build. */
export async function inThreeWays<Done>(
  work: (contexts: ThreeWays) => Promise<Done>,
): Promise<Done> {
  if (!browserPath('chromium')) throw new CannotRun('there is no Chromium');
  if (!existsSync(HEARD)) throw new CannotRun('nothing is built (npm run build)');
  await buildReplicas();
  const contexts = {
    none: await chromiumWith(null),
    null: await chromiumWith(NULL_OVERLAY),
    heard: await chromiumWith(HEARD),
  };
  try {
    await setUp(contexts.heard);
    return await work(contexts);
  } finally {
    for (const context of Object.values(contexts)) await context.close();
  }
}

async function setUp(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  const extensionUrl = (path: string) => `chrome-extension://${host}/${path}`;
  const open = async (url?: string) => {
    const page = await context.newPage();
    if (url) await page.goto(url);
    return tabOf(page);
  };
  await reset({ open, extensionUrl }, VLINDER);
}
