// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupPage } from '../../entrypoints/popup/PopupPage';
import { readFirst } from '../../entrypoints/popup/readFirst';
import { selectedTicket } from '../../lib/settings/selection';
import { changeSettings } from '../../lib/settings/settings';
import { button, clear, draw, press } from '../components/draw';
import { aComment } from '../lib/aTicket';
import { aStore, see } from '../lib/history/aStore';

/** jsdom would end the page of the test. */
const closed = vi.fn();
vi.stubGlobal('close', closed);

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.windows.create({ focused: true });
});
afterEach(clear);

const settled = (look: () => void) =>
  vi.waitFor(async () => {
    await act(() => Promise.resolve());
    look();
  });

it('tells how many wait before the store is read, and leads to the next as soon as that is known', async () => {
  await changeSettings({ own: { facebook: ['Vlinder'], x: [] } });
  await see(aStore('heard'), [aComment({ id: 'c1' })]);
  const first = await readFirst();
  if (!first) throw new Error('nothing was told at first');
  draw(<PopupPage reading={Promise.resolve(first)} />);
  await settled(() => button('Next comment…'));
  const next = button('Next comment…');
  press('Next comment…');
  await settled(() => {
    expect(next.textContent).toContain('Next: ');
  });
  // The button is the same one: what was known later did not take it from under the pointer.
  expect(document.querySelector('.btn.main')).toBe(next);
  await vi.waitFor(() => {
    expect(closed).toHaveBeenCalled();
  });
  expect(await selectedTicket(first.windowId)).toBe('facebook:c1');
});

it('tells nothing at first where nobody waits, nothing is set up, or there is no store', async () => {
  expect(await readFirst()).toBeNull();
  await see(aStore('heard'), [aComment({ id: 'c1' })]);
  expect(await readFirst()).toBeNull();
  await changeSettings({ own: { facebook: [], x: ['vlinder'] } });
  expect(await readFirst()).not.toBeNull();
});
