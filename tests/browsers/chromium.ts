import type { BrowserContext, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { browserPath } from '../../tools/browserPath.mjs';
import { replicaResponse } from '../replica/serve';
import type { Tab, Visitor } from './visitor';
import { expressionOf } from './visitor';
import { tempFolder } from '../../tools/tempFolder';

/** What keeps a browser of the tests to itself. */
export const QUIET = [
  '--no-sandbox',
  // Whatever slips past the replica finds no host.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type ChromiumOptions = {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  readonly language?: string;
  /** Folder of the browser's profile; a new one when left out. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** Folder of another extension that runs on the same pages. */
  readonly beside?: string;
  /** Whether pages left behind are kept alive to come back to, as a person's browser does. */
  readonly keepsPages?: boolean;
};

export type Chromium = Visitor & { readonly context: BrowserContext; readonly profile: string };

/** Starts a Chromium with the extension; both sites are answered by the replica, everything else is refused. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const { extension, headless = true, language = 'en', args = [] } = options;
  const extensions = [extension, ...(options.beside ? [options.beside] : [])].join(',');
  const profile = options.profile ?? tempFolder('chromium');
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    ...(options.keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    executablePath: browserPath('chromium') ?? '',
    viewport: headless ? { width: 1280, height: 900 } : null,
    permissions: ['clipboard-read', 'clipboard-write'],
    env: { ...process.env, LANGUAGE: language } as Record<string, string>,
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...QUIET,
      `--lang=${language}`,
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      ...args,
    ],
  });
  const strangeRequests: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const answer = replicaResponse(url);
    if (!answer) {
      strangeRequests.push(url);
      return route.abort();
    }
    return route.fulfill(answer);
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  return {
    name: 'chromium',
    context,
    profile,
    strangeRequests,
    extensionUrl: (path) => `chrome-extension://${host}/${path}`,
    open: async (url) => {
      const page = await context.newPage();
      if (url) await page.goto(url);
      return tabOf(page);
    },
    tabs: () => Promise.resolve(context.pages().map(tabOf)),
    close: () => context.close(),
    closed: new Promise((done) => {
      context.once('close', () => {
        done();
      });
    }),
  };
}

/** A Playwright page as a tab. */
export const tabOf = (page: Page): Tab & { readonly page: Page } => ({
  page,
  goto: async (url) => {
    await page.goto(url);
  },
  url: () => page.url(),
  run: (work, input) => page.evaluate(expressionOf(work, input)),
  mouseTo: (x, y) => page.mouse.move(x, y),
  clickAt: (x, y) => page.mouse.click(x, y),
  type: (text) => page.keyboard.type(text),
  press: (key) => page.keyboard.press(key),
  wheel: (deltaY) => page.mouse.wheel(0, deltaY),
  size: (width, height) => page.setViewportSize({ width, height }),
  dark: (dark) => page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' }),
  shot: async (path, { fullPage = false } = {}) => {
    await page.screenshot({ path, fullPage });
  },
  front: () => page.bringToFront(),
  close: () => page.close(),
});
