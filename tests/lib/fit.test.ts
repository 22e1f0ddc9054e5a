import { describe, expect, it } from 'vitest';
import { between, fields, list, nullOr, orNull, text, truth } from '../../lib/fit';

describe('a check of what a page told', () => {
  it.each([
    [text(3), 'abc', 'abc'],
    [text(3), 'abcd', undefined],
    [text(9, /^\d+$/), '12', '12'],
    [text(9, /^\d+$/), '1a', undefined],
    [text(9), 12, undefined],
    [between(0, 10), 9, 9],
    [between(0, 10), 10, undefined],
    [between(0, 10), NaN, undefined],
    [between(0, 10), '5', undefined],
    [truth, false, false],
    [truth, 0, undefined],
    [nullOr(text(3)), null, null],
    [nullOr(text(3)), undefined, undefined],
    [nullOr(text(3)), 4, undefined],
    [orNull(text(3)), 4, null],
    [orNull(text(3)), undefined, null],
    [list(text(3), 2), ['a', 'b'], ['a', 'b']],
    [list(text(3), 2), ['a', 'b', 'c'], undefined],
    [list(text(3), 2), ['a', 4], undefined],
    [list(nullOr(text(3)), 2), [null], [null]],
    [list(text(3), 2), { length: 0 }, undefined],
  ])('gives what fits, and nothing of what does not (%#)', (fit, told, expected) => {
    expect(fit(told)).toEqual(expected);
  });

  it('takes over the fields it asks for, and an object as a whole or not at all', () => {
    const person = fields({ name: text(9), id: orNull(text(9, /^\d+$/)) });
    expect(person({ name: 'Lena', id: '7', password: 'x' })).toEqual({ name: 'Lena', id: '7' });
    expect(person({ name: 'Lena', id: 'x' })).toEqual({ name: 'Lena', id: null });
    expect(person({ id: '7' })).toBeUndefined();
    for (const other of [null, 'Lena', 7, undefined]) expect(person(other)).toBeUndefined();
  });
});
