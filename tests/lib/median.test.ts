import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from '../../lib/median';

it.each([
  [[], null],
  [[7], 7],
  [[9, 1, 5], 5],
  [[4, 1], 2.5],
  [[10, 2, 9, 1], 5.5],
  [[100, 20, 3], 20],
])('the median of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('has as many values above it as below it, and changes nothing it is given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const before = [...values];
      const middle = median(values) ?? NaN;
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      expect(below).toBeLessThanOrEqual(values.length / 2);
      expect(above).toBeLessThanOrEqual(values.length / 2);
      expect(values).toEqual(before);
    }),
  );
});
