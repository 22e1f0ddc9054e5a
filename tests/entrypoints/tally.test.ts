import { describe, expect, it } from 'vitest';
import { createTally } from '../../entrypoints/comments.content/tally';

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
