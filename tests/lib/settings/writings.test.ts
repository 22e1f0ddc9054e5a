import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { dropWriting, leaveOff, readWritings, writeHere } from '../../../lib/settings/writings';

const ONE = { windowId: 1, tabId: null };
const TWO = { windowId: 2, tabId: null };
const NOW = Date.parse('2026-06-01T08:00:00Z');

describe('what is being written in this browser', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('is known by its ticket, to every window', async () => {
    await writeHere('x:1', ONE, NOW);
    await writeHere('x:2', TWO, NOW);
    expect([...(await readWritings())].map(([id, { windowId }]) => [id, windowId])).toEqual([
      ['x:1', 1],
      ['x:2', 2],
    ]);
  });

  it('is given free by who writes, and by nobody else', async () => {
    await writeHere('x:1', ONE, NOW);
    await leaveOff('x:1', TWO);
    expect((await readWritings()).has('x:1')).toBe(true);
    await leaveOff('x:1', ONE);
    expect((await readWritings()).has('x:1')).toBe(false);
  });

  it('is not taken by a second window while the first writes', async () => {
    await writeHere('x:1', ONE, NOW);
    await writeHere('x:1', TWO, NOW + 60_000);
    expect((await readWritings()).get('x:1')?.windowId).toBe(1);
    await dropWriting('x:1');
    await writeHere('x:1', TWO, NOW + 60_000);
    expect((await readWritings()).get('x:1')?.windowId).toBe(2);
  });

  it('counts what is damaged, and what is of something else, as nothing', async () => {
    await browser.storage.session.set({ 'writing:x:1': { ticketId: 7 }, 'selected:1': {} });
    expect((await readWritings()).size).toBe(0);
  });
});
