import { findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import { settled, withBadge } from './comments';
import { tellTab } from './extension';
import { stored } from './stored';
import { expect, test } from './visit';

const WORDS = 'Al drie uur geen bereik';

/** As X would: from now on this test id is called otherwise, on all that comes too. */
const rename = (tab: Tab, testId: string): Promise<void> =>
  tab.run((old) => {
    const change = () => {
      for (const one of document.querySelectorAll(`[data-testid="${old}"]`))
        one.setAttribute('data-testid', 'renamed');
    };
    new MutationObserver(change).observe(document, { childList: true, subtree: true });
    change();
  }, testId);

test('a page whose texts were renamed is read all the same, and the sight of it says so', async ({
  heard,
}) => {
  const tab = await heard.open(ADDRESSES.outage);
  await withBadge(tab, WORDS);
  await rename(tab, 'tweetText');
  const own = await heard.page('options.html');
  await tellTab(own, tab.url(), { type: 'identityChanged' });
  const told = await until('the fallback in the sight', async () => {
    const { pages } = await stored(own);
    const [page] = pages as ReadonlyArray<{ fallbacks?: Record<string, { count: number }> }>;
    return page?.fallbacks?.text;
  });
  expect(told.count).toBeGreaterThan(4);
  const { tickets } = await stored(own);
  const texts = tickets.map(({ comment }) => comment.text);
  expect(texts.some((text) => text.includes(WORDS))).toBe(true);
  expect(texts.every((text) => text !== '')).toBe(true);
});

test('the report of a page holds its structure and none of its words', async ({ heard }) => {
  const tab = await heard.open(ADDRESSES.outage);
  await withBadge(tab, WORDS);
  await settled(tab);
  const own = await heard.page('options.html');
  const { report } = await tellTab<{ report: string }>(own, tab.url(), { type: 'structure' });
  expect(report.length).toBeLessThan(20_000);
  expect(JSON.parse(report)).toMatchObject({ site: 'x', facts: { composer: expect.anything() } });
  const words = await tab.run(
    () => [
      ...new Set(
        [
          ...document.querySelectorAll('[data-testid="tweetText"], [data-testid="User-Name"]'),
        ].flatMap(({ textContent }) => textContent.match(/[\p{L}_]{7,}/gu) ?? []),
      ),
    ],
    null,
  );
  expect(words.length).toBeGreaterThan(20);
  for (const word of words) expect(report).not.toContain(word);
});

/** The words of the popup's light while this tab is in view; empty where it shows none. */
async function lightBeside(tab: Tab, popup: Tab): Promise<string> {
  await tab.front();
  await until('the popup to tell of the page', () =>
    popup.run(() => document.querySelector('.coverage') !== null, null),
  );
  return popup.run(() => document.querySelector('.health')?.textContent ?? '', null);
}

test('the popup shows a light beside a page that does not read as usual, and none beside one that does', async ({
  heard,
}) => {
  const tab = await heard.open(ADDRESSES.outage);
  await withBadge(tab, WORDS);
  await settled(tab);
  const popup = await heard.page('popup.html');
  await findOne(popup, { css: '.big' });
  expect(await lightBeside(tab, popup)).toBe('');
  await rename(tab, 'User-Name');
  await tellTab(popup, tab.url(), { type: 'identityChanged' });
  const words = await until('the light', () => lightBeside(tab, popup));
  expect(words).toContain('Only roughly: names.');
  expect(words).toContain('Read as ever: comments, texts');
});

test('the popup tells of each post of a feed by itself, and of the page no more than of them together', async ({
  heard,
}) => {
  const tab = await heard.open(FACEBOOK.feed);
  await withBadge(tab, 'Second time your technician');
  await settled(tab);
  const popup = await heard.page('popup.html');
  const count = (words: string, of: string) =>
    Number(new RegExp(`(\\d+) ${of}`).exec(words)?.[1] ?? NaN);
  const sum = (lines: readonly string[], of: string) =>
    lines.reduce((all, words) => all + count(words, of), 0);
  const { page, posts } = await until('a line for each post, of which the store told', async () => {
    await tab.front();
    const told = await popup.run(
      () => ({
        page: document.querySelector('.coverage > p')?.textContent ?? '',
        posts: [...document.querySelectorAll('.coverage li')].map(({ textContent }) => textContent),
      }),
      null,
    );
    const isWhole = sum(told.posts, 'open') === count(told.page, 'open');
    return told.posts.length > 1 && isWhole ? told : null;
  });
  expect(sum(posts, 'read')).toBe(count(page, 'read'));
  for (const words of posts) expect(words).toMatch(/^(?:Vlinder|Gemeente)[^:]*: /);
});
