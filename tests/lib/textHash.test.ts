import { expect, it } from 'vitest';
import { textHash } from '../../lib/textHash';

it('is the same for the same text, and FNV-1a for plain letters', () => {
  expect(textHash('')).toBe('811c9dc5');
  expect(textHash('a')).toBe('e40c292c');
  expect(textHash('foobar')).toBe('bf9cf968');
});

it('differs where one sign differs', () => {
  expect(textHash('My router is dead.')).not.toBe(textHash('My router is dead!'));
});
