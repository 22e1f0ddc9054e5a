import { describe, expect, it } from 'vitest';
import { unshared } from '../../../lib/team/sharing';
import { isAskedFor, toldTicket } from '../../../lib/team/toldTicket';
import { TicketWords, wordsToShare } from '../../../lib/team/words';

const ALL = { texts: true, authors: true, notes: true };
const NONE = { texts: false, authors: false, notes: false };
const ADDRESS = 'https://www.facebook.com/vlinder/posts/1?comment_id=2';
const WORDS: TicketWords = { text: 'No parcel', author: 'Ina', note: 'Be kind', address: ADDRESS };
const item = (id: string, body: unknown) => ({
  ...unshared('words', id),
  member: 'av',
  changedAt: 5,
  body: JSON.parse(JSON.stringify(body)),
});

describe('the words around a ticket', () => {
  it.each([
    ['nothing', NONE, null],
    [
      'the text with the address',
      { ...NONE, texts: true },
      { text: 'No parcel', address: ADDRESS },
    ],
    ['the author', { ...NONE, authors: true }, { author: 'Ina' }],
    ['the note', { ...NONE, notes: true }, { note: 'Be kind' }],
  ])('go out as far as they are switched on: %s', (_, switches, out) => {
    const nothing = { text: null, author: null, note: null, address: null };
    expect(wordsToShare(WORDS, switches)).toEqual(out && { ...nothing, ...out });
  });

  it('go without an address of X, which names the author, and without one that is too long', () => {
    const shared = (address: string) => wordsToShare({ ...WORDS, address }, ALL)?.address;
    expect(shared('https://x.com/ina/status/7')).toBeNull();
    expect(shared(`${ADDRESS}${'0'.repeat(500)}`)).toBeNull();
    expect(shared(ADDRESS)).toBe(ADDRESS);
  });

  it.each([
    'javascript:alert(1)',
    'http://facebook.com/1',
    'https://evil.example/facebook.com/',
    'https://notfacebook.com/',
    'https://facebook.com.evil.example/',
    'https://facebook.com@evil.example/',
  ])('are none with an address of somebody else: %s', (address) => {
    expect(TicketWords.safeParse({ ...WORDS, address }).success).toBe(false);
  });
});

describe('a ticket this device has not seen', () => {
  it('is what a colleague told of it, as far as the switches let it now', () => {
    expect(toldTicket(item('facebook:2', WORDS), ALL)).toEqual({
      ...WORDS,
      id: 'facebook:2',
      site: 'facebook',
      by: 'av',
      at: 5,
    });
    expect(toldTicket(item('facebook:2', WORDS), { ...NONE, authors: true })).toMatchObject({
      author: 'Ina',
      text: null,
      note: null,
    });
    expect(toldTicket(item('facebook:2', WORDS), NONE)).toBeNull();
  });

  it('is opened on X by its number, and is none of another site or with words that are none', () => {
    const words = { ...WORDS, address: null };
    expect(toldTicket(item('x:123', words), ALL)?.address).toBe('https://x.com/i/web/status/123');
    expect(toldTicket(item('x:1/../../evil', words), ALL)?.address).toBeNull();
    expect(toldTicket(item('myspace:1', words), ALL)).toBeNull();
    expect(toldTicket(item('x:1', { text: 7 }), ALL)).toBeNull();
    expect(toldTicket(item('x:1', null), ALL)).toBeNull();
  });

  it('is found by the beginnings of its words, of all that are looked for', () => {
    expect(isAskedFor(WORDS, 'parc ina')).toBe(true);
    expect(isAskedFor(WORDS, '')).toBe(true);
    expect(isAskedFor(WORDS, 'parcel tomorrow')).toBe(false);
  });
});
