import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../../tools/browserPath.mjs';
import { replicaResponse } from '../replica/serve';
import type { Tab, Visitor } from './visitor';
import { expressionOf } from './visitor';

const GECKO_ID = 'heard@heard.example';
/** A fixed address for the extension's own pages, so that they can be opened by it. */
const UUID = '6f5a9c1e-2b7d-4d7a-9f59-7b1d4b9c0e11';

export type FirefoxOptions = {
  readonly extension: string;
  readonly headless?: boolean;
  readonly dark?: boolean;
};

/** Starts a Firefox with the extension; both sites are answered by the replica, everything else is refused. */
export async function startFirefox({
  extension,
  headless = true,
  dark = false,
}: FirefoxOptions): Promise<Visitor> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox') ?? '',
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
    },
  });
  const strangeRequests: string[] = [];
  const prepare = async (page: Page): Promise<Page> => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      if (!/^https?:/.test(url)) return void request.continue();
      const answer = replicaResponse(url);
      if (answer) return void request.respond(answer);
      strangeRequests.push(url);
      return void request.abort();
    });
    return page;
  };
  await browser.installExtension(extension);
  return {
    name: 'firefox',
    strangeRequests,
    extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
    open: async (url) => {
      const own = url?.startsWith('moz-extension:');
      const page = own ? await browser.newPage() : await prepare(await browser.newPage());
      const tab = tabOf(page);
      if (own) await page.setViewport({ width: 1280, height: 900 });
      if (url) await tab.goto(url);
      return tab;
    },
    close: () => browser.close(),
  };
}

const POLL_MS = 50;
const PATIENCE_MS = 10_000;

/** Waits until the tab shows an extension's page, its scripts run. */
async function isThere(page: Page, url: string): Promise<void> {
  const path = new URL(url).pathname;
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const at = await page
      .evaluate('document.readyState === "complete" && location.pathname')
      .catch(() => false);
    if (at === path) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

const tabOf = (page: Page): Tab => ({
  goto: async (url) => {
    // Firefox never reports the load of an extension's page to BiDi; the page itself is there.
    if (url.startsWith('moz-extension:')) {
      void page.goto(url).catch(() => undefined);
      await isThere(page, url);
    } else await page.goto(url);
  },
  url: () => page.url(),
  run: (work, input) => page.evaluate(expressionOf(work, input)) as never,
  mouseTo: (x, y) => page.mouse.move(x, y),
  clickAt: (x, y) => page.mouse.click(x, y),
  type: (text) => page.keyboard.type(text),
  press: async (key) => {
    const [last, ...held] = key.split('+').reverse();
    for (const modifier of held) await page.keyboard.down(modifier as 'Shift');
    await page.keyboard.press(last as 'Enter');
    for (const modifier of held) await page.keyboard.up(modifier as 'Shift');
  },
  wheel: (deltaY) => page.mouse.wheel({ deltaY }),
  size: (width, height) => page.setViewport({ width, height }),
  // BiDi in Firefox has no media emulation; the scheme is a preference at start.
  dark: () => Promise.resolve(),
  shot: async (path, { fullPage = false } = {}) => {
    await page.screenshot({ path: path as `${string}.png`, fullPage });
  },
  front: () => page.bringToFront(),
  close: () => page.close(),
});
