import { ChangedKeys } from '../../lib/keys';
import { click, findAll, findOne, until } from '../browsers/find';
import type { Chromium } from '../browsers/chromium';
import type { Tab, Visitor } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { settled } from './comments';
import { keptSettings } from './ownPages';
import { stored } from './stored';
import { expect, test } from './visit';

const isChromium = (visitor: Visitor): visitor is Chromium & Visitor => 'context' in visitor;
const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;

/** Puts the focus on the key of an action and asks for another, by keys alone. */
async function ask(page: Tab, action: string): Promise<void> {
  const name = `.key-list button[aria-label^="${action}"][aria-label$="Change"]`;
  await findOne(page, { css: name });
  await page.run((css) => document.querySelector<HTMLElement>(css)?.focus(), name);
  await page.press('Enter');
  await findOne(page, { css: '.key-list [aria-pressed]', text: 'Press a key' });
}
const keys = async (page: Tab): Promise<ChangedKeys> =>
  ChangedKeys.parse((await keptSettings(page))?.keys ?? {});

test('a key is changed by keys alone, refused with the reason, and kept', async ({ heard }) => {
  const page = await heard.page('options.html#keys');
  await ask(page, 'Next comment');
  await page.press('k');
  await findOne(page, { css: '[role=alert]', text: 'k already belongs to “Previous comment”' });
  await page.press('Enter');
  await findOne(page, { css: '[role=alert]', text: 'Enter moves the focus' });
  await page.press('n');
  await until('the new key to be kept', async () => (await keys(page)).next === 'n');
  expect(await findAll(page, { css: '[role=alert]' })).toEqual([]);

  await ask(page, 'Mark all shown');
  await page.press('Escape');
  await ask(page, 'Search');
  await page.press('Tab');
  await page.press('Enter');
  await until('search to have no key', async () => (await keys(page)).search === null);
  expect(await keys(page)).toEqual({ next: 'n', search: null });

  await page.goto(heard.extensionUrl('options.html#accounts'));
  await page.goto(heard.extensionUrl('options.html#keys'));
  await findOne(page, { css: '.key-list button[aria-label="Next comment: n. Change"]' });
  await findOne(page, { css: '.key-list button[aria-label="Search: no key. Change"]' });
  await click(page, { css: '.btn', text: 'All back to the standard' });
  await until('no change to be left', async () => {
    return JSON.stringify(await keys(page)) === '{}';
  });
});

test('the panel goes by the keys as they are now, and tells them', async ({ heard }) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await findOne(panel, { css: '.tickets button' });
  const people = (await findAll(panel, { css: '.tickets bdi' })).map(({ text }) => text);
  const page = await heard.page('options.html#keys');
  for (const [action, key] of [
    ['Next comment', 'n'],
    ['Insert the draft', 'Alt+o'],
  ] as const) {
    await ask(page, action);
    await page.press(key);
  }
  await until('both to be kept', async () => Object.keys(await keys(page)).length === 2);

  await panel.front();
  for (const key of ['n', 'j', 'n', 'Enter']) await panel.press(key);
  await findOne(panel, { css: 'main > section h2', text: people[1] ?? '' });
  await panel.press('?');
  await findOne(panel, { css: '.keys dl > div', text: 'nNext comment' });
  await findOne(panel, { css: '.keys dl > div', text: 'Alt+OInsert the draft' });
  await panel.press('?');
  await panel.press('n');
  await findOne(panel, { css: 'main > section h2', text: people[2] ?? '' });

  await panel.press('w');
  await until('the focus in the draft', () =>
    panel.run(() => document.activeElement?.tagName === 'TEXTAREA', null),
  );
  await panel.press('Control+a');
  await panel.type('nkwel ?');
  const draft = () => panel.run(() => document.querySelector('textarea')?.value ?? '', null);
  expect(await draft()).toBe('nkwel ?');
  await panel.press('Alt+o');
  await findOne(panel, { css: '[role=status]', text: /Reply/ });
  expect(await draft()).toBe('nkwel ?');
});

test('a comment is left without a reply, taken back, and left for the list, by keys alone', async ({
  heard,
}) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await click(panel, { css: '.tickets button', text: 'Carla' });
  await findOne(panel, { css: '[data-act=close]' });
  const closed = async () =>
    (await stored(panel)).tickets.filter(({ status }) => status === 'no-reply-needed').length;
  const before = await closed();
  await panel.press('e');
  await findOne(panel, { css: '.toast' });
  expect(await closed()).toBe(before + 1);
  await panel.press('z');
  await until('it to wait again', async () => (await closed()) === before);
  await panel.press('l');
  await findOne(panel, { css: '.tickets [aria-current]', text: 'Carla' });
  await panel.press('l');
  await findOne(panel, { css: 'main > section h2', text: 'Carla' });
});

test('the key that opens the panel is changed where the browser keeps it', async ({ heard }) => {
  const page = await heard.page('options.html#keys');
  type Command = { name?: string; shortcut?: string };
  type Api = { commands: { getAll(): Promise<Command[]> } };
  const kept = () =>
    page.run(async () => {
      const { commands } = (globalThis as unknown as { chrome: Api }).chrome;
      return (await commands.getAll()).find(({ name }) => name === 'open-panel')?.shortcut;
    }, null);
  expect(await kept()).toBe('Alt+R');
  if (isChromium(heard)) {
    await click(page, { css: '.btn', text: 'Change it in the browser' });
    await until('the page of the browser', () =>
      // An extension is not told the addresses of the browser's own pages.
      Promise.resolve(
        heard.context.pages().some((one) => one.url() === 'chrome://extensions/shortcuts'),
      ),
    );
    return;
  }
  await ask(page, 'Open Heard’s panel');
  await page.press('h');
  await findOne(page, { css: '[role=alert]', text: 'h alone would be typed' });
  await page.press('Alt+y');
  await until('the browser to keep it', async () => (await kept()) === 'Alt+Y');
  await ask(page, 'Next comment');
  await page.press('Alt+y');
  await findOne(page, { css: '[role=alert]', text: 'Alt+Y already opens Heard’s panel' });
  await page.press('Escape');
  await click(page, { css: '.btn', text: 'Back to Alt+R' });
  await until('the standard to be back', async () => (await kept()) === 'Alt+R');
});
