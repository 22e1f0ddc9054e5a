import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { closeAll, reopenAll } from '../../../lib/history/closeAll';
import type { HeardDb } from '../../../lib/history/db';
import { BACKLOG_COUNTED } from '../../../lib/history/firstCount';
import { openBacklog, waitingIn, youngestWaiting } from '../../../lib/history/openBacklog';
import { openOnPage } from '../../../lib/history/openOnPage';
import { postsOnPage } from '../../../lib/history/postsOnPage';
import { pageByUrl } from '../../../lib/history/pages';
import { recordEvent } from '../../../lib/history/recordEvent';
import type { Ticket, TicketEventType } from '../../../lib/ticket';
import { exactly } from '../../../lib/time';
import { aComment, at, BEN } from '../aTicket';
import { aStore, held, see, ticketIn } from './aStore';

const ids = (tickets: readonly Ticket[]) => tickets.map(({ comment }) => comment.id);
const act = async (db: HeardDb, id: string, type: TicketEventType) =>
  held(await recordEvent(db, `facebook:${id}`, { type, at: at(40), by: 'you' }));

/** c1 … c6 by as many people, one minute apart; c5 and c6 in private and answered. */
async function aBacklog() {
  const db = aStore();
  await see(
    db,
    [3, 1, 2, 4, 5, 6].map((n) =>
      aComment({ id: `c${n}`, postedAt: exactly(at(n)), author: { ...BEN, id: `u${n}` } }),
    ),
  );
  await act(db, 'c5', 'handed-off');
  await act(db, 'c6', 'no-reply-needed');
  return db;
}

describe('the head of the open tickets', () => {
  it('is all of them while they are few, with how many there are', async () => {
    const open = held(await openBacklog(await aBacklog(), { limit: 9 }));
    expect(ids(open.tickets)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(open).toMatchObject({
      bySite: { facebook: 4, x: 0 },
      inPrivate: 1,
      isCounted: true,
      isWhole: true,
    });
  });

  it('is the first in order where there are more, and still counts all', async () => {
    const db = await aBacklog();
    await act(db, 'c1', 'escalated');
    const open = held(await openBacklog(db, { limit: 2 }));
    // c1 counts half an hour later, but it is the oldest, and that is told too.
    expect(ids(open.tickets)).toEqual(['c2', 'c3', 'c1', 'c5']);
    expect(open).toMatchObject({ bySite: { facebook: 4, x: 0 }, isWhole: false });
  });

  it('is counted up to a limit, and says so where there may be more', async () => {
    const db = await aBacklog();
    const [row] = await db.tickets.where('status').equals('open').toArray();
    if (!row) throw new Error('no ticket');
    await db.tickets.bulkPut(
      Array.from({ length: BACKLOG_COUNTED }, (_, place) => ({ ...row, id: `facebook:m${place}` })),
    );
    const open = held(await openBacklog(db, { limit: 2 }));
    expect(open).toMatchObject({ bySite: { facebook: BACKLOG_COUNTED, x: 0 }, isCounted: false });
  });

  it('tells the youngest who wait, however many are before them', async () => {
    const db = aStore();
    const many = Array.from({ length: 30 }, (_, place) =>
      aComment({ id: `m${place}`, postedAt: exactly(at(place)) }),
    );
    await see(db, many);
    await closeAll(db, ['facebook:m29'], { at: at(50) });
    expect(ids(held(await openBacklog(db, { limit: 2 })).tickets)).toEqual(['m0', 'm1']);
    expect(ids(held(await youngestWaiting(db, 2)))).toEqual(['m28', 'm27']);
  });

  it('tells who waits since then, up to a limit, and leaves out who does not wait for us', async () => {
    const db = await aBacklog();
    await act(db, 'c2', 'escalated');
    const span = (from: number, to: number) => ({ start: at(from), end: at(to) });
    const all = held(await waitingIn(db, [span(2, 3), span(4, 20)], 9));
    expect(ids(all.tickets)).toEqual(['c2', 'c4']);
    expect(all.isWhole).toBe(true);
    const some = held(await waitingIn(db, [span(1, 4)], 2));
    expect(ids(some.tickets)).toEqual(['c1', 'c2']);
    expect(some.isWhole).toBe(false);
  });

  it('goes on behind the head for those who are looked for', async () => {
    const db = await aBacklog();
    const found = held(
      await openBacklog(db, { limit: 2, keep: ({ comment }) => comment.id > 'c3' }),
    );
    expect(ids(found.tickets)).toEqual(['c4', 'c5']);
    expect(found.isWhole).toBe(true);
  });

  it('tells how often each person wrote, also of what is closed; not where only a name is known', async () => {
    const db = await aBacklog();
    await see(db, [
      aComment({ id: 'c7', author: { ...BEN, id: 'u6' }, postedAt: exactly(at(7)) }),
      aComment({ id: 'c8', author: { ...BEN, id: null }, postedAt: exactly(at(8)) }),
    ]);
    const { times } = held(await openBacklog(db, { limit: 9 }));
    expect(times.get('facebook:c7')).toBe(2);
    expect(times.get('facebook:c1')).toBe(1);
    expect(times.has('facebook:c8')).toBe(false);
  });
});

describe('many tickets that need no reply', () => {
  const all = ['facebook:c1', 'facebook:c2', 'facebook:c5', 'facebook:gone'];
  const statusOf = async (db: HeardDb, id: string) => (await ticketIn(db, id)).status;

  it('are closed at once, the open ones among them, and come back at once', async () => {
    const db = await aBacklog();
    expect(await closeAll(db, all, { at: at(50) })).toEqual({
      closed: ['facebook:c1', 'facebook:c2'],
      spared: [],
      trouble: null,
    });
    expect(await statusOf(db, 'c1')).toBe('no-reply-needed');
    const back = await reopenAll(db, all, { closedAt: at(50), at: at(51) });
    expect(back).toEqual({ reopened: ['facebook:c1', 'facebook:c2'], trouble: null });
    expect(await statusOf(db, 'c1')).toBe('open');
    expect(held(await openBacklog(db, { limit: 9 })).bySite.facebook).toBe(4);
  });

  it('are closed some at a time, with the progress told, and every one of them comes back', async () => {
    const db = aStore();
    const many = Array.from({ length: 1000 }, (_, place) => aComment({ id: `m${place}` }));
    await see(db, many);
    const ids = many.map(({ id }) => `facebook:${id}`);
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const { closed } = await closeAll(db, ids, { at: at(50), onProgress });
    expect(closed).toEqual(ids);
    expect(await db.tickets.where('status').equals('no-reply-needed').count()).toBe(1000);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((one, next) => one - next));
    expect(shares.at(-1)).toBe(1);
    const { reopened } = await reopenAll(db, closed, { closedAt: at(50), at: at(51) });
    expect(reopened).toEqual(ids);
    expect(await db.tickets.where('status').equals('open').count()).toBe(1000);
  }, 20_000);

  it('are told as far as they were closed when the disk gets full on the way, and those come back', async () => {
    const db = aStore();
    const many = Array.from({ length: 250 }, (_, place) => aComment({ id: `m${place}` }));
    await see(db, many);
    const ids = many.map(({ id }) => `facebook:${id}`);
    const { put } = IDBObjectStore.prototype;
    let written = 0;
    IDBObjectStore.prototype.put = function (...asked) {
      if ((written += 1) > 150) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, asked);
    };
    const { closed, trouble } = await closeAll(db, ids, { at: at(50) });
    IDBObjectStore.prototype.put = put;
    expect(trouble).toBe('store-full');
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.length).toBeLessThan(250);
    expect(await db.tickets.where('status').equals('no-reply-needed').primaryKeys()).toEqual(
      closed.toSorted(),
    );
    await reopenAll(db, closed, { closedAt: at(50), at: at(51) });
    expect(await db.tickets.where('status').equals('open').count()).toBe(250);
  }, 20_000);

  it('spare who may be in danger', async () => {
    const db = aStore();
    await see(db, [aComment({ id: 'c1', text: 'I will burn down your shop tonight, all of you' })]);
    const row = await db.tickets.get('facebook:c1');
    if (!row) throw new Error('no ticket');
    const { labels } = row.triage;
    const threat = { ...labels.threat, on: true };
    await db.tickets.put({ ...row, triage: { ...row.triage, labels: { ...labels, threat } } });
    expect(await closeAll(db, ['facebook:c1'], { at: at(50) })).toEqual({
      closed: [],
      spared: ['facebook:c1'],
      trouble: null,
    });
    expect(await statusOf(db, 'c1')).toBe('open');
  });

  it('stay as they are where something was said of them since', async () => {
    const db = await aBacklog();
    await closeAll(db, all, { at: at(35) });
    await act(db, 'c1', 'reopened');
    await act(db, 'c1', 'escalated');
    const back = await reopenAll(db, all, { closedAt: at(35), at: at(60) });
    expect(back.reopened).toEqual(['facebook:c2']);
    expect(await statusOf(db, 'c1')).toBe('escalated');
  });
});

