import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tabOf } from '../browsers/chromium';
import type { Chromium } from '../browsers/chromium';
import { startChromium } from '../browsers/chromium';
import { click, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { FACEBOOK } from './addresses';
import { settled } from './comments';
import { expect, FOLDERS, reset, test, VLINDER } from './visit';
import { tempFolder } from '../../tools/tempFolder';

type Api = {
  readonly alarms: { create(name: string, about: object): Promise<void> };
  readonly notifications: { getAll(): Promise<Record<string, boolean>> };
  readonly storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

/** The build as it stands once the user has said yes: no test can press the browser's own question. */
function granted(): string {
  const folder = tempFolder('granted');
  cpSync(resolve(FOLDERS.chromium), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  type Manifest = { permissions: string[]; optional_permissions: string[] };
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  manifest.permissions.push(...manifest.optional_permissions.splice(0));
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

const told = (own: Tab): Promise<readonly string[]> =>
  own.run(async () => {
    const { notifications } = (globalThis as unknown as { chrome: Api }).chrome;
    return Object.keys(await notifications.getAll());
  }, null);
const keptAsTold = (own: Tab): Promise<Readonly<Record<string, number>>> =>
  own.run(async () => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    return ((await storage.local.get('told'))['told'] ?? {}) as Record<string, number>;
  }, null);

/** Lets the background's real alarm ring now instead of at the next minute. */
const tick = (own: Tab): Promise<void> =>
  own.run(async () => {
    const { alarms } = (globalThis as unknown as { chrome: Api }).chrome;
    await alarms.create('tick', { when: Date.now() + 200, periodInMinutes: 1 });
  }, null);

/** Ends the background as the browser does when it is idle. */
async function stopBackground({ context }: Chromium, own: ReturnType<typeof tabOf>): Promise<void> {
  const session = await context.newCDPSession(own.page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** A clock time that many hours from now, as the field wants it. */
const hoursFromNow = (hours: number): string =>
  new Date(Date.now() + hours * 3_600_000).toTimeString().slice(0, 5);

/** The user's click on a notification, as the browser tells it to the background. */
const pressed = ({ context }: Chromium, id: string): Promise<void> | undefined =>
  context.serviceWorkers()[0]?.evaluate((notice) => {
    type Told = { notifications: { onClicked: { dispatch(id: string): void } } };
    (globalThis as unknown as { chrome: Told }).chrome.notifications.onClicked.dispatch(notice);
  }, id);

test('quiet hours keep a threat back until they are over, and a click on it leads to the comment', async ({}, info) => {
  test.skip(info.project.name === 'firefox', 'Firefox takes no changed manifest from a folder');
  const visitor = await startChromium({ extension: granted() });
  await reset(visitor, VLINDER);
  const comments = await visitor.open(FACEBOOK.fibre);
  await settled(comments);
  const page = await visitor.context.newPage();
  await page.goto(visitor.extensionUrl('options.html#notifications'));
  const own = tabOf(page);
  await page.getByRole('textbox', { name: 'from' }).fill(hoursFromNow(-2));
  await page.getByRole('textbox', { name: 'to', exact: true }).fill(hoursFromNow(2));
  await page.getByRole('checkbox', { name: 'unlawful' }).first().click();
  await expect(page.getByRole('checkbox', { name: 'unlawful' }).first()).toBeChecked();
  await tick(own);
  await page.waitForTimeout(1500);
  expect(await told(own)).toEqual([]);
  expect(await keptAsTold(own)).toEqual({});

  await page.getByRole('checkbox', { name: /^Quiet hours/ }).click();
  await expect(page.getByRole('checkbox', { name: /^Quiet hours/ })).not.toBeChecked();
  await tick(own);
  const [notice = ''] = await until('a notification', async () => {
    const all = await told(own);
    return all.length > 0 && all;
  });
  // No test can press what the desktop shows; without a press of the user's the panel opens as a tab.
  const opened = visitor.context.waitForEvent('page');
  await pressed(visitor, notice);
  const panel = await opened;
  expect(new URL(panel.url()).pathname).toBe('/sidepanel.html');
  await expect(panel.locator('body')).toContainText('May be removed: threat to a person');
  expect(await told(own)).toEqual([]);
  await visitor.close();
});

test('a threat is told once, at the tick, in figures only, and not again by a new background', async ({}, info) => {
  test.skip(info.project.name === 'firefox', 'Firefox takes no changed manifest from a folder');
  const visitor = await startChromium({ extension: granted() });
  await reset(visitor, VLINDER);
  const page = await visitor.context.newPage();
  await page.goto(visitor.extensionUrl('options.html#notifications'));
  const own = tabOf(page);
  await findOne(own, { css: '.choice', text: 'Quiet hours' });
  // By day and by night this test has to tell the same.
  await click(own, { css: '.choice', text: 'Quiet hours' });
  const comments = await visitor.open(FACEBOOK.fibre);
  await settled(comments);
  await tick(own);
  await new Promise((done) => setTimeout(done, 1500));
  expect(await told(own)).toEqual([]);

  await own.front();
  await click(own, { css: '.choice', text: 'unlawful' });
  await until('the switch to be on', () =>
    own.run(() => document.querySelectorAll('input:checked').length === 1, null),
  );
  await tick(own);
  const [notice] = await until('a notification', async () => {
    const all = await told(own);
    return all.length > 0 && all;
  });
  expect(notice).toMatch(/^heard unlawful facebook:\d+$/);
  const kept = await keptAsTold(own);
  expect(Object.keys(kept).length).toBeGreaterThan(0);

  await own.run(async () => {
    type Clear = {
      notifications: { clear(id: string): Promise<void>; getAll: () => Promise<object> };
    };
    const { notifications } = (globalThis as unknown as { chrome: Clear }).chrome;
    for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
  }, null);
  await stopBackground(visitor, own);
  await tick(own);
  await new Promise((done) => setTimeout(done, 2500));
  expect(await told(own)).toEqual([]);
  expect(await keptAsTold(own)).toEqual(kept);
  await visitor.close();
});
