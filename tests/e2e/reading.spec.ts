import { ADDRESSES } from '../replica/x/addresses';
import { click, until } from '../browsers/find';
import { badged, comments, noticeOn, settled, wheelTo, withBadge, withWords } from './comments';
import { FACEBOOK } from './addresses';
import { toolbarText } from './extension';
import { stored } from './stored';
import { expect, reset, test } from './visit';

test.describe('on X', () => {
  test('every reply below our post that is in view has one badge, ours and the post none', async ({
    heard,
  }) => {
    const tab = await heard.open(ADDRESSES.outage);
    await withBadge(tab, 'Al drie uur geen bereik');
    const shown = await settled(tab);
    const ours = ['A digger cut', 'Update: the first splice', 'Dat horen ze graag'];
    for (const { text, badges } of shown.slice(0, 7)) {
      expect(badges.length, text).toBe(ours.some((words) => text.includes(words)) ? 0 : 1);
    }
  });

  test('replies and mentions on the mentions tab are badged, rows about likes are not', async ({
    heard,
  }) => {
    const tab = await heard.open(ADDRESSES.mentions);
    await withBadge(tab, 'Is roaming in France');
    const shown = await settled(tab);
    const liked = shown.filter(({ id }) => id === '');
    expect(liked.flatMap(({ badges }) => badges)).toEqual([]);
    expect(shown.filter(({ badges }) => badges.length === 1).length).toBeGreaterThanOrEqual(7);
  });

  test('a post that names the brand without addressing us is badged on the search page', async ({
    heard,
  }) => {
    const tab = await heard.open(ADDRESSES.search);
    expect((await withBadge(tab, 'Vlinder ligt er weer uit')).badges).toHaveLength(1);
  });

  test('other people’s posts in the home timeline are left alone, promoted ones always', async ({
    heard,
  }) => {
    const tab = await heard.open(ADDRESSES.home);
    await withBadge(tab, 'de betaalterminal doet het weer');
    expect((await withWords(tab, 'Freshly roasted')).badges).toEqual([]);
    await wheelTo(tab, 'Vanavond buien vanaf zee');
    await settled(tab);
    expect((await withWords(tab, 'Vanavond buien vanaf zee')).badges).toEqual([]);
    for (const { promoted, text, badges } of await comments(tab)) {
      if (promoted) expect(badges, text).toEqual([]);
    }
  });

  test('an advertisement among the replies is never badged', async ({ heard }) => {
    const tab = await heard.open(ADDRESSES.outage);
    await wheelTo(tab, 'Strom, der bleibt');
    await settled(tab);
    expect((await withWords(tab, 'Strom, der bleibt')).badges).toEqual([]);
  });

  test('the words of a quoted post are never taken for those of the post', async ({ heard }) => {
    const tab = await heard.open(ADDRESSES.mentions);
    await wheelTo(tab, 'Credit where it is due');
    const { name } = (await withBadge(tab, 'Credit where it is due')).badges[0] ?? {};
    expect(name).toMatch(/^Late|^\d|left|Answered/);
    const options = await heard.page('options.html');
    const texts = await until('the ticket', async () => {
      const found = (await stored(options)).tickets.map(({ comment }) => comment.text);
      return found.some((text) => text.startsWith('Credit where')) ? found : null;
    });
    const [credit] = texts.filter((text) => text.startsWith('Credit where'));
    expect(credit).toBe(
      'Credit where it is due: 600 down in Salthill this morning. @vlindertelecom',
    );
  });

  test('what was read stays read when X takes its rows out of the page again', async ({
    heard,
  }) => {
    const tab = await heard.open(ADDRESSES.outage);
    await settled(tab);
    const counts = async () => (await noticeOn(tab)).match(/\d+/g)?.map(Number) ?? [];
    const [first = 0, unseen = 0] = await counts();
    expect(first).toBeGreaterThan(4);
    await tab.mouseTo(640, 450);
    for (const delta of [700, 700, 700, 700, -1400]) {
      await tab.wheel(delta);
      await settled(tab);
      const [read = 0, notLoaded = 0] = await counts();
      expect(read).toBeGreaterThanOrEqual(first);
      expect(read + notLoaded).toBe(first + unseen);
    }
    expect((await counts())[0]).toBeGreaterThan(first + 10);
  });

  test('a post that tells neither author nor address is counted among what cannot be read', async ({
    heard,
  }) => {
    const tab = await heard.open(`${ADDRESSES.outage}?broken=one`);
    await tab.mouseTo(640, 450);
    await until('the notice', async () => {
      await tab.wheel(200);
      return (await noticeOn(tab)).includes('1 Heard can’t read');
    });
    expect(await noticeOn(tab)).toMatch(/^[1-9]\d* comments read · 1 Heard can’t read/);
  });

  test('a page of which nothing can be read says that this is not zero', async ({ heard }) => {
    const tab = await heard.open(`${ADDRESSES.outage}?broken=1`);
    await until('the notice', async () =>
      (await noticeOn(tab)).includes('Can’t read this page. This is not zero.'),
    );
    const options = await heard.page('options.html');
    await until(
      'the question mark on the icon',
      async () => (await toolbarText(options, tab.url())) === '?',
    );
  });
});

