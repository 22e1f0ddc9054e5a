import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createOwing } from '../../entrypoints/background/owing';
import type { FromPage } from '../../lib/messaging/messages';
import type { Owed } from '../../lib/settings/owed';
import { readOwed } from '../../lib/settings/owed';
import { aComment, at } from '../lib/aTicket';
import { aStore, see, ticketIn } from '../lib/history/aStore';

const ID = 'facebook:c1';
const inserted: Owed<FromPage> = {
  at: at(10),
  told: {
    type: 'insertSettled',
    ticketId: ID,
    result: { outcome: 'inserted', buttonWords: null },
  },
};
const gone: Owed<FromPage> = {
  at: at(20),
  told: { type: 'commentsGone', site: 'facebook', as: null, ids: [ID], whole: [] },
};

/** No row can be written any more, as the browser says it. */
const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });

async function aThread() {
  const db = aStore();
  await see(db, [aComment()], at(0));
  const types = async () => (await ticketIn(db, 'c1'))?.trail.map(({ type }) => type);
  return { db, types };
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('writes at once where there is room, and owes nothing', async () => {
  const { db, types } = await aThread();
  expect(await createOwing(db).note(inserted)).toBe(true);
  expect(await types()).toContain('inserted');
  expect(await readOwed()).toEqual([]);
});

it('keeps what a full disk refuses, and writes it as soon as there is room', async () => {
  const { db, types } = await aThread();
  fillDisk();
  const owing = createOwing(db);
  expect(await Promise.all([owing.note(inserted), owing.note(gone)])).toEqual([false, false]);
  expect(await owing.pay()).toBe(false);
  expect(await readOwed()).toEqual([inserted, gone]);
  vi.restoreAllMocks();
  // The worker has been stopped meanwhile.
  expect(await createOwing(db).pay()).toBe(true);
  expect(await types()).toEqual(expect.arrayContaining(['inserted', 'gone']));
  expect((await ticketIn(db, 'c1'))?.trail.find(({ type }) => type === 'inserted')?.at).toBe(
    at(10),
  );
  expect(await readOwed()).toEqual([]);
});

it('does not call gone what was seen again in between', async () => {
  const { db, types } = await aThread();
  fillDisk();
  await createOwing(db).note(gone);
  vi.restoreAllMocks();
  await see(db, [aComment()], at(30));
  vi.useFakeTimers({ now: at(40), toFake: ['Date'] });
  expect(await createOwing(db).pay()).toBe(false);
  expect(await types()).not.toContain('gone');
  expect(await readOwed()).toEqual([]);
});

it('forgets what is owed to a ticket that is there no more', async () => {
  const { db } = await aThread();
  fillDisk();
  await createOwing(db).note(inserted);
  vi.restoreAllMocks();
  await db.tickets.clear();
  expect(await createOwing(db).pay()).toBe(false);
  expect(await readOwed()).toEqual([]);
});
