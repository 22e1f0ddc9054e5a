import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addScaled, dot } from '../../tools/train/tensor';

const PAIRS = fc
  .array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })))
  .map((pairs) => ({
    a: Float32Array.from(pairs, ([one]) => one),
    b: Float32Array.from(pairs, ([, other]) => other),
  }));

it('multiplies two arrays of any length, place by place', () => {
  fc.assert(
    fc.property(PAIRS, ({ a, b }) => {
      expect(dot(a, b)).toBe(a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0));
    }),
  );
});

it('adds a multiple of one array to another', () => {
  fc.assert(
    fc.property(PAIRS, fc.integer({ min: -9, max: 9 }), ({ a, b }, factor) => {
      const sums = a.map((value, at) => value + factor * (b[at] ?? 0));
      addScaled(a, b, factor);
      expect(a).toEqual(sums);
    }),
  );
});
