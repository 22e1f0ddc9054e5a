import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { reset } from '../../tests/browsers/reset';
import type { Chromium } from '../../tests/browsers/chromium';
import { startChromium } from '../../tests/browsers/chromium';
import { VLINDER } from '../../tests/browsers/vlinder';
import { browserPath } from '../browserPath.mjs';
import { CannotRun } from './cannotRun';
import type { InBrowser } from './inBrowser/store';
import type { Beside } from './inBrowser/watched';

const ROOT = new URL('../../', import.meta.url).pathname;
const EXTENSION = join(ROOT, '.output/chrome-mv3');

/** A Chromium with the built extension and so many open tickets in its store; `page` is one of its own pages. */
export type FilledBrowser = {
  readonly visitor: Chromium;
  readonly page: Page;
  /** What it took to import them. */
  readonly filling: Beside;
  readonly close: () => Promise<void>;
};

/** Starts it, another extension beside it if wanted, and fills its store; throws `CannotRun` without a browser or a build. */
export async function filledBrowser(tickets: number, beside?: string): Promise<FilledBrowser> {
  if (!browserPath('chromium')) throw new CannotRun('there is no Chromium');
  if (!existsSync(EXTENSION)) throw new CannotRun('nothing is built for Chrome (npm run build)');
  const visitor = await startChromium({
    extension: EXTENSION,
    ...(beside === undefined ? {} : { beside }),
  });
  const close = async () => {
    await visitor.close();
    await rm(visitor.profile, { recursive: true, force: true });
  };
  try {
    await reset(visitor, VLINDER);
    const page = await visitor.context.newPage();
    await page.goto(visitor.extensionUrl('options.html'));
    await page.evaluate(await bundled());
    const filling = await page.evaluate((count) => inPage().fill(count), tickets);
    return { visitor, page, filling, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** What `inBrowser/store` left in the page; only called there. */
declare const inPage: () => InBrowser;

/** The code for the page as one script, with a word to reach it by. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {
        input: join(ROOT, 'tools/bench/inBrowser/store.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error('the script for the page was not built');
  return `${script.code}\nglobalThis.inPage = () => globalThis.bench;`;
}
