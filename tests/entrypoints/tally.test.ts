import { describe, expect, it } from 'vitest';
import { createPostTallies, createTally } from '../../entrypoints/comments.content/tally';

const shown = (key: string, ids: string, notLoaded: number | null) => ({
  key,
  ids: new Set(ids.split('')),
  notLoaded,
});

describe('createTally', () => {
  it('counts comments whose rows have left the document as read, not as not loaded', () => {
    const tally = createTally();
    expect(tally(shown('p', 'abc', 7))).toEqual({ read: 3, notLoaded: 7 });
    expect(tally(shown('p', 'cdef', 6))).toEqual({ read: 6, notLoaded: 4 });
    expect(tally(shown('p', 'abc', 7))).toEqual({ read: 6, notLoaded: 4 });
  });

  it('keeps what the page told of its length while its first post is out of the document', () => {
    const tally = createTally();
    tally(shown('p', 'ab', 8));
    expect(tally(shown('p', 'cd', null))).toEqual({ read: 4, notLoaded: 6 });
  });

  it('never says that fewer than none are left', () => {
    const tally = createTally();
    tally(shown('p', 'a', 1));
    expect(tally(shown('p', 'bcd', null))).toEqual({ read: 4, notLoaded: 0 });
  });

  it('does not know how many are left where the page never told', () => {
    expect(createTally()(shown('p', 'ab', null))).toEqual({ read: 2, notLoaded: null });
  });

  it('begins anew on another page and forgets rows of the last one that still stood there', () => {
    const tally = createTally();
    tally(shown('p', 'abc', 7));
    expect(tally(shown('q', 'abc', null))).toEqual({ read: 3, notLoaded: null });
    expect(tally(shown('q', 'xy', 5))).toEqual({ read: 2, notLoaded: 5 });
  });

  it('counts a comment that stands on both pages while it is there', () => {
    const tally = createTally();
    tally(shown('p', 'abc', null));
    expect(tally(shown('q', 'axy', null)).read).toBe(3);
  });
});

describe('createPostTallies', () => {
  const comments = (ids: Readonly<Record<string, string>>) =>
    new Map(
      Object.entries(ids).map(([post, letters]) => [
        post,
        new Set(letters.split('').filter(Boolean)),
      ]),
    );
  const told = (postId: string, notLoaded: number | null) =>
    ({ postId, notLoaded, filter: null, behind: [] }) as const;
  const row = (postId: string, read: number, notLoaded: number | null) => ({
    ...told(postId, notLoaded),
    read,
  });

  it('counts each post of a page by itself', () => {
    const tally = createPostTallies();
    const posts = [told('1', 14), told('2', 0)];
    expect(tally({ key: 'p', ids: comments({ 1: 'abc', 2: 'd' }), posts })).toEqual([
      row('1', 3, 14),
      row('2', 1, 0),
    ]);
  });

  it('tells nothing of a page that shows one post, and nothing of posts of others without comments', () => {
    const tally = createPostTallies();
    const posts = [told('1', 14), told('theirs', 9)];
    expect(tally({ key: 'p', ids: comments({ 1: 'abc' }), posts })).toEqual([]);
  });

  it('tells of a post of ours whose comments are not shown yet', () => {
    const tally = createPostTallies();
    const posts = [told('1', 14), told('2', 5), told('3', 0)];
    expect(tally({ key: 'p', ids: comments({ 1: '', 2: '', 3: '' }), posts })).toEqual([
      row('1', 0, 14),
      row('2', 0, 5),
    ]);
  });

  it('keeps a post that was scrolled away, and counts on when it comes back', () => {
    const tally = createPostTallies();
    const both = [told('1', 4), told('2', 0)];
    tally({ key: 'p', ids: comments({ 1: 'ab', 2: 'd' }), posts: both });
    const gone = tally({ key: 'p', ids: comments({ 2: 'd' }), posts: both.slice(1) });
    expect(gone).toEqual([row('1', 2, 4), row('2', 1, 0)]);
    const back = [told('1', 3), told('2', 0)];
    expect(tally({ key: 'p', ids: comments({ 1: 'bce', 2: 'd' }), posts: back })).toEqual([
      row('1', 4, 2),
      row('2', 1, 0),
    ]);
  });

  it('forgets the posts of the page before once they have left the document', () => {
    const tally = createPostTallies();
    tally({ key: 'p', ids: comments({ 1: 'a', 2: 'b' }), posts: [told('1', 1), told('2', 1)] });
    const posts = [told('3', 1), told('4', null)];
    expect(tally({ key: 'q', ids: comments({ 3: 'c', 4: 'd' }), posts })).toEqual([
      row('3', 1, 1),
      row('4', 1, null),
    ]);
  });

  it('tells of the posts shown last where a feed has no end', () => {
    const tally = createPostTallies();
    const names = Array.from({ length: 40 }, (_, place) => `p${place}`);
    const ids = comments(Object.fromEntries(names.map((name) => [name, 'a'])));
    const rows = tally({ key: 'p', ids, posts: names.map((name) => told(name, 1)) });
    expect(rows.map(({ postId }) => postId)).toEqual(names.slice(20));
  });

  it('tells of a million at most, which is at least so many', () => {
    const posts = [told('1', 5e12), told('2', 1)];
    const [first] = createPostTallies()({ key: 'p', ids: comments({ 1: 'a', 2: 'b' }), posts });
    expect(first?.notLoaded).toBe(1_000_000);
  });
});
