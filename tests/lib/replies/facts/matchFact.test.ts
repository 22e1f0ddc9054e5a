import { describe, expect, it } from 'vitest';
import type { DayFact } from '../../../../lib/replies/facts/dayFact';
import { matchFact } from '../../../../lib/replies/facts/matchFact';
import type { Label, Language } from '../../../../lib/triage/triage';
import { aTriage } from '../aTriage';
import { aDayFact } from './aDayFact';

const met = (
  fact: DayFact,
  language: Language,
  text: string,
  on: readonly Label[] = ['complaint'],
) => matchFact(fact, { text, triage: aTriage({ language, on }) });

const OUTAGE = aDayFact();

describe('a fact of the day', () => {
  const SURE: ReadonlyArray<readonly [Language, string]> = [
    ['en', 'Is there an outage in Ghent again?'],
    ['en', 'Ghent: two outages in a week'],
    ['de', 'Schon wieder eine Störung in Gent'],
    ['de', 'Internetstörung in Gent seit heute früh'],
    ['nl', 'Weer een storing in Gent'],
    ['nl', 'stroomstoringen in gent, hoelang nog'],
    ['fr', 'Encore une panne à Gand'],
    ['fr', 'Des coupures à Gand depuis ce matin'],
  ];
  it.each(SURE)('%s: is surely met by “%s”', (language, text) => {
    expect(met(OUTAGE, language, text)?.strength).toBe('sure');
  });

  const MAYBE: ReadonlyArray<readonly [Language, string]> = [
    ['en', 'Nothing works here in Ghent'],
    ['en', 'We have an outage, when is it fixed?'],
    ['nl', 'Al de hele dag geen internet'],
    ['fr', 'Plus d’internet depuis ce matin'],
    ['de', 'Seit heute früh kein Internet'],
  ];
  it.each(MAYBE)('%s: is maybe met by “%s”', (language, text) => {
    expect(met(OUTAGE, language, text)?.strength).toBe('maybe');
  });

  const NOT: ReadonlyArray<readonly [Language, string, readonly Label[]]> = [
    ['nl', 'Er is een storing in Antwerpen', ['complaint']],
    ['en', 'My invoice is wrong', ['complaint']],
    ['en', 'Great team in Ghent', ['praise']],
    ['en', 'I will come to Ghent and hurt you for this outage', ['complaint', 'threat']],
    ['nl', 'Ik verkoop iPhones in Gent', ['scam']],
  ];
  it.each(NOT)('%s: is not met by “%s”', (language, text, on) => {
    expect(met(OUTAGE, language, text, on)).toBeNull();
  });

  it('calls its place as the comment does', () => {
    expect(met(OUTAGE, 'fr', 'Une panne à Gand ?')?.place).toBe('Gand');
    expect(met(OUTAGE, 'en', 'Outage in ghent?')?.place).toBe('Ghent');
  });

  it('is met by the words noted with it, in any form', () => {
    const fact = aDayFact({ what: 'wrong mail', where: '', words: 'voucher mail, double invoice' });
    expect(met(fact, 'en', 'I got two voucher mails from you')?.strength).toBe('sure');
    expect(met(fact, 'en', 'Why the double invoices?')?.strength).toBe('sure');
    expect(met(fact, 'en', 'My voucher has expired')).toBeNull();
  });

  it('is met without a label where the tone is negative', () => {
    const triage = { ...aTriage(), sentiment: { label: 'negative', score: 0.8 } as const };
    expect(matchFact(OUTAGE, { text: 'outage in Ghent…', triage })).not.toBeNull();
  });
});
