// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/comment';
import { recordEvent } from '../../../lib/history/recordEvent';
import { recordSeen } from '../../../lib/history/recordSeen';
import { clockEvents } from '../../../lib/ticket';
import { exactly } from '../../../lib/time';
import { aComment, aPost, aReply, at, BEN } from '../aTicket';
import { aPage, aStore, held, judges, see, short, ticketIn } from './aStore';

describe('a comment that is seen', () => {
  it('becomes one ticket, however often and wherever it is seen', async () => {
    const db = aStore();
    expect(await see(db, [aComment(), aComment()], at(5))).toEqual({
      created: ['facebook:c1'],
      changed: [],
    });
    expect(await see(db, [aComment()], at(6))).toEqual({ created: [], changed: [] });
    expect(await short(db)).toEqual(['c1 open']);
    expect((await ticketIn(db, 'c1')).firstSeenAt).toBe(at(5));
  });

  it('is not kept when it does not concern us', async () => {
    const db = aStore();
    await see(db, [aComment({ text: 'chatter' })]);
    expect(await short(db)).toEqual([]);
    expect(await db.context.count()).toBe(0);
  });

  it('is context when it is ours or a post', async () => {
    const db = aStore();
    await see(db, [aPost(), aReply()]);
    expect(await short(db)).toEqual([]);
    expect(await db.context.count()).toBe(2);
  });

  it('is a ticket when it is a customer’s post that concerns us', async () => {
    const db = aStore();
    await see(db, [aComment({ isPost: true, postId: null, addressed: 'mention' })]);
    expect(await short(db)).toEqual(['c1 open']);
  });

  it('narrows when seen again, and says that it changed', async () => {
    const db = aStore();
    await see(db, [aComment({ postedAt: { earliest: at(-60), latest: at(0) } })], at(5));
    const again = aComment({ postedAt: { earliest: at(-30), latest: at(10) } });
    expect(await see(db, [again], at(70))).toEqual({ created: [], changed: ['facebook:c1'] });
    expect((await ticketIn(db, 'c1')).comment.postedAt).toEqual({
      earliest: at(-30),
      latest: at(0),
    });
  });

  it('narrows within one batch too', async () => {
    const db = aStore();
    await see(db, [aComment({ truncated: true, text: 'My' }), aComment()]);
    expect((await ticketIn(db, 'c1')).comment.text).toBe('My router is dead.');
  });

  it('is triaged with its post, whichever of both is seen first', async () => {
    const db = aStore();
    const posts: Array<string | null> = [];
    const asks = {
      ...judges,
      triage: (...[comment, context]: Parameters<typeof judges.triage>) => {
        posts.push(context.post);
        return judges.triage(comment, context);
      },
    };
    const record = (comments: readonly Comment[]) =>
      recordSeen(db, { comments, seenAt: at(5), page: aPage() }, asks);
    held(await record([aComment()]));
    held(await record([aPost()]));
    held(await record([aComment({ id: 'c2' })]));
    expect(posts).toEqual([null, 'New routers!', 'New routers!']);
  });

  it('is triaged anew and marked as edited when its words change', async () => {
    const db = aStore();
    await see(db, [
      aReply({ id: 'r0', parentId: 'c0', postedAt: exactly(at(-20)) }),
      aComment({ parentId: 'c0', text: 'Thanks!' }),
    ]);
    expect(await short(db)).toEqual(['c1 no-reply-needed no-reply-needed']);
    await see(db, [aComment({ parentId: 'c0', text: 'It broke again.' })], at(40));
    expect(await short(db)).toEqual(['c1 open no-reply-needed edited undone']);
  });

  it('is triaged anew but not marked when a cut text is expanded', async () => {
    const db = aStore();
    await see(db, [aComment({ text: 'My router', truncated: true })]);
    await see(db, [aComment()], at(40));
    expect(await short(db)).toEqual(['c1 open']);
  });

  it('is no ticket any more once the user has said that its author is us', async () => {
    const db = aStore();
    await see(db, [aComment()]);
    await db.drafts.put({
      ticketId: 'facebook:c1',
      visibility: 'public',
      text: 'a',
      commentHash: '',
      updatedAt: 1,
    });
    await see(db, [aComment({ isOwn: true })], at(40));
    expect(await short(db)).toEqual([]);
    expect([await db.context.count(), await db.drafts.count()]).toEqual([1, 0]);
    await see(db, [aComment()], at(50));
    expect(await short(db)).toEqual(['c1 open']);
    expect(await db.context.count()).toBe(0);
  });

  it('comes back when Heard had taken it for gone, not when a person had', async () => {
    const db = aStore();
    await see(db, [aComment(), aComment({ id: 'c2' })]);
    held(await recordEvent(db, 'facebook:c1', { type: 'gone', at: at(31), by: 'page' }));
    held(await recordEvent(db, 'facebook:c2', { type: 'gone', at: at(31), by: 'you' }));
    await see(db, [aComment(), aComment({ id: 'c2' })], at(40));
    expect(await short(db)).toEqual(['c1 open gone undone', 'c2 gone gone']);
  });

  it('leaves its page behind, the latest sight of it only', async () => {
    const db = aStore();
    await see(db, [], at(5));
    held(
      await recordSeen(
        db,
        { comments: [], seenAt: at(6), page: aPage({ read: 0, problems: { 'no-text': 4 } }) },
        judges,
      ),
    );
    expect(await db.pages.toArray()).toEqual([
      { ...aPage({ read: 0, problems: { 'no-text': 4 } }), seenAt: at(6), posts: [] },
    ]);
  });
});

