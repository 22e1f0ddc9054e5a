import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import { settled } from './comments';
import { answerAll } from './ownPages';
import { stored } from './stored';
import { expect, reset, test } from './visit';

const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;
/** What one figure says, by its name. */
const fact = (popup: Tab, name: string): Promise<string | null> =>
  popup.run((wanted) => {
    const term = [...document.querySelectorAll('dt')].find(
      ({ textContent }) => textContent === wanted,
    );
    return term?.nextElementSibling?.textContent?.trim() ?? null;
  }, name);
const big = async (popup: Tab) => (await findOne(popup, { css: '.big' })).text;

test('counts what the store holds: open per site, overdue, oldest, next due', async ({ heard }) => {
  for (const url of [OUTAGE, FACEBOOK.fibre]) await settled(await heard.open(url));
  const popup = await heard.page('popup.html');
  const { tickets } = await stored(popup);
  const open = tickets.filter(({ status }) => status === 'open');
  const on = (site: string) => open.filter(({ id }) => id.startsWith(site)).length;
  expect(on('x')).toBeGreaterThan(0);
  expect(on('facebook')).toBeGreaterThan(0);
  await until('the count', async () => (await big(popup)) === `${open.length} waiting`);
  await findOne(popup, { css: 'p', text: `Facebook ${on('facebook')} · X ${on('x')}` });
  await until('all that is told below', async () => (await fact(popup, 'Oldest')) !== null);
  expect(Number(await fact(popup, 'Late'))).toBeGreaterThan(0);
  expect(await fact(popup, 'Oldest')).toMatch(/\d+ (min|h|d)/);
  expect(await fact(popup, 'Oldest')).not.toContain('366');
  expect(await fact(popup, 'Next due')).toMatch(/\d\d?:\d\d, (?:in \d|now)/);
});

test('next leads to the comment: to the tab that shows it, and to it in the panel', async ({
  heard,
}) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const popup = await heard.page('popup.html');
  const next = await findOne(popup, { css: '.btn.main', text: 'Next:' });
  await click(popup, { css: '.btn.main', text: 'Next:' });
  await until('the tab of the comment in front', () =>
    x.run(() => document.visibilityState === 'visible', null),
  );
  const panel = await heard.panel();
  const head = await findOne(panel, { css: 'main > section h2' });
  expect(next.text).toContain(head.text);
});

test('next opens the comment’s own page where no tab shows it', async ({ heard }) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  await x.close();
  const popup = await heard.page('popup.html');
  await click(popup, { css: '.btn.main', text: 'Next:' });
  const own = await heard.page('options.html');
  await until('a tab with the comment’s address', () =>
    own.run(async () => {
      type Api = {
        tabs: {
          query(about: object): Promise<Array<{ id: number; url?: string }>>;
          remove(id: number): Promise<void>;
        };
      };
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const found = (await tabs.query({})).find(({ url }) => /\/status\/\d+$/.test(url ?? ''));
      if (found) await tabs.remove(found.id);
      return found !== undefined;
    }, null),
  );
});

test('tells what the page in view has not loaded', async ({ heard }) => {
  const facebook = await heard.open(FACEBOOK.fibre);
  await settled(facebook);
  const popup = await heard.page('popup.html');
  expect(await findAll(popup, { css: '.coverage' })).toEqual([]);
  await facebook.front();
  await findOne(popup, {
    css: '.coverage p',
    text: /On this page: \d+ read · \d+ open · at least \d+ not loaded/,
  });
});

test('never shows zero of a page it could not read', async ({ heard }) => {
  const popup = await heard.page('popup.html');
  const x = await heard.open(`${OUTAGE}&broken=1`);
  await x.front();
  await until('the popup to say that the page is unreadable', async () => {
    const [count] = await findAll(popup, { css: '.big', text: /^ ?\?/ });
    return count;
  });
  await findOne(popup, { css: 'p', text: 'This is not zero' });
});

test('says plainly when nothing was seen yet, and when all are heard', async ({ heard }) => {
  const popup = await heard.page('popup.html');
  await findOne(popup, { css: 'h1', text: 'Nothing seen yet' });
  expect(await findAll(popup, { css: '.big' })).toEqual([]);

  const x = await heard.open(ADDRESSES.fiveG);
  await settled(x);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await answerAll(panel);
  await popup.front();
  await until('all heard', async () => (await big(popup)) === '0 waiting, all heard');
  await findOne(popup, { css: 'p', text: /of the \d+ you have seen/ });
});

test('asks to be set up before anything else', async ({ heard }) => {
  await reset(heard, null);
  const popup = await heard.page('popup.html');
  await findOne(popup, { css: '.btn.main', text: 'Set up Heard' });
  expect(await findAll(popup, { css: '.big' })).toEqual([]);
});

test('says so when Heard is not on the page in view, and loads it again', async ({ heard }) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const popup = await heard.page('popup.html');
  await muteContentScript(popup);
  await x.front();
  await findOne(popup, { css: '[role=status]', text: 'Heard is not on this page yet' });
  await x.run(() => {
    document.documentElement.dataset.old = 'yes';
  }, null);
  await popup.run(() => {
    document.querySelector<HTMLButtonElement>('.note button')?.click();
  }, null);
  await until('the page to be loaded again', () =>
    x
      .run(() => !document.documentElement.dataset.old && document.readyState === 'complete', null)
      .catch(() => false),
  );
});

/** The popup hears no content script any more, as after an installation under open pages. */
const muteContentScript = (own: Tab): Promise<void> =>
  own.run(() => {
    type Api = { tabs: { sendMessage: unknown } };
    const muted = () => Promise.reject(new Error('Receiving end does not exist.'));
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    for (const api of [chrome, browser]) if (api) api.tabs.sendMessage = muted;
  }, null);
