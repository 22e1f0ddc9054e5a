import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { lastOwnReplies } from '../../../lib/history/ownReplies';
import { exactly } from '../../../lib/time';
import { aComment, at } from '../aTicket';
import { aStore, held, see } from './aStore';

const ours = (id: string, minute: number | null, parentId: string) =>
  aComment({
    id,
    parentId,
    isOwn: true,
    text: id,
    postedAt: minute === null ? null : exactly(at(minute)),
  });

it('gives our last replies, the youngest first, with whom they answer', async () => {
  const db = aStore();
  const anna = aComment({ id: 'c1', author: { name: 'Anna', handle: null, id: null } });
  await see(db, [
    anna,
    ours('first', 2, 'c1'),
    ours('second', 5, 'c1'),
    ours('elsewhere', 9, 'unseen'),
    ours('timeless', null, 'c1'),
  ]);
  const replies = held(await lastOwnReplies(db, 2));
  expect(replies.map(({ comment, to }) => [comment.id, to])).toEqual([
    ['elsewhere', null],
    ['second', 'Anna'],
  ]);
});

it('leaves our posts out', async () => {
  const db = aStore();
  await see(db, [aComment({ id: 'p', isOwn: true, isPost: true, postedAt: exactly(at(1)) })]);
  expect(held(await lastOwnReplies(db, 5))).toEqual([]);
});