test.describe('on Facebook', () => {
  test('comments and replies of a post’s own page are badged, ours and the post are not', async ({
    heard,
  }) => {
    const tab = await heard.open(FACEBOOK.fibre);
    await withBadge(tab, 'Second time your technician');
    await settled(tab);
    expect((await withWords(tab, 'From today Vlinder Fibre')).badges).toEqual([]);
    expect((await withWords(tab, 'Four floors, Amir!')).badges).toEqual([]);
    expect((await withBadge(tab, 'Al sinds augustus')).badges).toHaveLength(1);
  });

  test('comments nested in the posts of our page’s feed are badged', async ({ heard }) => {
    const tab = await heard.open(FACEBOOK.feed);
    expect((await withBadge(tab, 'Second time your technician')).badges).toHaveLength(1);
    await wheelTo(tab, 'Onderhoud tot 5 uur');
    expect((await withBadge(tab, 'Onderhoud tot 5 uur')).badges).toHaveLength(1);
    expect((await withWords(tab, 'Dat kan, Femke')).badges).toEqual([]);
  });

  test('a dialog over the feed is badged, and the same comment in both is one ticket', async ({
    heard,
  }) => {
    const tab = await heard.open(FACEBOOK.feed);
    await withBadge(tab, 'Second time your technician');
    await click(tab, { css: 'a[href*="/posts/"]', text: /^ *\d+ ?\w+$/ });
    const copies = await until('badges on both copies', async () => {
      const found = (await badged(tab)).filter(({ text }) => text.includes('Second time your'));
      return found.length === 2 ? found : null;
    });
    expect(copies.map(({ inDialog }) => inDialog).sort()).toEqual([false, true]);
    expect(copies[0]?.badges).toEqual(copies[1]?.badges);
    const options = await heard.page('options.html');
    const { tickets } = await stored(options);
    const same = tickets.filter(({ comment }) => comment.text.startsWith('Second time your'));
    expect(same).toHaveLength(1);
  });

  test('comments under a post in a group that speak of us are badged', async ({ heard }) => {
    const tab = await heard.open(FACEBOOK.group);
    expect((await withBadge(tab, 'vlinder telecom fixed mine')).badges).toHaveLength(1);
  });

  test('a comment that tells no author is counted and says so where it stands', async ({
    heard,
  }) => {
    const tab = await heard.open(`${FACEBOOK.fibre}?broken=one`);
    const unread = await until('the badge of the unreadable comment', async () =>
      (await badged(tab)).find(({ badges }) => badges[0]?.state === 'unread'),
    );
    expect(unread.badges).toHaveLength(1);
    expect(await noticeOn(tab)).toContain('1 Heard can’t read');
    await tab.goto(`${FACEBOOK.fibre}?broken=0`);
  });

  test('a page that tells of comments none of which is found says that this is not zero', async ({
    heard,
  }) => {
    const tab = await heard.open(`${FACEBOOK.fibre}?broken=1`);
    await until('the notice', async () =>
      (await noticeOn(tab)).includes('Can’t read this page. This is not zero.'),
    );
    const options = await heard.page('options.html');
    await until(
      'the question mark on the icon',
      async () => (await toolbarText(options, tab.url())) === '?',
    );
    await tab.goto(`${FACEBOOK.fibre}?broken=0`);
  });
});

test('as long as we do not know who we are, a page asks with its guess and shows no badge', async ({
  heard,
}) => {
  await reset(heard, null);
  for (const [address, guess] of [
    [ADDRESSES.outage, 'vlindertelecom'],
    [FACEBOOK.fibre, 'Vlinder Telecom'],
  ] as const) {
    const tab = await heard.open(address);
    await until('the question', async () => (await noticeOn(tab)).includes(guess));
    await settled(tab);
    expect(await badged(tab)).toEqual([]);
  }
  const options = await heard.page('options.html');
  const { tickets, context } = await stored(options);
  expect([tickets, context]).toEqual([[], []]);
});
