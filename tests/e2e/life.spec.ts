import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Chromium } from '../browsers/chromium';
import { startChromium, tabOf } from '../browsers/chromium';
import { click, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import { badged, comments, noticeOn, settled, withBadge } from './comments';
import { stored } from './stored';
import { expect, FOLDERS, reset, test, VLINDER } from './visit';

const EXTENSION = resolve(FOLDERS.chromium);
const OUTAGE = 'Al drie uur geen bereik';
const FIBRE = 'Second time your technician';

test.beforeEach(({}, info) => {
  test.skip(info.project.name === 'firefox', 'the freezing, zooming and caching of Chromium');
});

/** A Chromium of its own for what one test changes in it. */
async function visit(
  options: Partial<Parameters<typeof startChromium>[0]>,
  work: (visitor: Chromium, problems: readonly string[]) => Promise<void>,
): Promise<void> {
  const visitor = await startChromium({ extension: EXTENSION, ...options });
  const problems: string[] = [];
  visitor.context.on('weberror', (problem) => problems.push(String(problem.error())));
  try {
    await reset(visitor, VLINDER);
    await work(visitor, problems);
    expect(problems).toEqual([]);
  } finally {
    await visitor.close();
  }
}

const pageOf = (tab: Tab) => (tab as Tab & { readonly page: Page }).page;
const idsOf = async (tab: Tab) => (await badged(tab)).map(({ id }) => id);
/** How many badges stand in a comment at most; more than one would be left over from before. */
const mostInOne = async (tab: Tab) =>
  Math.max(...(await comments(tab)).map(({ badges }) => badges.length));
const hosts = (tab: Tab) =>
  tab.run(
    () =>
      [...document.querySelectorAll('[data-heard]')].filter(
        (host) => !host.closest('article, [role="article"]'),
      ).length,
    null,
  );

test('going on, back and forward inside X leaves each page its own badges and nothing behind', async ({
  heard,
}) => {
  const tab = await heard.open(ADDRESSES.mentions);
  await until('badges', async () => (await idsOf(tab)).length > 0);
  await settled(tab);
  const before = await idsOf(tab);
  for (let round = 0; round < 3; round++) {
    await click(tab, { css: 'article[data-testid="tweet"] time' });
    await until('another address', async () => tab.url().includes('/status/'));
    await settled(tab);
    expect(await mostInOne(tab)).toBeLessThanOrEqual(1);
    await pageOf(tab).goBack();
    await until('the mentions again', async () => tab.url() === ADDRESSES.mentions);
    await until('their badges', async () => {
      const now = await idsOf(tab);
      return before.every((id) => now.includes(id));
    });
    await pageOf(tab).goForward();
    await until('the post again', async () => tab.url().includes('/status/'));
    await settled(tab);
    expect(await mostInOne(tab)).toBeLessThanOrEqual(1);
    await pageOf(tab).goBack();
    await until('the mentions at last', async () => tab.url() === ADDRESSES.mentions);
    await settled(tab);
  }
  // The notice, and the card at most: what is made per page would have grown with every round.
  expect(await hosts(tab)).toBeLessThanOrEqual(3);
});

test('a dialog over the feed that is closed and opened again is badged again, the feed all the while', async ({
  heard,
}) => {
  const tab = await heard.open(FACEBOOK.feed);
  await withBadge(tab, FIBRE);
  for (let round = 0; round < 3; round++) {
    await click(tab, { css: 'a[href*="/posts/"]', text: /^ *\d+ ?\w+$/ });
    await until('the dialog’s own badges', async () =>
      (await badged(tab)).some(({ inDialog }) => inDialog),
    );
    await pageOf(tab).goBack();
    await until('the dialog to go', async () =>
      (await comments(tab)).every(({ inDialog }) => !inDialog),
    );
    expect((await withBadge(tab, FIBRE)).badges).toHaveLength(1);
  }
  expect(await hosts(tab)).toBeLessThanOrEqual(3);
});

test('a tab that was frozen reads what came meanwhile once it is thawed', async ({ heard }) => {
  const tab = await heard.open(ADDRESSES.outage);
  await withBadge(tab, OUTAGE);
  const cdp = await pageOf(tab).context().newCDPSession(pageOf(tab));
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((done) => setTimeout(done, 1500));
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  const words = 'Still no signal in my street, nobody answers.';
  await tab.run((text) => {
    const all = [...document.querySelectorAll('[data-testid="tweetText"]')];
    const one = all.find(({ textContent }) => textContent.includes('Al drie uur'));
    if (one) one.textContent = text;
  }, words);
  expect((await withBadge(tab, words)).badges).toHaveLength(1);
  const own = await heard.page('options.html');
  await until('the new words in the store', async () =>
    (await stored(own)).tickets.some(({ comment }) => comment.text === words),
  );
});

test('a page that comes back out of the browser’s own cache has its badges and goes on reading', async () => {
  await visit({ keepsPages: true }, async (visitor) => {
    const tab = await visitor.open(ADDRESSES.outage);
    await withBadge(tab, OUTAGE);
    await tab.run(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    }, null);
    await tab.goto(FACEBOOK.fibre);
    await withBadge(tab, FIBRE);
    await pageOf(tab).goBack({ waitUntil: 'commit' });
    expect((await withBadge(tab, OUTAGE)).badges).toHaveLength(1);
    expect(await tab.run(() => document.documentElement.dataset.persisted, null)).toBe('true');
    expect(await mostInOne(tab)).toBe(1);
    const words = 'And now the landline is dead as well!';
    await tab.run((text) => {
      const all = [...document.querySelectorAll('[data-testid="tweetText"]')];
      const one = all.find(({ textContent }) => textContent.includes('Al drie uur'));
      if (one) one.textContent = text;
    }, words);
    const own = await visitor.open(visitor.extensionUrl('options.html'));
    await until('the new words in the store', async () =>
      (await stored(own)).tickets.some(({ comment }) => comment.text === words),
    );
  });
});