describe('an own reply that is seen', () => {
  it('answers the ticket it hangs under, when it was posted', async () => {
    const db = aStore();
    await see(db, [aComment()]);
    expect(await see(db, [aReply()], at(40))).toEqual({ created: [], changed: ['facebook:c1'] });
    const ticket = await ticketIn(db, 'c1');
    expect(ticket.status).toBe('answered');
    expect(ticket.firstResponse).toEqual(exactly(at(10)));
    expect(clockEvents(ticket)).toEqual([{ type: 'own-reply', at: at(10) }]);
  });

  it('answers it as well when it is seen before it', async () => {
    const db = aStore();
    await see(db, [aReply()]);
    expect(await see(db, [aComment()], at(40))).toEqual({ created: ['facebook:c1'], changed: [] });
    expect(await short(db)).toEqual(['c1 answered own-reply']);
  });

  it('counts once, however often it is seen', async () => {
    const db = aStore();
    await see(db, [aComment(), aReply(), aReply()]);
    await see(db, [aReply(), aComment()], at(400));
    expect(await short(db)).toEqual(['c1 answered own-reply']);
  });

  it('settles the earlier comments of the same person, not those of another', async () => {
    const db = aStore();
    await see(db, [
      aComment(),
      aComment({ id: 'c2', parentId: 'c1', author: BEN, postedAt: exactly(at(1)) }),
      aComment({ id: 'c3', parentId: 'c1', postedAt: exactly(at(2)) }),
      aReply(),
      aComment({ id: 'c4', parentId: 'c1', postedAt: exactly(at(12)) }),
    ]);
    expect(await short(db)).toEqual([
      'c1 answered own-reply',
      'c2 open',
      'c3 answered own-reply',
      'c4 open next',
    ]);
  });

  it('is taken back where a participant seen later turns out to be meant', async () => {
    const db = aStore();
    const toBen = aReply({ text: 'Ben Claes we call you.' });
    await see(db, [aComment(), toBen]);
    expect(await short(db)).toEqual(['c1 answered own-reply']);
    await see(
      db,
      [aComment({ id: 'c2', parentId: 'c1', author: BEN, postedAt: exactly(at(1)) })],
      at(40),
    );
    expect(await short(db)).toEqual(['c1 open own-reply undone', 'c2 answered own-reply']);
  });

  it('makes a later thank-you need no reply, even when it was seen after it', async () => {
    const db = aStore();
    const thanks = aComment({
      id: 'c2',
      parentId: 'c1',
      text: 'Thanks!',
      postedAt: exactly(at(20)),
    });
    await see(db, [aComment(), thanks]);
    expect(await short(db)).toEqual(['c1 open', 'c2 open']);
    await see(db, [aReply()], at(40));
    expect(await short(db)).toEqual([
      'c1 answered own-reply',
      'c2 no-reply-needed next no-reply-needed',
    ]);
  });
});

