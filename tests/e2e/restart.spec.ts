import { resolve } from 'node:path';
import { findOne, until } from '../browsers/find';
import { startChromium } from '../browsers/chromium';
import { startFirefox } from '../browsers/firefox';
import { ADDRESSES } from '../replica/x/addresses';
import { noticeOn, settled, withBadge } from './comments';
import { stored } from './stored';
import { expect, FOLDERS, reset, test, VLINDER } from './visit';

test('a browser that was closed and started again still has every ticket', async ({}, info) => {
  test.skip(info.project.name === 'firefox', 'Firefox forgets an add-on under test when it closes');
  const extension = resolve(FOLDERS.chromium);
  const first = await startChromium({ extension });
  await reset(first, VLINDER);
  const tab = await first.open(ADDRESSES.outage);
  await withBadge(tab, 'Al drie uur geen bereik');
  await settled(tab);
  const before = await stored(await first.open(first.extensionUrl('options.html')));
  await first.close();

  const second = await startChromium({ extension, profile: first.profile });
  const own = await second.open(second.extensionUrl('options.html'));
  const after = await stored(own);
  await second.close();
  expect(before.tickets.length).toBeGreaterThan(3);
  expect(after.tickets).toEqual(before.tickets);
  expect(after.context).toEqual(before.context);
});

test('an open page loses its badges, without an error, and says that it has to be loaded again, when the extension goes away under it', async ({}, info) => {
  test.skip(info.project.name === 'firefox', 'Firefox takes the content scripts away itself');
  const visitor = await startChromium({ extension: resolve(FOLDERS.chromium) });
  await reset(visitor, VLINDER);
  const tab = await visitor.open(ADDRESSES.outage);
  await withBadge(tab, 'Al drie uur geen bereik');
  await settled(tab);
  const problems: string[] = [];
  for (const page of visitor.context.pages()) {
    page.on('pageerror', (problem) => problems.push(String(problem)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
  }
  const own = await visitor.open(visitor.extensionUrl('options.html'));
  // Its page goes with it, so there is nothing to wait for.
  void own
    .run(() => {
      type Api = { runtime: { reload(): void } };
      (globalThis as unknown as { chrome: Api }).chrome.runtime.reload();
    }, null)
    .catch(() => undefined);
  await until(
    'nothing but a notice to be left',
    async () =>
      (await tab.run(() => document.querySelectorAll('[data-heard]').length, null)) === 1 &&
      (await noticeOn(tab)).includes('Reload this page'),
  );
  await tab.mouseTo(640, 450);
  await tab.wheel(600);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const close = await findOne(tab, { css: 'button[aria-label="Close this notice"]' });
  await tab.clickAt(close.x, close.y);
  expect(await tab.run(() => document.querySelectorAll('[data-heard]').length, null)).toBe(0);
  await visitor.close();
  expect(problems).toEqual([]);
});

test('an update of the extension under an open page leaves every badge there once', async ({}, info) => {
  test.skip(info.project.name === 'chromium', 'only Firefox starts content scripts in open pages');
  const visitor = await startFirefox({ extension: resolve(FOLDERS.firefox) });
  await reset(visitor, VLINDER);
  const tab = await visitor.open(ADDRESSES.outage);
  await withBadge(tab, 'Al drie uur geen bereik');
  const before = await settled(tab);
  await visitor.reinstall();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await withBadge(tab, 'Al drie uur geen bereik');
  const after = await settled(tab);
  const notices = await tab.run(
    () => document.querySelectorAll('[data-heard="notice"]').length,
    null,
  );
  await visitor.close();
  expect(after.map(({ id, badges }) => [id, badges.length])).toEqual(
    before.map(({ id, badges }) => [id, badges.length]),
  );
  expect(notices).toBe(1);
});
