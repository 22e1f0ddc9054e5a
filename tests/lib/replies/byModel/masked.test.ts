import { describe, expect, it } from 'vitest';
import { masked } from '../../../../lib/replies/byModel/masked';
import type { ReplyLanguage } from '../../../../lib/replies/reply';

const DANNY = { name: 'Danny O’Connor', handle: '@dannyoc_82' };
const maskedIn = (language: ReplyLanguage, ...texts: string[]) =>
  masked(texts, { language, people: [DANNY], ours: ['Vlinder Telecom', 'vlindertelecom'] });
const one = (language: ReplyLanguage, text: string) => maskedIn(language, text).texts[0];

describe('what a model sees of personal data', () => {
  it.each([
    ['en', 'Call me on +44 7911 123456 or danny@mail.example', 'Call me on [PHONE-1] or [EMAIL-1]'],
    ['nl', 'Mijn nummer is 0478 12 34 56, bel mij', 'Mijn nummer is [PHONE-1], bel mij'],
    ['de', 'Meine IBAN DE89 3704 0044 0532 0130 00 steht da', 'Meine IBAN [ACCOUNT-1] steht da'],
    ['fr', 'Ma carte 4111 1111 1111 1111 est bloquée', 'Ma carte [CARD-1] est bloquée'],
    ['en', 'Order 4400-2291-07 never came', 'Order [NUMBER-1] never came'],
    [
      'en',
      'See https://track.example/p?id=8812 and https://vlinder.example/help',
      'See [LINK-1] and https://vlinder.example/help',
    ],
    [
      'en',
      'Karen hung up on me, then Jan Peeters did',
      '[NAME-2] hung up on me, then [NAME-3] did',
    ],
    [
      'de',
      'Herr Müller hat Frau Schmidt-Weber beleidigt',
      'Herr [NAME-2] hat Frau [NAME-3] beleidigt',
    ],
    [
      'nl',
      'Mevrouw Van den Berghe en @jan_p zeggen niets',
      'Mevrouw [NAME-2] en [NAME-3] zeggen niets',
    ],
    [
      'en',
      'Danny here again, @dannyoc_82, that O’Connor',
      '[NAME-1] here again, [NAME-1], that [NAME-1]',
    ],
  ] as const)('%s: %s', (language, text, seen) => {
    expect(one(language, text)).toBe(seen);
  });

  it.each([
    ['en', 'Will you answer? In May I leave Vlinder Telecom, @vlindertelecom'],
    ['en', 'Three weeks, 45.50 euros, since 12 March at 18:30'],
  ] as const)('%s leaves the case itself: %s', (language, text) => {
    expect(one(language, text)).toBe(text);
  });

  it('gives the same token to the same piece in every text, however it is spaced', () => {
    const { texts, masks } = maskedIn('en', 'Ring +44 7911 123456', 'again: +44 7911-123-456');
    expect(texts).toEqual(['Ring [PHONE-1]', 'again: [PHONE-1]']);
    expect(masks.filter(({ gap }) => gap === 'phone')).toEqual([
      { token: '[PHONE-1]', gap: 'phone', original: '+44 7911 123456' },
    ]);
  });

  it('takes no token from a comment that writes one', () => {
    expect(one('en', 'Tell me [PHONE-1] and [NAME-1]')).toBe('Tell me (PHONE-1) and (NAME-1)');
  });
});
