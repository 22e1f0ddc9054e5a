import { findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { settled } from './comments';
import { aRow, putTickets } from './manyTickets';
import { stored } from './stored';
import { expect, test } from './visit';

const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;
const listed = async (panel: Tab) =>
  (await findAll(panel, { css: '.tickets bdi' })).map(({ text }) => text);
const waiting = async (panel: Tab) =>
  Number.parseInt((await findOne(panel, { css: 'header b' })).text);
const closed = async (panel: Tab) =>
  (await stored(panel)).tickets.filter(({ status }) => status === 'no-reply-needed').length;

test('the list is searched, marked, closed and reopened by keys alone', async ({ heard }) => {
  const page = await heard.open(OUTAGE);
  await settled(page);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await findOne(panel, { css: '.tickets button' });
  const people = await listed(panel);
  const before = await waiting(panel);
  const closedBefore = await closed(panel);
  expect(before).toBe(people.length);

  await panel.press('?');
  await findOne(panel, { css: '.keys dd', text: 'Next, previous comment' });
  await panel.press('?');

  // Letters that are commands elsewhere are letters in the search.
  await panel.press('/');
  await panel.type('xe');
  await until('the list to be narrowed', async () => (await listed(panel)).length < people.length);
  expect(await closed(panel)).toBe(closedBefore);
  await panel.press('Escape');
  await until('the whole list', async () => (await listed(panel)).length === people.length);

  for (const key of ['j', 'j', 'x', 'j', 'x']) await panel.press(key);
  await findOne(panel, { css: '.bulk b', text: '2 marked' });
  await panel.press('e');
  await findOne(panel, { css: '.toast', text: 'Noted for 2 comments: no reply needed.' });
  await until('two less to wait', async () => (await waiting(panel)) === before - 2);
  expect(await listed(panel)).toEqual([people[0], ...people.slice(3)]);
  expect(await closed(panel)).toBe(closedBefore + 2);

  await panel.press('z');
  await until('both to wait again', async () => (await waiting(panel)) === before);
  expect(await listed(panel)).toEqual(people);
  expect(await closed(panel)).toBe(closedBefore);
});

test('the list is narrowed by kind, and says how many of all it shows', async ({ heard }) => {
  const page = await heard.open(OUTAGE);
  await settled(page);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  const people = await until('the list', async () => {
    const names = await listed(panel);
    return names.length > 0 && names;
  });
  await panel.run(() => {
    document.querySelector<HTMLElement>('.narrow [aria-expanded]')?.click();
  }, null);
  await findOne(panel, { css: '.choices select' });
  await panel.run(() => {
    const [site] = document.querySelectorAll('select');
    if (!site) throw new Error('no choice of the site');
    site.value = 'facebook';
    site.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await findOne(panel, {
    css: '[role=status]',
    text: `None of the ${people.length} that wait is among these.`,
  });
});

test('panel and popup tell what the count rests on', async ({ heard }) => {
  const page = await heard.open(OUTAGE);
  await settled(page);
  const panel = await heard.panel();
  const popup = await heard.page('popup.html');
  await page.front();
  const pattern = /On this page: \d+ read · [1-9]\d* open/;
  await findOne(panel, { css: '.coverage p', text: pattern });
  await findOne(popup, { css: '.coverage p', text: pattern });
});

test('who turns late soon is told however many are late before them and however many came since', async ({
  heard,
}) => {
  const own = await heard.page('options.html');
  const since = (name: string, minutesAgo: number) => {
    const at = Date.now() - minutesAgo * 60_000;
    const row = aRow(name, null);
    const postedAt = { earliest: at, latest: at };
    return {
      ...row,
      comment: { ...Object(row['comment']), postedAt },
      firstSeenAt: at,
      waitingSince: at,
      orderAt: at,
    };
  };
  await putTickets(own, [
    ...Array.from({ length: 300 }, (_, n) => since(`late${n}`, 300 + n)),
    ...[52, 54, 58].map((minutes) => since(`soon${minutes}`, minutes)),
    ...Array.from({ length: 300 }, (_, n) => since(`new${n}`, n / 10)),
  ]);
  const told = { css: 'p.time', text: /^\s*3 turn late in the next [78] min/ };
  await findOne(await heard.panel(), told);
  await findOne(await heard.page('popup.html'), told);
});

test('a list of any length goes on as it is scrolled and walked, and draws only what is near', async ({
  heard,
}) => {
  const own = await heard.page('options.html');
  const ROWS = 900;
  await putTickets(
    own,
    Array.from({ length: ROWS }, (_, n) => {
      const row = aRow(`many${n}`, null);
      const orderAt = Number(row['orderAt']) + n;
      return { ...row, orderAt, waitingSince: orderAt };
    }),
  );
  const panel = await heard.panel();
  await panel.size(360, 900);
  await findOne(panel, { css: '[data-block] .pick' });
  /** The places of those in the window, and how many are drawn in all. */
  const inWindow = () =>
    panel.run(() => {
      const rows = [...document.querySelectorAll('[data-block] > li')];
      const seen = rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      const last = seen.at(-1);
      return {
        drawn: rows.length,
        last: Number(last?.getAttribute('aria-posinset')),
        of: Number(last?.getAttribute('aria-setsize')),
      };
    }, null);
  expect(await inWindow()).toMatchObject({ of: -1 });
  await until('the end of the list', async () => {
    await panel.run(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    }, null);
    return (await inWindow()).last === ROWS;
  });
  const end = await inWindow();
  expect(end.of).toBe(ROWS);
  expect(end.drawn).toBeLessThan(300);

  // From there by keys: the focus goes from block to block.
  await panel.run(() => {
    [...document.querySelectorAll<HTMLElement>('[data-block] .pick')].at(-1)?.focus();
  }, null);
  const place = () =>
    panel.run(
      () => Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset')),
      null,
    );
  expect(await place()).toBe(ROWS);
  // Keys come faster here than frames: the next block may take a frame until it is drawn.
  await until('the focus in the next block', async () => {
    for (let step = 0; step < 10; step++) await panel.press('k');
    return (await place()) <= ROWS - 60;
  });
  expect(await place()).toBeGreaterThan(ROWS - 80);

  // One that is closed there is gone at once, and the focus is not lost on the way.
  const before = await place();
  await panel.press('e');
  await until('one row fewer', () =>
    panel.run(
      (rows) =>
        document.querySelector('[data-block] > li')?.getAttribute('aria-setsize') ===
        String(rows - 1),
      ROWS,
    ),
  );
  expect(before).toBeGreaterThan(0);
});
