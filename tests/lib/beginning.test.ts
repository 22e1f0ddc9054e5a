import { describe, expect, it } from 'vitest';
import { beginningOf } from '../../lib/beginning';

describe('the beginning of a text that is cut', () => {
  it.each([
    ['We were …', 'We were'],
    ['We were...', 'We were'],
    ['We were…  ', 'We were'],
    ['Well… yes', 'Well… yes'],
    ['…', ''],
  ])('%j is %j', (text, beginning) => {
    expect(beginningOf(text)).toBe(beginning);
  });

  it('is found in a text of spaces at once', () => {
    const spaces = '\u2003'.repeat(200_000);
    expect(beginningOf(`a${spaces}b…`)).toBe(`a${spaces}b`);
  });
});
