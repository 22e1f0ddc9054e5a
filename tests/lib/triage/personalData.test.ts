import { describe, expect, it } from 'vitest';
import { THRESHOLD } from '../../../lib/triage/finding';
import { personalData } from '../../../lib/triage/labels/personalData';
import { readingOf } from '../../../lib/triage/reading';
import type { Language } from '../../../lib/triage/triage';
import type { DataCases } from './cases/data/dataCases';
import { owners } from './cases/data/owners';
import { cards, emails, ibans } from './cases/data/payment';
import { phones } from './cases/data/phones';
import { addresses, customerNumbers, logins, plates } from './cases/data/places';

const LANGUAGES = ['nl', 'de', 'fr', 'en', 'other'] as const;
const GROUPS: readonly (readonly [string, string, DataCases])[] = [
  ...Object.entries(phones).map(
    ([country, cases]) => [`a phone in ${country}`, 'phone', cases] as const,
  ),
  ['an IBAN', 'iban', ibans],
  ['a payment card', 'payment-card', cards],
  ['a mailbox', 'email-address', emails],
  ['a home', 'home-address', addresses],
  ['a licence plate', 'licence-plate', plates],
  ['a customer number', 'customer-number', customerNumbers],
  ['a login', 'login', logins],
];

/** What is found with enough weight to be personal data, as it stands in the comment. */
function found(text: string, language: Language): string[] {
  const reading = readingOf({ text }, language);
  return personalData(reading)
    .findings.filter(({ weight }) => weight >= THRESHOLD)
    .map((finding) => {
      const { start, end } = reading.folded.spanOf(finding);
      return `${finding.why}: ${text.slice(start, end)}`;
    });
}

describe.each(GROUPS)('%s', (_, why, cases) => {
  const texts = LANGUAGES.flatMap((language) =>
    (cases[language] ?? []).map((text) => [language, text] as const),
  );

  it.each(texts.filter(([, text]) => text.includes('«')))(
    'is found in %s: %s',
    (language, text) => {
      const wanted = [...text.matchAll(/«(.+?)»/g)].map(([, part]) => `${why}: ${part}`);
      expect(found(text.replace(/[«»]/g, ''), language)).toEqual(wanted);
    },
  );

  it.each(texts.filter(([, text]) => !text.includes('«')))(
    'is not found in %s: %s',
    (language, text) => {
      expect(found(text, language)).toEqual([]);
    },
  );
});

describe.each(Object.entries(owners))('whose the data is in %s', (language, { own, other }) => {
  const whose = (text: string) => personalData(readingOf({ text }, language as Language));

  it.each(own)('is the writer’s own: %s', (text) => {
    expect(whose(text)).toMatchObject({ whose: 'own' });
    expect(whose(text).findings).not.toEqual([]);
  });

  it.each(other)('is another person’s: %s', (text) => {
    expect(whose(text)).toMatchObject({ whose: 'other' });
  });
});
