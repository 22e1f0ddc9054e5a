import { expect, it } from 'vitest';
import { textHash } from '../../lib/textHash';

it('is eight hexadecimal digits, the same for the same text', () => {
  for (const text of ['', 'a', 'My router is dead.', '👋🏽'.repeat(500)]) {
    expect(textHash(text)).toMatch(/^[0-9a-f]{8}$/);
    expect(textHash(text)).toBe(textHash(text));
  }
});

it('differs where one sign differs', () => {
  expect(textHash('My router is dead.')).not.toBe(textHash('My router is dead!'));
});
