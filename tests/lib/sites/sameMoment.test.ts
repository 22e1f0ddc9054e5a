import { expect, it } from 'vitest';
import { inOneMoment, sameMoment } from '../../../lib/sites/sameMoment';

const counting = () => {
  let times = 0;
  const search = sameMoment((holder: { readonly id: number }) => `${holder.id}/${++times}`);
  return search;
};
const ONE = { id: 1 };
const TWO = { id: 2 };

it('searches once for each element while the page stands still', () => {
  const search = counting();
  const found = inOneMoment(() => [search(ONE), search(TWO), search(ONE)]);
  expect(found).toEqual(['1/1', '2/2', '1/1']);
});

it('keeps nothing for the next moment, nor where nobody says that the page stands still', () => {
  const search = counting();
  expect(inOneMoment(() => search(ONE))).toBe('1/1');
  expect(inOneMoment(() => search(ONE))).toBe('1/2');
  expect([search(ONE), search(ONE)]).toEqual(['1/3', '1/4']);
});

it('has one moment where one begins inside another, and ends it where the work breaks', () => {
  const search = counting();
  const both = inOneMoment(() => [search(ONE), inOneMoment(() => search(ONE)), search(ONE)]);
  expect(both).toEqual(['1/1', '1/1', '1/1']);
  expect(() =>
    inOneMoment(() => {
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect([search(ONE), search(ONE)]).toEqual(['1/2', '1/3']);
});
