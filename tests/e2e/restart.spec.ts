import { resolve } from 'node:path';
import { startChromium } from '../browsers/chromium';
import { ADDRESSES } from '../replica/x/addresses';
import { settled, withBadge } from './comments';
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
