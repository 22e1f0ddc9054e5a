import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test as base } from '@playwright/test';
import type { Chromium } from '../browsers/chromium';
import { startChromium } from '../browsers/chromium';
import { startFirefox } from '../browsers/firefox';
import { reset } from '../browsers/reset';
import type { Tab, Visitor } from '../browsers/visitor';
import { VLINDER } from '../browsers/vlinder';

export const FOLDERS = { chromium: '.output/chrome-mv3-e2e', firefox: '.output/firefox-mv3-e2e' };

type Fixtures = {
  /** A browser with Heard, set up as Vlinder Telecom, with an empty history. */
  readonly heard: Heard;
};
type WorkerFixtures = { readonly visitor: Visitor };

export type Heard = Visitor & {
  /** The panel as a tab of its own: the same page the browser shows at the side. */
  readonly panel: () => Promise<Tab>;
  readonly page: (path: string) => Promise<Tab>;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  visitor: [
    async ({}, use, info) => {
      const name = info.project.name === 'firefox' ? 'firefox' : 'chromium';
      const visitor = await startVisitor(name);
      if (name === 'chromium') await welcomed(visitor);
      await use(visitor);
      await visitor.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  heard: async ({ visitor }, use) => {
    const opened: Tab[] = [];
    const open = async (url?: string) => {
      const tab = await visitor.open(url);
      opened.push(tab);
      return tab;
    };
    await reset(visitor, VLINDER);
    const page = (path: string) => open(visitor.extensionUrl(path));
    await use({ ...visitor, open, page, panel: () => page('sidepanel.html') });
    for (const tab of opened) {
      // What a test posted on the replica must not stand there in the next one.
      await tab
        .run(() => {
          localStorage.clear();
        }, null)
        .catch(() => undefined);
      await tab.close().catch(() => undefined);
    }
  },
});

export { expect } from '@playwright/test';
export { reset, VLINDER };

/** Starts one browser with the build that lets the tests look into shadow roots. */
export function startVisitor(name: 'chromium' | 'firefox'): Promise<Chromium | Visitor> {
  const extension = resolve(FOLDERS[name]);
  if (!existsSync(extension))
    throw new Error(`${FOLDERS[name]} is missing: run npm test, it builds it`);
  return name === 'firefox' ? startFirefox({ extension }) : startChromium({ extension });
}

const WELCOME_MS = 5000;

/** Waits for the tab of the first start: it comes in front of whatever a test has opened by then. */
async function welcomed(visitor: Visitor): Promise<void> {
  for (const until = Date.now() + WELCOME_MS; Date.now() < until; await setTimeout(100)) {
    const tabs = await visitor.tabs();
    if (tabs.some((tab) => tab.url().endsWith('#welcome'))) return;
  }
}

/** Where pictures of the surfaces are put, made when missing. */
export function picture(name: string): string {
  mkdirSync('test-results/pictures', { recursive: true });
  return `test-results/pictures/${name}.png`;
}
