import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { answeredSince } from '../../../lib/history/answered';
import type { HeardDb } from '../../../lib/history/db';
import { openBacklog } from '../../../lib/history/openBacklog';
import { recordEvent, undoLast } from '../../../lib/history/recordEvent';
import { threadOf, ticketById, ticketsById } from '../../../lib/history/tickets';
import type { Result } from '../../../lib/result';
import type { Ticket, TicketEventType } from '../../../lib/ticket';
import { exactly } from '../../../lib/time';
import { aComment, aPost, aReply, at, BEN } from '../aTicket';
import { aStore, held, see, ticketIn } from './aStore';

const ids = (tickets: readonly Ticket[]) => tickets.map(({ comment }) => comment.id);
const act = async (db: HeardDb, id: string, type: TicketEventType) =>
  held(await recordEvent(db, `facebook:${id}`, { type, at: at(40), by: 'you' }));

/** c1 … c6 by as many people, posted one minute after the other. */
async function aBacklog() {
  const db = aStore();
  await see(
    db,
    [3, 1, 2, 4, 5, 6].map((n) =>
      aComment({ id: `c${n}`, postedAt: exactly(at(n)), author: { ...BEN, id: `u${n}` } }),
    ),
  );
  await act(db, 'c2', 'escalated');
  await act(db, 'c3', 'handed-off');
  await act(db, 'c4', 'waiting-for-customer');
  await act(db, 'c5', 'no-reply-needed');
  return db;
}

describe('a ticket', () => {
  it('holds nothing of the store’s own', async () => {
    const ticket = held(await ticketById(await aBacklog(), 'facebook:c1'));
    expect(Object.keys(ticket ?? {}).sort()).toEqual(
      [
        'id',
        'comment',
        'triage',
        'status',
        'turn',
        'trail',
        'firstSeenAt',
        'lastSeenAt',
        'firstResponse',
      ].sort(),
    );
  });
});

describe('tickets by name', () => {
  it('are found one by one, in the order asked, those that are there', async () => {
    const db = await aBacklog();
    expect(held(await ticketById(db, 'facebook:c4'))?.status).toBe('waiting');
    expect(held(await ticketById(db, 'facebook:no'))).toBeUndefined();
    const some = held(await ticketsById(db, ['facebook:c4', 'facebook:no', 'facebook:c1']));
    expect(ids(some)).toEqual(['c4', 'c1']);
  });

  it('answered since an instant are those whose first answer is not older', async () => {
    const db = aStore();
    await see(db, [
      aComment(),
      aReply(),
      aComment({ id: 'c2' }),
      aReply({ id: 'r2', parentId: 'c2', postedAt: exactly(at(20)) }),
      aComment({ id: 'c3' }),
    ]);
    expect(ids(held(await answeredSince(db, at(15))))).toEqual(['c2']);
    expect(ids(held(await answeredSince(db, at(10))))).toEqual(['c1', 'c2']);
  });
});

describe('the thread of a ticket', () => {
  it('is the post and all around the ticket, in order of time', async () => {
    const db = aStore();
    await see(db, [
      aReply(),
      aComment({ id: 'c2', parentId: 'c1', author: BEN, postedAt: exactly(at(5)) }),
      aComment({ id: 'c9' }),
    ]);
    await see(db, [aPost(), aComment()], at(31));
    const thread = held(await threadOf(db, await ticketIn(db, 'c2')));
    expect(thread.map(({ comment, ticket }) => [comment.id, ticket?.status ?? 'ours'])).toEqual([
      ['post', 'ours'],
      ['c1', 'answered'],
      ['c2', 'open'],
      ['r1', 'ours'],
    ]);
  });

  it('holds together though its top comment was never seen', async () => {
    const db = aStore();
    await see(db, [
      aComment({ id: 'c2', parentId: 'c1' }),
      aComment({ id: 'c3', parentId: 'c1', postedAt: exactly(at(1)) }),
    ]);
    const thread = held(await threadOf(db, await ticketIn(db, 'c3')));
    expect(thread.map(({ comment }) => comment.id)).toEqual(['c2', 'c3']);
  });

  it('under a customer’s post holds what stands right under it', async () => {
    const db = aStore();
    await see(db, [
      aComment({ id: 'visit', postId: null, isPost: true }),
      aComment({ id: 'c2', postId: 'visit', author: BEN, postedAt: exactly(at(2)) }),
      aReply({ id: 'r2', parentId: null, postId: 'visit', postedAt: exactly(at(3)) }),
      aReply({ id: 'r3', parentId: 'c2', postId: 'visit', postedAt: exactly(at(4)) }),
    ]);
    const thread = held(await threadOf(db, await ticketIn(db, 'c2')));
    expect(thread.map(({ comment, ticket }) => [comment.id, ticket?.status ?? 'ours'])).toEqual([
      ['visit', 'answered'],
      ['c2', 'answered'],
      ['r2', 'ours'],
      ['r3', 'ours'],
    ]);
  });
});

describe('an event', () => {
  it('is written into the trail, and can be taken back', async () => {
    const db = await aBacklog();
    expect((await act(db, 'c1', 'escalated')).status).toBe('escalated');
    expect((await ticketIn(db, 'c1')).status).toBe('escalated');
    expect(held(await undoLast(db, 'facebook:c1', { at: at(41) })).status).toBe('open');
    expect((await ticketIn(db, 'c1')).trail).toEqual([
      { type: 'escalated', at: at(40), by: 'you' },
      { type: 'undone', at: at(41), by: 'you', undoes: 0 },
    ]);
    expect(await undoLast(db, 'facebook:c1', { at: at(42) })).toEqual({
      ok: false,
      problem: 'nothing-to-undo',
    });
  });

  it('of a ticket that is not there is a problem', async () => {
    const db = aStore();
    const event = { type: 'reopened', at: at(1), by: 'you' } as const;
    expect(await recordEvent(db, 'x:1', event)).toEqual({ ok: false, problem: 'no-ticket' });
    expect(await undoLast(db, 'x:1', { at: at(1) })).toEqual({ ok: false, problem: 'no-ticket' });
  });

  it('is not lost when another happens at the same time', async () => {
    const db = await aBacklog();
    await Promise.all([
      act(db, 'c1', 'inserted'),
      act(db, 'c1', 'escalated'),
      act(db, 'c1', 'inserted'),
    ]);
    expect((await ticketIn(db, 'c1')).trail).toHaveLength(3);
  });
});

describe('a live reader', () => {
  type Ask = (db: HeardDb, ticket: Ticket) => Promise<Result<unknown, unknown>>;
  it.each<[string, Ask]>([
    ['the head of the backlog', (db) => openBacklog(db, { limit: 9 })],
    ['a thread', threadOf],
  ])('of %s hears of what happens to the last of them', async (_title, ask) => {
    const db = aStore();
    const again = aComment({ id: 'c2', parentId: 'c1', postedAt: exactly(at(20)) });
    await see(db, [aComment(), aReply(), again]);
    const ticket = await ticketIn(db, 'c1');
    const heard: unknown[] = [];
    const subscription = liveQuery(() => ask(db, ticket)).subscribe((value) => heard.push(value));
    await expect.poll(() => heard.length).toBe(1);
    await act(db, 'c2', 'escalated');
    await expect.poll(() => heard.length).toBe(2);
    await act(db, 'c2', 'handed-off');
    await expect.poll(() => heard.length).toBe(3);
    expect(heard[2]).not.toEqual(heard[1]);
    subscription.unsubscribe();
  });
});
