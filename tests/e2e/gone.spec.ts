import { until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import { settled, wheelTo, withBadge } from './comments';
import { stored } from './stored';
import { expect, test } from './visit';

/** It takes five seconds until what was taken out counts as gone, more on a busy machine. */
const NOTICED_MS = 40_000;
/** Longer than Heard waits before it takes anything for gone. */
const LONG_MS = 9000;

const OUTAGE = 'Al drie uur geen bereik';

/** The state of the ticket with this id, once it is the one waited for. */
const becomes = (own: Tab, id: string, state: string) =>
  until(
    `ticket ${id} to be ${state}`,
    async () => (await stored(own)).tickets.find((one) => one.id === id)?.status === state,
    NOTICED_MS,
  );

const goneIn = async (own: Tab): Promise<string[]> =>
  (await stored(own)).tickets.flatMap(({ id, status }) => (status === 'gone' ? [id] : []));

test.describe('a comment that its site deletes while it is shown', () => {
  test('is gone on X, and open again when the page shows it again', async ({ heard }) => {
    const own = await heard.page('options.html');
    const tab = await heard.open(ADDRESSES.outage);
    await withBadge(tab, OUTAGE);
    await settled(tab);
    const id = `x:${await deleteOnX(tab, OUTAGE)}`;
    await becomes(own, id, 'gone');
    expect(await goneIn(own)).toEqual([id]);
    await tab.goto(ADDRESSES.outage);
    await withBadge(tab, OUTAGE);
    await becomes(own, id, 'open');
  });

  test('is gone on Facebook once the page counts one comment less', async ({ heard }) => {
    const own = await heard.page('options.html');
    const tab = await heard.open(FACEBOOK.fibre);
    await settled(tab);
    await until('some tickets', async () => (await stored(own)).tickets.length > 5);
    const tickets = (await stored(own)).tickets.map((one) => one.id.replace('facebook:', ''));
    const id = `facebook:${await deleteOnFacebook(tab, tickets)}`;
    await becomes(own, id, 'gone');
    expect(await goneIn(own)).toEqual([id]);
    await tab.goto(FACEBOOK.fibre);
    await becomes(own, id, 'open');
  });
});

test('rows that X takes out while the user scrolls are not taken for deleted', async ({
  heard,
}) => {
  const own = await heard.page('options.html');
  const tab = await heard.open(ADDRESSES.outage);
  await withBadge(tab, OUTAGE);
  await wheelTo(tab, 'Strom, der bleibt');
  await settled(tab);
  await new Promise((done) => setTimeout(done, LONG_MS));
  expect((await stored(own)).tickets.length).toBeGreaterThan(3);
  expect(await goneIn(own)).toEqual([]);
});

/** Takes the row with these words out as X does, the rows below it moving up; gives the post's id. */
const deleteOnX = (tab: Tab, words: string): Promise<string> =>
  tab.run((text) => {
    const topOf = (one: HTMLElement) => Number(/-?[\d.]+/.exec(one.style.transform)?.[0]);
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="cellInnerDiv"]')];
    const row = rows.find(({ textContent }) => textContent.includes(text));
    const link = row?.querySelector('a[href*="/status/"] time')?.parentElement;
    if (!row || !link) throw new Error('no such row');
    const height = row.offsetHeight;
    const top = topOf(row);
    row.remove();
    for (const other of rows.filter((one) => topOf(one) > top))
      other.style.transform = `translateY(${topOf(other) - height}px)`;
    return /\d+$/.exec(link.getAttribute('href') ?? '')?.[0] ?? '';
  }, words);

/** Takes one of these comments out, that stands between two others, and counts one less; gives its id. */
const deleteOnFacebook = (tab: Tab, tickets: readonly string[]): Promise<string> =>
  tab.run((ids) => {
    const articles = [...document.querySelectorAll<HTMLElement>('[role="article"]')];
    const idOf = (article: HTMLElement | undefined) => {
      const links = [...(article?.querySelectorAll('a[href*="comment_id="]') ?? [])];
      const [address] = links.flatMap((link) => {
        const { searchParams } = new URL(link.getAttribute('href') ?? '', location.href);
        const found = searchParams.get('reply_comment_id') ?? searchParams.get('comment_id');
        return /^\d+$/.test(found ?? '') ? [found] : [];
      });
      return address ?? undefined;
    };
    const isAlone = (first: HTMLElement, second: HTMLElement) => {
      if (first.contains(second)) return false;
      const range = document.createRange();
      range.setStartAfter(first);
      range.setEndBefore(second);
      return (
        range.toString().trim() === '' && !range.cloneContents().querySelector('[role="button"]')
      );
    };
    const place = articles.findIndex((one, index) => {
      const [before, after] = [articles[index - 1], articles[index + 1]];
      if (!idOf(before) || !idOf(after) || !before || !after) return false;
      return ids.includes(idOf(one) ?? '') && isAlone(before, one) && isAlone(one, after);
    });
    const article = articles[place];
    if (!article) throw new Error('no comment between two others');
    article.remove();
    const counts = [...document.querySelectorAll('[role="button"] span')].filter(
      (one) => one.childElementCount === 0 && /^\d+ comments$/.test(one.textContent),
    );
    for (const count of counts)
      count.textContent = count.textContent.replace(/\d+/, (all) => String(Number(all) - 1));
    return idOf(article) ?? '';
  }, tickets);
