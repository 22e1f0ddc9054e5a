import { describe, expect, it } from 'vitest';
import de from '../../../assets/locales/de.json';
import en from '../../../assets/locales/en.json';
import fr from '../../../assets/locales/fr.json';
import nl from '../../../assets/locales/nl.json';
import { conceptMatcher, LEXICON_LANGUAGES } from '../../../lib/triage/lexicon/concepts';
import { REASONS } from '../../../lib/triage/reasons';
import { WHY_KEYS } from '../../../lib/triage/why';

const camelCase = (key: string): string =>
  key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe.each(Object.entries({ en, de, nl, fr }))('the texts in %s', (_, locale) => {
  it('have one short phrase for every why and none to spare', () => {
    expect(Object.keys(locale.why).sort()).toEqual([...WHY_KEYS].map(camelCase).sort());
    for (const phrase of Object.values(locale.why)) expect(phrase).toMatch(/^.{3,60}$/);
  });

  it('have one sentence for every reason and none to spare', () => {
    expect(Object.keys(locale.reason).sort()).toEqual([...REASONS].map(camelCase).sort());
    for (const sentence of Object.values(locale.reason)) expect(sentence).toMatch(/^[^!]+\.$/);
  });
});

describe.each([...LEXICON_LANGUAGES])('the lexicon in %s', (language) => {
  it('has no phrase that matches nothing at all', () => {
    expect(conceptMatcher(language)('').size).toBe(0);
    expect(conceptMatcher(language)(' . ! ? ').size).toBe(0);
  });
});
