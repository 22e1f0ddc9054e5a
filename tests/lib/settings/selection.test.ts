import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { selectedTicket, selectTicket, watchSelection } from '../../../lib/settings/selection';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the ticket a panel shows', () => {
  it('is none before one was chosen', async () => {
    expect(await selectedTicket(1)).toBeNull();
  });

  it('is the one chosen last, for each window its own', async () => {
    await selectTicket(1, 'x:1');
    await selectTicket(2, 'x:2');
    await selectTicket(1, 'x:3');
    expect(await selectedTicket(1)).toBe('x:3');
    expect(await selectedTicket(2)).toBe('x:2');
  });

  it('is told to the panel of its window alone, until the signal ends it', async () => {
    const chosen: (string | null)[] = [];
    const controller = new AbortController();
    watchSelection(1, (ticketId) => chosen.push(ticketId), controller.signal);
    await selectTicket(1, 'x:1');
    await selectTicket(2, 'x:2');
    await selectTicket(1, null);
    controller.abort();
    await selectTicket(1, 'x:3');
    expect(chosen).toEqual(['x:1', null]);
  });

  it('does not outlive the browser: it is never written to the disk', async () => {
    await selectTicket(1, 'x:1');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
