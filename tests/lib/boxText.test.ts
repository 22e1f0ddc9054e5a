import { describe, expect, it } from 'vitest';
import { readBoxText } from '../../lib/boxText';

const BRAM = { name: 'Bram Toebak', handle: 'bram_t' };

describe('what stands in a box is told apart', () => {
  it.each([
    ['', '', ''],
    [' \n', '', ''],
    ['Bram Toebak ', 'Bram Toebak', ''],
    ['@bram_t', '@bram_t', ''],
    ['Bram Toebak de 12e staat', 'Bram Toebak', 'de 12e staat'],
    ['Bram Toebak, de 12e staat', '', 'Bram Toebak, de 12e staat'],
    ['Bram Toebaks vraag', '', 'Bram Toebaks vraag'],
    [' Hi there, ', '', 'Hi there,'],
    ['@', '', '@'],
  ])('%j is the mention %j and the own words %j', (text, mention, own) => {
    expect(readBoxText(text, BRAM)).toEqual({ mention, own });
  });

  it('takes a name for the user’s own word where nobody is answered', () => {
    expect(readBoxText('Bram Toebak ', null)).toEqual({ mention: '', own: 'Bram Toebak' });
    expect(readBoxText('@ hello', { name: '', handle: null }).own).toBe('@ hello');
  });
});
