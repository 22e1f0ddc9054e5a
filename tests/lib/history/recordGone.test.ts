// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { purge } from '../../../lib/history/purge';
import { undoLast } from '../../../lib/history/recordEvent';
import type { Gone } from '../../../lib/history/recordGone';
import { recordGone } from '../../../lib/history/recordGone';
import { DAY_MS } from '../../../lib/time';
import { aComment, aPost, aReply, at } from '../aTicket';
import { aStore, held, see, short, ticketIn } from './aStore';

const NOTHING: Gone = { site: 'facebook', ids: [], whole: [] };
const three = ['c1', 'c2', 'c3'].map((id) => aComment({ id }));

async function aThread() {
  const db = aStore();
  await see(db, [aPost(), ...three, aReply()], at(30));
  return db;
}

it('closes the ticket of a comment that was taken out of the page, once', async () => {
  const db = await aThread();
  const gone = { ...NOTHING, ids: ['facebook:c2', 'facebook:unknown'] };
  expect(held(await recordGone(db, gone, at(40)))).toEqual(['facebook:c2']);
  expect(held(await recordGone(db, gone, at(41)))).toEqual([]);
  expect(await short(db)).toEqual(['c1 answered own-reply', 'c2 gone gone', 'c3 open']);
});

it('closes what a conversation shown to its last comment does not hold', async () => {
  const db = await aThread();
  const whole = [{ postId: 'post', ids: ['c1', 'r1'] }];
  expect(held(await recordGone(db, { ...NOTHING, whole }, at(40)))).toEqual([
    'facebook:c2',
    'facebook:c3',
  ]);
});

it('leaves other posts and the other site alone', async () => {
  const db = await aThread();
  const whole = [{ postId: 'post', ids: [] }];
  expect(held(await recordGone(db, { ...NOTHING, site: 'x', whole }, at(40)))).toEqual([]);
  const other = { ...NOTHING, site: 'x', ids: ['facebook:c1'] } as const;
  expect(held(await recordGone(db, other, at(40)))).toEqual([]);
  const elsewhere = [{ postId: 'another', ids: [] }];
  expect(held(await recordGone(db, { ...NOTHING, whole: elsewhere }, at(40)))).toEqual([]);
});

it('does not say again what a person took back, until the comment was seen again', async () => {
  const db = await aThread();
  const gone = { ...NOTHING, ids: ['facebook:c2'] };
  held(await recordGone(db, gone, at(40)));
  held(await undoLast(db, 'facebook:c2', { at: at(41) }));
  expect(held(await recordGone(db, gone, at(42)))).toEqual([]);
  await see(db, three, at(50));
  expect(held(await recordGone(db, gone, at(60)))).toEqual(['facebook:c2']);
});

it('forgets the words within a day, and has them again when the site shows the comment again', async () => {
  const db = await aThread();
  held(await recordGone(db, { ...NOTHING, ids: ['facebook:c2'] }, at(40)));
  held(await purge(db, at(40) + DAY_MS));
  expect((await ticketIn(db, 'c2')).comment.text).toBe('');
  await see(db, three, at(40) + 2 * DAY_MS);
  const { status, comment, trail } = await ticketIn(db, 'c2');
  expect([status, comment.text]).toEqual(['open', 'My router is dead.']);
  expect(trail.map(({ type }) => type)).toEqual(['gone', 'undone']);
});