describe('a customer who writes again', () => {
  const again = aComment({
    id: 'c2',
    parentId: 'c1',
    postedAt: exactly(at(60)),
    text: 'Still dead.',
  });
  const pause = { type: 'waiting-for-customer', at: at(40), by: 'you' } as const;

  it('ends the waiting of a ticket that we had answered: it is answered again', async () => {
    const db = aStore();
    await see(db, [aComment(), aReply()]);
    held(await recordEvent(db, 'facebook:c1', pause));
    await see(db, [again], at(61));
    expect(await short(db)).toEqual([
      'c1 answered own-reply waiting-for-customer undone',
      'c2 open next',
    ]);
  });

  it('lets the clock of a ticket run on that we had not answered', async () => {
    const db = aStore();
    await see(db, [aComment()]);
    held(await recordEvent(db, 'facebook:c1', pause));
    await see(db, [again], at(61));
    expect(await short(db)).toEqual(['c1 open waiting-for-customer customer-reply', 'c2 open']);
    await see(db, [aReply({ parentId: 'c2', postedAt: exactly(at(70)) })], at(80));
    expect((await ticketIn(db, 'c1')).status).toBe('answered');
  });

  it('with a mere thank-you leaves waiting what we had not answered', async () => {
    const db = aStore();
    const ben = aComment({ id: 'c3', parentId: 'c1', author: BEN, postedAt: exactly(at(5)) });
    await see(db, [aComment(), ben, aReply({ text: 'Ben Claes, we call you.' })]);
    held(await recordEvent(db, 'facebook:c1', pause));
    await see(db, [{ ...again, text: 'Thanks!' }], at(61));
    expect(await short(db)).toEqual([
      'c1 waiting waiting-for-customer',
      'c2 no-reply-needed no-reply-needed',
      'c3 answered own-reply',
    ]);
  });

  it('elsewhere or earlier does not end the waiting', async () => {
    const db = aStore();
    await see(db, [aComment(), aReply()]);
    held(await recordEvent(db, 'facebook:c1', pause));
    await see(
      db,
      [
        { ...again, parentId: null },
        { ...again, id: 'c3', postedAt: exactly(at(20)) },
      ],
      at(61),
    );
    expect((await ticketIn(db, 'c1')).status).toBe('waiting');
  });
});

it('follows a conversation on X over two pages', async () => {
  const db = aStore();
  const x = (id: string, parentId: string | null, minutes: number, some: Partial<Comment> = {}) =>
    aComment({ site: 'x', id, parentId, postId: null, postedAt: exactly(at(minutes)), ...some });
  const ours = (id: string, parentId: string, minutes: number) =>
    aReply({ site: 'x', id, parentId, postId: null, postedAt: exactly(at(minutes)) });
  // The notifications show the customer's words, the conversation page later all of it.
  await see(db, [
    x('c1', null, 0, { isPost: true, addressed: 'mention' }),
    x('c3', null, 20, { addressed: 'reply', text: 'Thanks!' }),
    x('c4', null, 30, { addressed: 'reply' }),
  ]);
  expect(await short(db)).toEqual(['c1 open', 'c3 open', 'c4 open']);
  await see(db, [
    x('c1', null, 0, { isPost: true, addressed: 'mention' }),
    ours('r2', 'c1', 10),
    x('c3', 'r2', 20, { text: 'Thanks!' }),
    x('c4', 'c3', 30),
    ours('r5', 'c4', 40),
  ]);
  expect(await short(db)).toEqual([
    'c1 answered own-reply',
    'c3 no-reply-needed next no-reply-needed',
    'c4 answered next own-reply',
  ]);
});

