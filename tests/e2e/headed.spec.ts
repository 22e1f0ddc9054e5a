import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Chromium } from '../browsers/chromium';
import { startChromium } from '../browsers/chromium';
import { bring, findOne, until } from '../browsers/find';
import type { Find, Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import type { Screen, SidePanel } from './screen';
import { hasScreen, SCREEN, sidePanelOf, startScreen } from './screen';
import { FOLDERS, reset, VLINDER } from './visit';

/*
 * A driver tells every page that it has the focus, so only a real window, mouse and key show that a
 * draft goes into the native editor while the side panel has it.
 */
test.describe.configure({ retries: 1 });

const EDITOR = '[role=dialog] [data-testid=tweetTextarea_0]';
const DRAFT = 'Danny, three in a month is too many. We check your line now.';
const OPENS_MS = 1500;
const danny = { css: 'article', text: '@dannyoc_82' };

for (const way of ['key', 'mouse'] as const) {
  test(`a real ${way} in the real side panel puts the draft into X’s editor`, async ({}, info) => {
    test.skip(info.project.name !== 'chromium', 'only Chromium opens its panel from the page');
    test.skip(!hasScreen(), 'needs Xvfb and xdotool: apt-get install xvfb xdotool');
    const screen = await startScreen();
    const heard = await startOn(screen);
    try {
      const x = await heard.open(`${ADDRESSES.outage}?recycle=0`);
      // After its install the extension greets in a tab of its own.
      await x.front();
      const browser = heard.context.browser();
      const panel = await until('the side panel', async () => {
        await press(screen, x, { css: '.hd-badge', within: danny });
        await new Promise((done) => setTimeout(done, OPENS_MS));
        return browser && sidePanelOf(browser);
      });
      await press(screen, x, { css: '[data-testid=reply]', within: danny });
      await findOne(x, { css: EDITOR });

      await pressInPanel(screen, panel, 'textarea');
      screen.type(DRAFT);
      await until('the draft', () =>
        panel.ask<boolean>(`document.querySelector('textarea').value === ${JSON.stringify(DRAFT)}`),
      );
      expect(await held(x)).toBe('');
      if (way === 'key') screen.press('alt+i');
      else await pressInPanel(screen, panel, 'button[aria-keyshortcuts="Alt+I"]');
      await until('the draft in the editor’s state', async () => (await held(x)) === DRAFT);
    } finally {
      await heard.close();
      screen.close();
    }
  });
}

async function startOn(screen: Screen): Promise<Chromium> {
  process.env.DISPLAY = screen.display;
  const heard = await startChromium({
    extension: resolve(FOLDERS.chromium),
    headless: false,
    args: [`--window-size=${SCREEN.width},${SCREEN.height}`, '--window-position=0,0'],
  });
  await reset(heard, VLINDER);
  return heard;
}

/** What X's editor would send. */
const held = (tab: Tab): Promise<string | null> =>
  tab.run((css) => {
    const { heldBy } = globalThis as { heldBy?: (element: Element) => string | null };
    const box = document.querySelector(css);
    return box && heldBy ? heldBy(box) : null;
  }, EDITOR);

/** The page ends at the window's lower left corner: above it is the browser's own interface. */
async function press(screen: Screen, tab: Tab, find: Find): Promise<void> {
  await findOne(tab, find);
  await bring(tab, find);
  const { x, y } = await findOne(tab, find);
  const above = await tab.run(() => screenY + outerHeight - innerHeight, null);
  const left = await tab.run(() => screenX, null);
  screen.clickAt(left + x, above + y);
}

/** The panel ends at the window's lower right corner. */
async function pressInPanel(screen: Screen, panel: SidePanel, css: string): Promise<void> {
  const place = await until(css, () =>
    panel.ask<{ x: number; y: number } | null>(`(() => {
      const found = document.querySelector(${JSON.stringify(css)});
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return {
        x: screenX + outerWidth - innerWidth + x + width / 2,
        y: screenY + outerHeight - innerHeight + y + height / 2,
      };
    })()`),
  );
  screen.clickAt(place.x, place.y);
}
