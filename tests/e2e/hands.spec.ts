import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { BOXES, openBox } from './boxes';
import { settled, wheelTo, withBadge } from './comments';
import { closeWindow, secondWindow } from './ownPages';
import { expect, test } from './visit';

const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;
const DANNY = BOXES[0];
const dannysBadge = { css: '.hd-badge', within: { css: 'article', text: '@dannyoc_82' } };

type Api = { readonly extension: { getViews(about: object): Window[] } };

/** What the panel of another window says of who is at its comment. */
const handsIn = (own: Tab, windowId: number): Promise<string> =>
  own.run((id) => {
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const [view] = api.extension.getViews({ type: 'tab', windowId: id });
    return view?.document.querySelector('.hands')?.textContent ?? '';
  }, windowId);

test('a draft begun in one window is told in the other and on the page before a letter is typed there, and given free when it is dropped', async ({
  heard,
}) => {
  const page = await heard.open(OUTAGE);
  await settled(page);
  const panel = await heard.panel();
  await click(panel, { css: '.tickets button', text: 'Danny' });
  await findOne(panel, { css: 'main > section h2', text: 'Danny' });
  const other = await secondWindow(panel, DANNY?.ticketId ?? '');
  expect(await handsIn(panel, other)).toBe('');
  await panel.front();
  await until('a draft', async () => {
    await click(panel, { css: 'textarea' });
    await panel.type('Danny, we look');
    return panel.run(() => document.querySelector('textarea')?.value !== '', null);
  });
  await until('the other window to tell', async () =>
    (await handsIn(panel, other)).includes('being written in another window'),
  );
  expect(await findAll(panel, { css: '.hands' })).toEqual([]);
  await panel.run(() => {
    const area = document.querySelector('textarea');
    area?.select();
  }, null);
  await panel.press('Delete');
  await until('the other window to be free', async () => (await handsIn(panel, other)) === '');
  await closeWindow(panel, other);
});

test('an answer begun in the site’s own box is told in a second window, as long as there are words in it', async ({
  heard,
}) => {
  if (!DANNY) throw new Error('no box');
  const page = await heard.open(OUTAGE);
  await settled(page);
  const panel = await heard.panel();
  const other = await secondWindow(panel, DANNY.ticketId);
  await page.front();
  await openBox(page, DANNY);
  await click(page, { css: DANNY.editor });
  await page.type('We look into it.');
  await until('the other window to tell', async () =>
    (await handsIn(panel, other)).includes('being written in another window'),
  );
  // The panel of the own window and its page are one place.
  expect(await findAll(panel, { css: '.tickets .why', text: 'being written' })).toEqual([]);
  for (let letter = 0; letter < 16; letter++) await page.press('Backspace');
  await until('the other window to be free', async () => (await handsIn(panel, other)) === '');
  await closeWindow(panel, other);
});

test('a comment a colleague answered says who and when, on its badge', async ({ heard }) => {
  const page = await heard.open(OUTAGE);
  await settled(page);
  const words = 'Straf dat jullie zo snel';
  await wheelTo(page, words);
  const [badge] = (await withBadge(page, words)).badges;
  expect(badge?.name).toMatch(/Answered by \^Ruben .*\d+:\d\d/);
  expect(badge?.text).toMatch(/ \^Ruben$/);
});

test('a page says at the comment that another window writes', async ({ heard }) => {
  const page = await heard.open(OUTAGE);
  await settled(page);
  const panel = await heard.panel();
  await panel.run(async (ticketId) => {
    type Stored = { storage: { session: { set(items: object): Promise<void> } } };
    const api = (globalThis as unknown as { chrome: Stored }).chrome;
    const now = Date.now();
    const writing = { ticketId, windowId: 999_999, tabId: null, since: now, touchedAt: now };
    await api.storage.session.set({ [`writing:${ticketId}`]: writing });
  }, DANNY?.ticketId ?? '');
  await page.front();
  const badge = await findOne(page, { ...dannysBadge, text: 'Being written in another window' });
  expect(badge.label).toContain('0 min');
});
