import { describe, expect, it } from 'vitest';
import type { FinishOptions } from '../../../../lib/replies/byModel/finished';
import { finished } from '../../../../lib/replies/byModel/finished';
import { review } from '../../../../lib/replies/review/review';

const OPTIONS: FinishOptions = {
  language: 'en',
  visibility: 'public',
  masks: [
    { token: '[NAME-1]', gap: 'name', original: 'Danny Oakes' },
    { token: '[PHONE-1]', gap: 'phone', original: '+44 7911 123456' },
  ],
  author: 'Danny Oakes',
  known: ['Outage; Ghent; status at https://vlinder.example/status'],
  initials: '',
};
const text = (written: string, more: Partial<FinishOptions> = {}) =>
  finished(written, { ...OPTIONS, ...more }).text;

describe('what a model wrote', () => {
  it.each([
    ['Hello [NAME-1], we look.', 'Hello Danny, we look.'],
    ['Hello NAME-1, and [name 1].', 'Hello Danny, and Danny.'],
    ['We call [PHONE-1] today.', 'We call [phone number] today.'],
    ['We call [PHONE-7] and [NAME-4].', 'We call [phone number] and [name].'],
    ['Write by [time], please.', 'Write by [time], please.'],
    ['<think>He is angry.</think>\n\nDanny, we look.', 'Danny, we look.'],
    ['<think>He is', ''],
    ['"Danny, we look."', 'Danny, we look.'],
    ['**Danny**, we look. #sorry #Vlinder', 'Danny, we look. sorry Vlinder'],
    ['Hello [NAM', 'Hello'],
    ['Bus number 5 and name 1 are fine.', 'Bus number 5 and name 1 are fine.'],
  ])('%s', (written, draft) => {
    expect(text(written)).toBe(draft);
  });

  it('tells private data in private only', () => {
    expect(text('We call [PHONE-1].', { visibility: 'private' })).toBe('We call +44 7911 123456.');
  });

  it('greets nobody by what is no first name', () => {
    expect(text('Hello [NAME-1]', { author: 'xX_gamer_99' })).toBe('Hello [name]');
  });

  it('is signed once, and in public only', () => {
    expect(text('We look.', { initials: 'JK' })).toBe('We look. ^JK');
    expect(text('We look. ^JK', { initials: 'JK' })).toBe('We look. ^JK');
    expect(text('We look.', { initials: 'JK', visibility: 'private' })).toBe('We look.');
  });

  it.each([
    ['Pay at https://evil.example/pay now.', 'Pay at [link] now.', 'https://evil.example/pay'],
    ['Pay at evil-bank.example/pay.', 'Pay at [link].', 'evil-bank.example/pay'],
    ['Pay [here](https://evil.example).', 'Pay [link].', '[here](https://evil.example)'],
    ['Write to help@evil.example.', 'Write to [e-mail address].', 'help@evil.example'],
    ['Ask @evil_helper there.', 'Ask [name] there.', '@evil_helper'],
    ['Call +44 20 7946 0958 now.', 'Call [phone number] now.', '+44 20 7946 0958'],
  ])('that leads elsewhere gets a gap, which the review stops at: %s', (written, draft, part) => {
    const made = finished(written, OPTIONS);
    expect(made).toEqual({ text: draft, takenOut: [part] });
    const found = review({ text: made.text, visibility: 'public', site: 'x' }).findings;
    expect(found.find(({ rule }) => rule === 'unfilled-gap')?.severity).toBe('strong');
  });

  it('may repeat an address of a running fact', () => {
    const said = 'See https://vlinder.example/status for Ghent.';
    expect(finished(said, OPTIONS)).toEqual({ text: said, takenOut: [] });
  });

  it.each([
    ['de', 'Z.B. um 18.30 Uhr, u.a. in Gent. Das hilft.Danke'],
    ['fr', 'P.ex. à 18h30, c.-à-d. demain, M. Dubois.'],
    ['en', 'By 6 p.m. we know more, e.g. the cause...and 45.50 euros back.'],
  ] as const)('keeps what only looks like an address (%s)', (language, said) => {
    expect(text(said, { language })).toBe(said);
  });
});
