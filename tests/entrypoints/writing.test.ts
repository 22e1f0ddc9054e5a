import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { dropClosed } from '../../entrypoints/background/writing';
import { recordEvent } from '../../lib/history/recordEvent';
import { readWritings, writeHere } from '../../lib/settings/writings';
import { aComment, aReply, at } from '../lib/aTicket';
import { aStore, held, see } from '../lib/history/aStore';

const HERE = { windowId: 1, tabId: 2 };
const [ANSWERED, OPEN] = ['facebook:c1', 'facebook:c2'];

beforeEach(() => {
  fakeBrowser.reset();
});

it('gives a ticket free once it is closed after somebody began to write, and no other', async () => {
  const db = aStore();
  await see(db, [aComment(), aComment({ id: 'c2' })], at(1));
  for (const id of [ANSWERED, OPEN]) await writeHere(id, HERE, at(2));
  await dropClosed(db);
  expect([...(await readWritings()).keys()].sort()).toEqual([ANSWERED, OPEN]);
  await see(db, [aReply()], at(3));
  await dropClosed(db);
  expect([...(await readWritings()).keys()]).toEqual([OPEN]);
  held(await recordEvent(db, OPEN, { type: 'no-reply-needed', at: at(4), by: 'you' }));
  await dropClosed(db);
  expect([...(await readWritings()).keys()]).toEqual([]);
});

it('keeps the ticket of somebody who writes one answer more to a comment answered before', async () => {
  const db = aStore();
  await see(db, [aComment(), aReply()], at(30));
  await writeHere(ANSWERED, HERE, at(40));
  await dropClosed(db);
  expect([...(await readWritings()).keys()]).toEqual([ANSWERED]);
});