const CONVERSATION: readonly Comment[] = [
  aPost(),
  aComment(),
  aComment({ id: 'c2', parentId: 'c1', author: BEN, postedAt: exactly(at(4)) }),
  aReply({ postedAt: exactly(at(10)) }),
  aReply({ id: 'r2', text: 'Ben, we call you.', postedAt: exactly(at(12)) }),
  aComment({ id: 'c3', parentId: 'c1', postedAt: exactly(at(15)), text: 'Thanks!' }),
  aComment({ id: 'c4', parentId: 'c1', author: BEN, postedAt: exactly(at(16)) }),
  aReply({ id: 'r3', text: 'Ben Claes: done.', postedAt: exactly(at(20)) }),
  aComment({ id: 'c5', parentId: 'c1', author: BEN, postedAt: exactly(at(22)) }),
];

it('comes to the same in any order, in any batches', async () => {
  const state = async (batches: readonly Comment[][]) => {
    const db = aStore();
    for (const [index, batch] of batches.entries()) await see(db, batch, at(30 + index));
    const rows = await db.tickets.orderBy('id').toArray();
    return rows.map((row) => ({
      id: row.id,
      status: row.status,
      turn: row.turn,
      firstResponse: row.firstResponse,
      answeredAt: clockEvents(row).find(({ type }) => type === 'own-reply')?.at,
      advice: row.triage.advice.action,
    }));
  };
  const expected = await state([[...CONVERSATION]]);
  expect(expected.map(({ status, turn }) => `${status} ${turn}`)).toEqual([
    'answered first',
    'answered first',
    'no-reply-needed next',
    'answered next',
    'open next',
  ]);
  const order = fc.shuffledSubarray([...CONVERSATION], { minLength: CONVERSATION.length });
  await fc.assert(
    fc.asyncProperty(
      order,
      fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
      async (comments, cuts) => {
        const at_ = [...new Set([0, ...cuts, comments.length])].sort((a, b) => a - b);
        const batches = at_.slice(1).map((end, index) => comments.slice(at_[index], end));
        expect(await state(batches)).toEqual(expected);
      },
    ),
    {
      numRuns: 40,
      examples: [
        // A reply taken for Anna's until Ben is known, to whom it is.
        [['c3', 'r3', 'c1', 'c5', 'r2', 'c2', 'r1', 'post', 'c4'].map(named), [3]],
      ],
    },
  );
}, 30_000);

const named = (id: string): Comment =>
  CONVERSATION.find((one) => one.id === id) ?? aComment({ id });

it('loses nothing when two tabs record at the same time', async () => {
  const one = aStore('shared');
  const other = aStore('shared');
  const comments = Array.from({ length: 20 }, (_, index) =>
    aComment({ id: `c${index}`, author: { ...BEN, id: `u${index}` } }),
  );
  const replies = comments.map(({ id }) => aReply({ id: `r${id}`, parentId: id }));
  const recorded = await Promise.all([
    see(one, comments.slice(0, 15), at(30)),
    see(other, comments.slice(5), at(30)),
    see(one, replies.slice(0, 12), at(31)),
    see(other, replies.slice(8), at(31)),
  ]);
  expect(recorded.flatMap(({ created }) => created).sort()).toEqual(
    comments.map(({ id }) => `facebook:${id}`).sort(),
  );
  const rows = await one.tickets.toArray();
  expect(rows.map(({ trail }) => trail.map(({ type }) => type).join())).toEqual(
    Array.from({ length: 20 }, () => 'own-reply'),
  );
});

it.each([1, 5])('takes a page of five hundred at once, new and seen again (%i)', async (every) => {
  const db = aStore();
  const comments = Array.from({ length: 500 }, (_, n) =>
    n % every === every - 1
      ? aComment({ id: `c${n}` })
      : aReply({ id: `c${n}`, parentId: `c${n - 1}` }),
  );
  expect((await see(db, comments)).created).toHaveLength(500 / every);
  expect(await see(db, comments)).toEqual({ created: [], changed: [] });
});
