import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concernsUs, namesBrand } from '../../lib/identity';
import { aComment, aReply } from './aTicket';

const us = { brandWords: ['Vlinder Telecom', 'Vlinder'] };

describe('a comment concerns us', () => {
  it.each([
    ['reply', 'no signal again', true],
    ['mention', 'no signal again', true],
    ['none', 'no signal again', false],
    ['unknown', 'no signal again', false],
    ['none', 'vlinder is down again', true],
    ['unknown', 'VLINDER is down again', true],
    ['none', 'a Schmetterlinder flew by', false],
  ] as const)('that is addressed as %s and says "%s": %s', (addressed, text, does) => {
    expect(concernsUs(aComment({ addressed, text }), us)).toBe(does);
  });

  it('never when it is our own', () => {
    expect(concernsUs(aReply({ addressed: 'reply', text: 'Vlinder here' }), us)).toBe(false);
  });

  it('never by its brand before a brand is set', () => {
    expect(concernsUs(aComment({ addressed: 'none', text: 'anything' }), { brandWords: [] })).toBe(
      false,
    );
  });
});

describe('a text names the brand', () => {
  it.each([
    ['Vlinder is down', ['Vlinder'], true],
    ['vlinder’s network', ['Vlinder'], true],
    ['(Vlinder)', ['Vlinder'], true],
    ['#vlinder', ['Vlinder'], true],
    ['@vlinder help', ['Vlinder'], true],
    ['Vlinders', ['Vlinder'], false],
    ['Vlinder2', ['Vlinder'], false],
    ['überVlinder', ['Vlinder'], false],
    ['Café Crème is slow', ['cafe creme'], true],
    ['cafe creme is slow', ['Café Crème'], true],
    ['C++ is slow', ['C++'], true],
    ['a.b', ['a.b'], true],
    ['axb', ['a.b'], false],
    ['anything', ['', '  '], false],
    ['', ['Vlinder'], false],
  ])('"%s" by the words %j: %s', (text, words, does) => {
    expect(namesBrand(text, words)).toBe(does);
  });

  it('whatever the brand is called, when it stands alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (brand) => {
        fc.pre(/[\p{L}\p{N}]/u.test(brand) && brand.normalize('NFKD').trim() !== '');
        expect(namesBrand(` ${brand.trim()} `, [brand])).toBe(true);
      }),
    );
  });
});
