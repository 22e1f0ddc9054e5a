import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Comment, isInBounds } from '../../lib/comment';

/** Lengths on both sides of every bound. */
const LENGTHS = [0, 1, 35, 36, 200, 201, 300, 301, 1980, 2001, 20_000, 20_001];
const long = fc.oneof(fc.constantFrom(...LENGTHS.map((length) => 'a'.repeat(length))), fc.string());
const address = fc.oneof(
  long.map((end) => `https://a.example/${end}`),
  long,
);
const instant = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(NaN, Infinity));
const comment = fc.record(
  {
    site: fc.constantFrom('facebook' as const, 'x' as const),
    id: long,
    parentId: fc.option(long),
    postId: fc.option(long),
    author: fc.record({ name: fc.option(long), handle: fc.option(long), id: fc.option(long) }),
    text: long,
    lang: fc.option(long),
    postedAt: fc.option(fc.record({ earliest: instant, latest: instant })),
    permalink: fc.option(address),
    isOwn: fc.boolean(),
    isPost: fc.boolean(),
    addressed: fc.constantFrom('reply' as const, 'none' as const),
    truncated: fc.boolean(),
    quotedText: fc.option(long),
    likes: fc.constantFrom(0, 12, -1, 1.5, 1_000_000_000, 1_000_000_001, NaN),
    followers: fc.constantFrom(0, 12, -1, 1.5, 1_000_000_000, 1_000_000_001, NaN),
  },
  { noNullPrototype: true },
);
const PLAIN: Comment = {
  site: 'x',
  id: '1',
  parentId: null,
  postId: null,
  author: { name: null, handle: null, id: null },
  text: '',
  lang: null,
  postedAt: null,
  permalink: null,
  isOwn: false,
  isPost: false,
  addressed: 'none',
  truncated: false,
  quotedText: null,
};
/** One field at a time is another one, so that no other field decides. */
const nearlyPlain = fc
  .tuple(comment, fc.constantFrom(...Object.keys(PLAIN), 'likes', 'followers'))
  .map(([other, name]): Comment => ({ ...PLAIN, [name]: Reflect.get(other, name) }));

it('is in bounds exactly where the extension’s schema would take it in', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(fc.oneof(nearlyPlain, comment), (one) => {
      const taken = Comment.safeParse(one).success;
      seen.add(taken);
      expect(isInBounds(one)).toBe(taken);
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBe(2);
});
