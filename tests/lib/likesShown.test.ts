import { describe, expect, it } from 'vitest';
import { likesShown } from '../../lib/likesShown';

describe('a number of likes', () => {
  it.each([
    [null, undefined],
    [0, undefined],
    [9, undefined],
    [10, 10],
    [99, 99],
    [243, 240],
    [1299, 1200],
    [4_567_890, 4_500_000],
  ])('of %s is kept as %s', (count, kept) => {
    expect(likesShown(count)).toBe(kept);
  });
});
