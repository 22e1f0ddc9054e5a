import { findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES, FIVE_G_ID } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import type { Shown } from './comments';
import { badged, comments, settled, wheelTo, withBadge } from './comments';
import { expect, test } from './visit';

/** The page's ages count back from this moment. */
const fromNow = (address: string) => `${address}?now=${new Date().toISOString()}`;

test.describe('what a badge says', () => {
  test('counts against the target: in time, due soon, late, answered', async ({ heard }) => {
    const tab = await heard.open(fromNow(ADDRESSES.outage));
    const expected = [
      ['Al drie uur geen bereik', 'on-track', '48 min left'],
      ['Great job, third outage', 'late', 'late 8 min'],
      ['Straf dat jullie zo snel', 'answered', '11 min ^Ruben'],
      ['Hausnotruf meiner Mutter', 'due-soon', 'due in 4 min'],
      ['Both our SIMs move', 'answered', '11 min ^Ruben'],
    ] as const;
    for (const [words, state, text] of expected) {
      await wheelTo(tab, words);
      const { badges } = await withBadge(tab, words);
      expect(badges.map((badge) => [badge.state, badge.text])).toEqual([[state, text]]);
    }
  });

  test('says “≥” where the page tells a time only in hours', async ({ heard }) => {
    const tab = await heard.open(FACEBOOK.group);
    await withBadge(tab, 'vlinder telecom fixed mine');
    await settled(tab);
    const texts = (await badged(tab)).flatMap(({ badges }) => badges.map(({ text }) => text));
    expect(texts.filter((text) => text.includes('≥')).length).toBeGreaterThan(0);
  });

  test('shows two labels at most, the others as a number', async ({ heard }) => {
    const tab = await heard.open(FACEBOOK.fibre);
    await withBadge(tab, 'Second time your technician');
    const most = new Map<string, readonly string[]>();
    await tab.mouseTo(640, 450);
    for (let step = 0; step < 12; step++) {
      for (const { id, labels } of await badged(tab)) most.set(id, labels);
      await tab.wheel(600);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    const labels = [...most.values()];
    for (const shown of labels) {
      expect(shown.length).toBeLessThanOrEqual(3);
      expect(shown[2] ?? '+1').toMatch(/^\+\d$/);
    }
    expect(labels.some(({ length }) => length === 2)).toBe(true);
    expect(labels.some(({ length }) => length === 3)).toBe(true);
  });
});

test.describe('keys and pointer', () => {
  test('a badge is a stop of the Tab key, shows its card at once, closes it by Esc and opens by Enter', async ({
    heard,
  }) => {
    const tab = await heard.open(ADDRESSES.outage);
    await withBadge(tab, 'Great job, third outage');
    await focusBefore(tab, 'Great job, third outage');
    await tab.press('Tab');
    await until('the focus on the badge', async () => (await focused(tab)) === 'hd-badge');
    await findOne(tab, { css: '.hd-card' }, 1000);
    await tab.press('Escape');
    await noCard(tab);
    expect(await focused(tab)).toBe('hd-badge');
    await tab.press('Enter');
    const own = await heard.page('options.html');
    await until('the ticket to be chosen', async () =>
      (await session(own)).includes('x:2124100000000001002'),
    );
    expect(tab.url()).toBe(ADDRESSES.outage);
  });

  test('the card opens after a moment of hovering, with the words that drove each label', async ({
    heard,
  }) => {
    const tab = await heard.open(ADDRESSES.outage);
    await wheelTo(tab, 'Great job, third outage');
    await withBadge(tab, 'Great job, third outage');
    await settled(tab);
    await tab.mouseTo(20, 20);
    await noCard(tab);
    const badge = { css: '.hd-badge', within: { css: 'article', text: '@dannyoc_82' } };
    const { x, y } = await findOne(tab, badge);
    await tab.mouseTo(x, y);
    expect(await findAll(tab, { css: '.hd-card' })).toEqual([]);
    const card = await findOne(tab, { css: '.hd-card' }, 1500);
    expect(card.text).toContain('Late 8 min');
    expect(card.text).toContain('Complaint');
    expect(card.text).toMatch(/third outage|Great job/);
    await tab.mouseTo(20, 20);
    await noCard(tab);
  });

  test('a click on a badge opens neither the site’s post nor a link', async ({ heard }) => {
    const tab = await heard.open(ADDRESSES.outage);
    await wheelTo(tab, 'Great job, third outage');
    await withBadge(tab, 'Great job, third outage');
    await settled(tab);
    const badge = { css: '.hd-badge', within: { css: 'article', text: '@dannyoc_82' } };
    const { x, y } = await findOne(tab, badge);
    await tab.clickAt(x, y);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(tab.url()).toBe(ADDRESSES.outage);
  });
});

test.describe('the page’s own language', () => {
  for (const [site, address] of [
    ['X', ADDRESSES.outage],
    ['Facebook', FACEBOOK.fibre],
  ] as const) {
    test(`the badges on ${site} are the same in every language of the page`, async ({ heard }) => {
      const states = [];
      for (const language of ['en', 'de', 'nl', 'fr']) {
        const tab = await heard.open(`${fromNow(address)}&ui=${language}`);
        await until('badges', async () => (await badged(tab)).length >= 3);
        states.push((await settled(tab)).map(({ id, badges }) => [id, badges[0]?.state]));
      }
      expect(states[1]).toEqual(states[0]);
      expect(states[2]).toEqual(states[0]);
      expect(states[3]).toEqual(states[0]);
    });
  }
});

test.describe('a page that changes', () => {
  test('every badge belongs to its post, however often X fills its rows anew', async ({
    heard,
  }) => {
    test.setTimeout(90_000);
    const still = await heard.open(`${fromNow(ADDRESSES.outage)}&recycle=0`);
    await withBadge(still, 'Al drie uur geen bereik');
    const truth = new Map<string, Shown>();
    // What stands further down decides what is answered further up, so the last look counts.
    for (const direction of [1, -1]) {
      await scrollAll(
        still,
        async () => {
          for (const one of await badged(still)) truth.set(one.id, one);
        },
        direction,
      );
    }
    expect(truth.size).toBeGreaterThan(20);
    await still.close();

    const tab = await heard.open(`${ADDRESSES.outage}?recycle=1`);
    let seen = 0;
    const check = async () => {
      for (const { id, text, badges, labels } of await comments(tab)) {
        expect(badges.length, text).toBeLessThanOrEqual(1);
        const [badge] = badges;
        const known = truth.get(id);
        if (!badge || !known) continue;
        seen += 1;
        expect([text, badge.state, labels]).toEqual([text, known.badges[0]?.state, known.labels]);
      }
    };
    for (const direction of [1, -1]) await scrollAll(tab, check, direction);
    expect(seen).toBeGreaterThan(100);
    const shown = await settled(tab);
    const missing = shown.filter(
      ({ id, badges, inWindow }) => inWindow && truth.has(id) && badges.length === 0,
    );
    expect(missing.map(({ text }) => text)).toEqual([]);
  });

  test('badges go with their page and come back with it, never doubled', async ({ heard }) => {
    const tab = await heard.open(ADDRESSES.outage);
    await withBadge(tab, 'Al drie uur geen bereik');
    const first = await settled(tab);
    await tab.run((path) => {
      history.pushState({}, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/vlindertelecom/status/${FIVE_G_ID}`);
    await until('the other post', async () =>
      (await comments(tab)).every(({ text }) => !text.includes('A digger cut')),
    );
    const other = await settled(tab);
    const ids = new Set(first.map(({ id }) => id));
    expect(other.filter(({ id }) => ids.has(id))).toEqual([]);
    await until('badges there', async () => (await badged(tab)).length > 0);
    await tab.run(() => {
      history.back();
    }, null);
    await withBadge(tab, 'Al drie uur geen bereik');
    const back = await settled(tab);
    expect(back.map(({ id, badges }) => [id, badges.length])).toEqual(
      first.map(({ id, badges }) => [id, badges.length]),
    );
    await tab.run(() => {
      history.forward();
    }, null);
    await until('the other post again', async () =>
      (await badged(tab)).some(({ id }) => other.some((one) => one.id === id)),
    );
    for (const { badges, text } of await settled(tab)) expect(badges.length, text).toBeLessThan(2);
  });

  test('two tabs of one page show the same', async ({ heard }) => {
    const address = fromNow(ADDRESSES.outage);
    const one = await heard.open(address);
    await withBadge(one, 'Al drie uur geen bereik');
    const first = await settled(one);
    const other = await heard.open(address);
    await withBadge(other, 'Al drie uur geen bereik');
    const second = await settled(other);
    const states = (shown: readonly Shown[]) =>
      shown.map(({ id, badges, labels }) => [id, badges.map(({ state }) => state), labels]);
    expect(states(second)).toEqual(states(first));
  });
});

test.describe('the page stays the page', () => {
  for (const [site, address] of [
    ['X', ADDRESSES.outage],
    ['Facebook', FACEBOOK.fibre],
    ['Facebook’s feed', FACEBOOK.feed],
  ] as const) {
    test(`nothing of ${site} moves because of Heard`, async ({ heard }) => {
      const tab = await heard.open(address);
      await until('badges', async () => (await badged(tab)).length >= 2);
      await settled(tab);
      const { moved, measured, worst } = await movedBoxes(tab);
      expect(measured).toBeGreaterThan(100);
      expect([moved, worst]).toEqual([0, null]);
      if (heard.name === 'chromium') expect(await layoutShift(tab)).toBe(0);
    });
  }
});

/** Focuses the last native stop of the Tab key before a comment's badge. */
const focusBefore = (tab: Tab, words: string): Promise<void> =>
  tab.run((wanted) => {
    const all = [...document.querySelectorAll('article')];
    const article = all.findLast(({ textContent }) => textContent.includes(wanted));
    const host = article?.querySelector('[data-heard="row"], [data-heard="badge"]');
    const stops = [...(article?.querySelectorAll<HTMLElement>('a[href], button') ?? [])];
    const before = stops.filter(
      (stop) => host && stop.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    before.at(-1)?.focus();
  }, words);

/** The class of what has the focus, inside our shadow roots too. */
const focused = (tab: Tab): Promise<string> =>
  tab.run(() => {
    const active = document.activeElement;
    return (active?.shadowRoot?.activeElement ?? active)?.className ?? '';
  }, null);

/** Waits until no card is open. */
const noCard = (tab: Tab) =>
  until('no card', async () => (await findAll(tab, { css: '.hd-card' })).length === 0);

/** What the extension keeps for this session, as text. */
const session = (own: Tab): Promise<string> =>
  own.run(async () => {
    type Api = { storage: { session: { get(): Promise<object> } } };
    return JSON.stringify(
      await (globalThis as unknown as { chrome: Api }).chrome.storage.session.get(),
    );
  }, null);

/** Scrolls from one end of the page to the other by the wheel and looks at every step. */
async function scrollAll(tab: Tab, look: () => Promise<void>, direction = 1): Promise<void> {
  await tab.mouseTo(640, 450);
  let before = NaN;
  let stood = 0;
  for (let step = 0; step < 60; step++) {
    await look();
    await tab.wheel(500 * direction);
    await new Promise((resolve) => setTimeout(resolve, 60));
    const at = await tab.run(() => scrollY, null);
    // Firefox may take a moment before it begins to scroll.
    stood = at === before ? stood + 1 : 0;
    if (stood === 4) break;
    before = at;
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  await look();
}

/** How many native boxes stand elsewhere once our elements are taken out, in the same moment. */
const movedBoxes = (tab: Tab) =>
  tab.run(() => {
    const ours = [...document.querySelectorAll('[data-heard]')];
    const native = [...document.querySelectorAll('body *')].filter(
      (element) => !element.closest('[data-heard]'),
    );
    // A row that is as wide as what it holds may be wider by the gap before ours: that moves nothing.
    const isSeen = (element: Element) =>
      element.matches('article, [role="article"], a, button, svg, img') ||
      [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const seen = native.map(isSeen);
    const measure = () =>
      native.map((element, index) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return seen[index] ? [x, y, width, height] : [x, y, height];
      });
    const before = measure();
    for (const host of ours) host.remove();
    const after = measure();
    const moved = native.filter((_, index) =>
      before[index]?.some((value, side) => Math.abs(value - (after[index]?.[side] ?? NaN)) > 0.01),
    );
    return {
      measured: native.length,
      moved: moved.length,
      worst: moved[0]?.outerHTML.slice(0, 200) ?? null,
    };
  }, null);

/** The browser's own measure of how much of the page has jumped since it was loaded. */
const layoutShift = (tab: Tab): Promise<number> =>
  tab.run(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(sum);
        }, 200);
      }),
    null,
  );