test('two windows with the same post show the same badges and keep one ticket for each comment', async () => {
  await visit({}, async (visitor) => {
    const first = await visitor.open(ADDRESSES.outage);
    await withBadge(first, OUTAGE);
    const cdp = await visitor.context.newCDPSession(pageOf(first));
    const coming = visitor.context.waitForEvent('page');
    await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const second = tabOf(await coming);
    await second.goto(ADDRESSES.outage);
    await withBadge(second, OUTAGE);
    await settled(second);
    const states = async (tab: Tab) =>
      (await badged(tab)).slice(0, 4).map(({ id, badges }) => [id, badges[0]?.state]);
    await until(
      'both windows to agree',
      async () => JSON.stringify(await states(first)) === JSON.stringify(await states(second)),
    );
    const own = await visitor.open(visitor.extensionUrl('options.html'));
    const texts = (await stored(own)).tickets.map(({ comment }) => comment.text);
    expect(texts.filter((text) => text.includes(OUTAGE))).toHaveLength(1);
  });
});

/** Turns the wheel until the comment is there, in a window however low. */
const scrollTo = (tab: Tab, words: string) =>
  until(`“${words}” on the page`, async () => {
    const all = await comments(tab);
    if (all.some(({ text, inWindow }) => inWindow && text.includes(words))) return true;
    await tab.mouseTo(100, 100);
    await tab.wheel(150);
    return false;
  });

for (const zoom of [0.5, 1.5, 3]) {
  test(`at ${zoom * 100} % zoom every badge stands inside its comment`, async ({ heard }) => {
    const own = await heard.page('options.html');
    for (const [address, words] of [
      [ADDRESSES.outage, OUTAGE],
      [FACEBOOK.fibre, FIBRE],
    ] as const) {
      const tab = await heard.open(address);
      await withBadge(tab, words);
      await setZoom(own, address, zoom);
      await until('the zoom', async () =>
        tab.run((wanted) => Math.abs(devicePixelRatio - wanted) < 0.2, zoom),
      );
      // Large as it is, the comment may lie under the edge of the window, where the list drops it.
      await scrollTo(tab, words);
      await withBadge(tab, words);
      await settled(tab);
      expect(await strayBadges(tab)).toEqual([]);
      await setZoom(own, address, 1);
    }
  });
}

test('with text twice as large every badge stands inside its comment', async ({ heard }) => {
  const tab = await heard.open(FACEBOOK.fibre);
  await withBadge(tab, FIBRE);
  await tab.run(() => {
    document.documentElement.style.fontSize = '200%';
    document.body.style.fontSize = '200%';
  }, null);
  await settled(tab);
  expect(await strayBadges(tab)).toEqual([]);
});

test('beside another overlay that adds to every comment, both stand and the same is read', async () => {
  const read = async (beside?: string) => {
    const found: Array<readonly [string, string]> = [];
    await visit(beside ? { beside: resolve(beside) } : {}, async (visitor) => {
      for (const [address, words] of [
        [ADDRESSES.outage, OUTAGE],
        [FACEBOOK.fibre, FIBRE],
      ] as const) {
        const tab = await visitor.open(address);
        await withBadge(tab, words);
        await settled(tab);
        expect(await mostInOne(tab)).toBe(1);
        expect(await noticeOn(tab)).not.toContain('can’t read');
        if (beside)
          expect(
            await tab.run(() => document.querySelectorAll('.neighbour').length, null),
          ).toBeGreaterThan(4);
      }
      const own = await visitor.open(visitor.extensionUrl('options.html'));
      for (const { id, comment } of (await stored(own)).tickets) found.push([id, comment.text]);
    });
    return found;
  };
  const alone = await read();
  expect(alone.length).toBeGreaterThan(8);
  // Its rows are taller, so that X shows fewer of them at a time.
  const beside = await read('tests/e2e/neighbour');
  expect(beside.length).toBeGreaterThan(alone.length - 4);
  expect(alone).toEqual(expect.arrayContaining(beside));
});

/** Zooms the tab with this address, as a person does in the browser's menu. */
const setZoom = (own: Tab, address: string, zoom: number): Promise<void> =>
  own.run(
    async ({ url, factor }) => {
      type Api = {
        tabs: {
          query(about: object): Promise<Array<{ id: number; url: string }>>;
          setZoom(id: number, factor: number): Promise<void>;
        };
      };
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url);
      if (tab) await tabs.setZoom(tab.id, factor);
    },
    { url: address, factor: zoom },
  );

/** Badges that reach out of the comment they belong to, sideways; one pixel is rounding. */
const strayBadges = (tab: Tab): Promise<string[]> =>
  tab.run(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-heard]')].flatMap((host) => {
        const article = host.closest('article, [role="article"]')?.getBoundingClientRect();
        if (!article) return [];
        return [...(host.shadowRoot?.querySelectorAll('.hd-badge') ?? [])].flatMap((badge) => {
          const { left, right, width, height } = badge.getBoundingClientRect();
          const isInside = left >= article.left - 1 && right <= article.right + 1;
          return isInside && width > 0 && height > 0
            ? []
            : [`${badge.textContent} ${left}–${right}`];
        });
      }),
    null,
  );