describe('the open tickets of a page', () => {
  it('are those under its posts that wait for us', async () => {
    const db = await aBacklog();
    await see(db, [aComment({ id: 'c9', postId: 'elsewhere' })]);
    const page = (await db.pages.toArray())[0];
    const row = page && held(await pageByUrl(db, page.url));
    expect(row?.posts).toEqual(['elsewhere', 'post']);
    expect(held(await openOnPage(db, { site: 'facebook', posts: ['post'] }))).toBe(4);
    expect(held(await openOnPage(db, { site: 'facebook', posts: ['post', 'elsewhere'] }))).toBe(5);
  });

  it('are counted post by post, each with the post as it was read', async () => {
    const db = await aBacklog();
    const post = aComment({ id: 'post', text: 'New hours', isPost: true, isOwn: true });
    await see(db, [post, aComment({ id: 'c9', postId: 'elsewhere' })]);
    const told = { read: 5, notLoaded: 2, filter: null } as const;
    const perPost = ['post', 'elsewhere', 'unseen'].map((postId) => ({ ...told, postId }));
    const posts = held(await postsOnPage(db, { site: 'facebook', perPost }));
    expect(posts.map(({ open, notLoaded, post }) => [open, notLoaded, post?.text])).toEqual([
      [4, 2, 'New hours'],
      [1, 2, undefined],
      [0, 2, undefined],
    ]);
    expect(held(await postsOnPage(db, { site: 'facebook' }))).toEqual([]);
  });

  it('are unknown where its posts are', async () => {
    expect(held(await openOnPage(aStore(), { site: 'x', posts: [] }))).toBeNull();
  });
});
