import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../../tools/browserPath.mjs';
import { replicaResponse } from '../replica/serve';
import type { Tab, Visitor } from './visitor';
import { expressionOf } from './visitor';

const GECKO_ID = 'heard@heard.example';
/** A fixed address for the extension's own pages, so that they can be opened by it. */
const UUID = '6f5a9c1e-2b7d-4d7a-9f59-7b1d4b9c0e11';

const VIEWPORT = { width: 1280, height: 900 };

export type FirefoxOptions = {
  readonly extension: string;
  readonly headless?: boolean;
  readonly dark?: boolean;
  /** Takes any certificate, as a browser does whose system knows the authority. */
  readonly trusting?: boolean;
  /** Says yes where an extension asks for more, which no test can press. */
  readonly granting?: boolean;
};

export type Firefox = Visitor & {
  /** Loads the extension anew under the open pages, as an update does. */
  readonly reinstall: () => Promise<void>;
};

/** Starts a Firefox with the extension; both sites are answered by the replica, everything else is refused. */
export async function startFirefox({
  extension,
  headless = true,
  dark = false,
  trusting = false,
  granting = false,
}: FirefoxOptions): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox') ?? '',
    headless,
    acceptInsecureCerts: trusting,
    // The window's own size where a person looks on.
    defaultViewport: headless ? VIEWPORT : null,
    // Whoever opened a window to look at ends it too.
    handleSIGINT: headless,
    handleSIGTERM: headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Whatever slips past the replica (a tab not yet prepared) finds a closed door, not the network.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'extensions.webextOptionalPermissionPrompts': !granting,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
    },
  });
  const strangeRequests: string[] = [];
  const prepared = new WeakSet<Page>();
  const prepare = async (page: Page): Promise<Page> => {
    if (prepared.has(page)) return page;
    prepared.add(page);
    if (headless) await page.setViewport(VIEWPORT);
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
  // A tab that the extension opened has asked before anybody could answer: it asks again.
  const adopt = async (page: Page | null): Promise<void> => {
    if (!page || opening || prepared.has(page)) return;
    try {
      await prepare(page);
    } catch (error) {
      // A test may close a tab the moment it is there.
      if ((await browser.pages()).includes(page)) throw error;
      return;
    }
    const refused = await page.evaluate('document.documentURI').catch(() => 'about:neterror');
    if (String(refused).startsWith('about:neterror')) await page.reload().catch(() => undefined);
  };
  let opening = 0;
  browser.on('targetcreated', (target) => {
    void target.page().then(adopt, () => undefined);
  });
  const newPage = async (): Promise<Page> => {
    opening += 1;
    try {
      return await browser.newPage();
    } finally {
      opening -= 1;
    }
  };
  await browser.installExtension(extension);
  return {
    name: 'firefox',
    strangeRequests,
    extensionUrl: (path) => `moz-extension://${UUID}/${path}`,
    open: async (url) => {
      const own = url?.startsWith('moz-extension:');
      const page = own ? await newPage() : await prepare(await newPage());
      const tab = tabOf(page);
      if (own && headless) await page.setViewport(VIEWPORT);
      if (url) await tab.goto(url);
      return tab;
    },
    tabs: async () => (await browser.pages()).map(tabOf),
    reinstall: async () => {
      await browser.installExtension(extension);
    },
    close: () => browser.close(),
    closed: new Promise((done) => {
      // The program's end is told in every case, the connection's is not.
      browser.process()?.once('exit', () => {
        done();
      });
    }),
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
