import { describe, expect, it } from 'vitest';
import { isSameWord, stemOf, termsOf } from '../../lib/terms';
import type { Language } from '../../lib/triage/triage';

describe('the terms of a text', () => {
  it('are its telling words, folded, each once', () => {
    expect(termsOf('Störung! Die Störung in Köln ist schon wieder da', 'de')).toEqual([
      'storung',
      'koln',
    ]);
  });

  it('leave out what every text of the language has, and addresses', () => {
    expect(termsOf('Why is my TV down again? See https://acme.example/tv/outage', 'en')).toEqual([
      'tv',
    ]);
  });

  it('keep a word that is common in another language only', () => {
    expect(termsOf('de war is over', 'en')).toEqual(['war']);
    expect(termsOf('das war nichts', 'de')).toEqual([]);
  });

  it('are at most sixty, so that one comment cannot fill the index', () => {
    const many = Array.from({ length: 300 }, (_, place) => `modem${place}`).join(' ');
    expect(termsOf(many, 'en')).toHaveLength(60);
  });
});

describe('forms of one word', () => {
  const SAME: ReadonlyArray<readonly [Language, string, string]> = [
    ['en', 'outage', 'outages'],
    ['en', 'delay', 'delayed'],
    ['en', 'delivery', 'deliveries'],
    ['de', 'storung', 'storungen'],
    ['de', 'rechnung', 'rechnungen'],
    ['de', 'internetstorung', 'storung'],
    ['nl', 'storing', 'storingen'],
    ['nl', 'factuur', 'factuur'],
    ['nl', 'stroomstoring', 'storing'],
    ['fr', 'panne', 'pannes'],
    ['fr', 'coupure', 'coupures'],
  ];
  it.each(SAME)('%s: “%s” and “%s” are one', (language, one, other) => {
    expect(isSameWord(one, other, language)).toBe(true);
    expect(isSameWord(other, one, language)).toBe(true);
  });

  const OTHER: ReadonlyArray<readonly [Language, string, string]> = [
    ['en', 'outage', 'outrage'],
    ['en', 'bill', 'bilingual'],
    ['de', 'rechnung', 'rechner'],
    ['nl', 'storing', 'storm'],
    ['fr', 'panne', 'panier'],
  ];
  it.each(OTHER)('%s: “%s” and “%s” are two', (language, one, other) => {
    expect(isSameWord(one, other, language)).toBe(false);
  });

  it('never stem to fewer than four letters', () => {
    expect(stemOf('uses', 'en')).toBe('uses');
  });
});
