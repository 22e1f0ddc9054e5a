import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import type { Chromium } from '../browsers/chromium';
import { startChromium } from '../browsers/chromium';
import { startFirefox } from '../browsers/firefox';
import type { Tab, Visitor } from '../browsers/visitor';

export const FOLDERS = { chromium: '.output/chrome-mv3-e2e', firefox: '.output/firefox-mv3-e2e' };

/** The demo company as a newcomer sets it up, written the way the options page writes it. */
export const VLINDER = {
  own: { facebook: ['Vlinder Telecom'], x: ['vlindertelecom'] },
  brandWords: ['Vlinder Telecom', 'Vlinder'],
  company: 'Vlinder Telecom',
  initials: 'JK',
  formality: 'as-comment',
  xAccountId: '4400112233',
  target: { firstResponseMinutes: 60, nextResponseMinutes: 120, dueSoonMinutes: 15 },
  hours: null,
};

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
    for (const tab of opened) await tab.close();
  },
});

export { expect } from '@playwright/test';

/** Starts one browser with the build that lets the tests look into shadow roots. */
export function startVisitor(name: 'chromium' | 'firefox'): Promise<Chromium | Visitor> {
  const extension = resolve(FOLDERS[name]);
  if (!existsSync(extension))
    throw new Error(`${FOLDERS[name]} is missing: run npm test, it builds it`);
  return name === 'firefox' ? startFirefox({ extension }) : startChromium({ extension });
}

/** Empties history and settings, then sets the company up. */
export async function reset(visitor: Visitor, settings: object | null): Promise<void> {
  const tab = await visitor.open(visitor.extensionUrl('options.html'));
  await tab.run(async (fresh) => {
    type Api = {
      storage: {
        local: { clear(): Promise<void>; set(items: object): Promise<void> };
        session: { clear(): Promise<void> };
      };
    };
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    await api.storage.local.clear();
    await api.storage.session.clear();
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const open = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          done(request.result);
        };
      });
      const stores = [...open.objectStoreNames];
      if (stores.length) {
        const transaction = open.transaction(stores, 'readwrite');
        for (const store of stores) transaction.objectStore(store).clear();
        await new Promise((done) => {
          transaction.oncomplete = done;
        });
      }
      open.close();
    }
    if (fresh) await api.storage.local.set({ settings: fresh });
  }, settings);
  await tab.close();
}

/** Where pictures of the surfaces are put, made when missing. */
export function picture(name: string): string {
  mkdirSync('test-results/pictures', { recursive: true });
  return `test-results/pictures/${name}.png`;
}
