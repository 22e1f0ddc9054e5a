import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/triage/language';

describe('languageOf', () => {
  it.each([
    ['Where is my parcel, nobody answers', 'en'],
    ['Warum kommt mein Paket nicht an', 'de'],
    ['Waar blijft mijn pakje nu weer', 'nl'],
    ['ca marche pas du tout', 'fr'],
    ['Danke!', 'de'],
    ['waardeloos bedrijf', 'nl'],
    ['¿Dónde está mi pedido?', 'other'],
    ['Siparişim nerede kaldı acaba', 'other'],
    ['где мой заказ', 'other'],
  ])('of "%s" is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['ok', 'lol', 'top', '👏👏', '', 'https://shop.example', '@brand'])(
    'abstains on "%s" and takes the hint, else it is unknown',
    (text) => {
      expect(languageOf(text)).toBe('unknown');
      expect(languageOf(text, 'nl-BE')).toBe('nl');
      expect(languageOf(text, 'und')).toBe('unknown');
      expect(languageOf(text, 'es')).toBe('other');
    },
  );

  it('trusts the words more than the hint', () => {
    expect(languageOf('Warum kommt mein Paket nicht an', 'en')).toBe('de');
  });
});
