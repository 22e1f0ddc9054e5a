import { ADDRESSES } from '../replica/x/addresses';
import { until } from '../browsers/find';
import type { Chromium } from '../browsers/chromium';
import type { Visitor } from '../browsers/visitor';
import { FACEBOOK } from './addresses';
import { badged, settled, withBadge } from './comments';
import { stored } from './stored';
import { expect, test } from './visit';

const WORDS = 'Second time your technician';

test('a comment seen twice, in two tabs, on the feed and on its post’s page is one ticket', async ({
  heard,
}) => {
  const first = await heard.open(FACEBOOK.fibre);
  await withBadge(first, WORDS);
  for (const address of [FACEBOOK.fibre, FACEBOOK.feed]) {
    const tab = await heard.open(address);
    await withBadge(tab, WORDS);
  }
  await first.front();
  await first.goto(FACEBOOK.fibre);
  await withBadge(first, WORDS);
  const { tickets, context } = await stored(await heard.page('options.html'));
  expect(tickets.filter(({ comment }) => comment.text.startsWith(WORDS))).toHaveLength(1);
  expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
  expect(tickets.filter(({ comment }) => comment.isOwn || comment.isPost)).toEqual([]);
  expect(context.length).toBeGreaterThan(0);
});

test('a page that is loaded again loses nothing and adds nothing', async ({ heard }) => {
  const tab = await heard.open(ADDRESSES.outage);
  await withBadge(tab, 'Al drie uur geen bereik');
  await settled(tab);
  const own = await heard.page('options.html');
  const before = await stored(own);
  await tab.goto(ADDRESSES.outage);
  await tab.front();
  await withBadge(tab, 'Al drie uur geen bereik');
  await settled(tab);
  const after = await stored(own);
  expect(after.tickets.map(({ id }) => id)).toEqual(before.tickets.map(({ id }) => id));
  expect(after.context.map(({ id }) => id)).toEqual(before.context.map(({ id }) => id));
});

test('the store has a version of its schema', async ({ heard }) => {
  const tab = await heard.open(ADDRESSES.outage);
  await withBadge(tab, 'Al drie uur geen bereik');
  const { version } = await stored(await heard.page('options.html'));
  expect(version).toBeGreaterThanOrEqual(10);
});

test('a background that was stopped loses nothing and wakes at the next message', async ({
  heard,
}) => {
  test.skip(heard.name === 'firefox', 'only Chromium lets a test stop the background');
  const tab = await heard.open(ADDRESSES.outage);
  await withBadge(tab, 'Al drie uur geen bereik');
  await settled(tab);
  const own = await heard.page('options.html');
  const before = (await stored(own)).tickets.length;
  await stopWorkers(heard);
  await tab.mouseTo(640, 450);
  await until('badges on replies further down', async () => {
    await tab.wheel(400);
    return (await badged(tab)).some(({ text }) => text.includes('Hausnotruf'));
  });
  const after = (await stored(own)).tickets;
  expect(after.length).toBeGreaterThan(before);
  expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
});

/** Stops the extension's service worker, as the browser does after half a minute without work. */
async function stopWorkers(visitor: Visitor): Promise<void> {
  if (!isChromium(visitor)) throw new Error('no Chromium');
  const [page] = visitor.context.pages();
  if (!page) throw new Error('no page');
  const session = await visitor.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await until('the worker to stop', async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.every(({ type }) => type !== 'service_worker');
  });
  await session.detach();
}

const isChromium = (visitor: Visitor): visitor is Chromium => 'context' in visitor;
