import { describe, expect, it } from 'vitest';
import { triageOf } from '../../../lib/triage/triageOf';
import { NO_TUNING } from '../../../lib/triage/tuning';

const CONTACTS = [
  '+32 471 23 45 67',
  'jana.peeters@fennimore.example',
  'Stationsstraat 12, 2800 Mechelen',
  '17 Harbour Road, Leeds',
  '24 rue de la Paix, 75002 Paris',
  'BE68 5390 0754 7034',
];
const personal = (text: string, ownContacts: readonly string[] = CONTACTS) =>
  triageOf({ text }, { ...NO_TUNING, ownContacts }).labels['personal-data'];

describe('a public contact of the company', () => {
  it.each([
    'Bel me op 0471 23 45 67, zei de winkel',
    'Bel 0471/23.45.67 maar eens, ik krijg niemand',
    'Ik heb gebeld naar 0032 471 23 45 67 maar niemand neemt op',
    'Mon appel au +32471234567 reste sans réponse',
    'Ik mailde al drie keer naar Jana.Peeters@Fennimore.EXAMPLE',
    'Ik mailde naar jana.peeters (at) fennimore.example en hoorde niets',
    'Ik woon ver van de stationsstraat 12, 2800 Mechelen',
    'Geleverd in Stationsstr. 12 volgens de app, maar ik woon daar niet',
    'I live far from 17 harbour road, LEEDS',
    'J’habite loin du 24 rue de la paix 75002 Paris',
    'Betaald op BE68539007547034 maar nog niets ontvangen',
    'Betaald op be68-5390-0754-7034 maar nog niets ontvangen',
  ])('is no private data in “%s”', (text) => {
    expect(personal(text)).toMatchObject({ on: false, evidence: [] });
  });

  it.each([
    'Bel me op 0471 23 45 68',
    'Mail mij op jan.peeters@fennimore.example',
    'Ik woon in de Stationsstraat 14, 2800 Mechelen',
    'Ik woon in de Stationsstraat 12, 9000 Gent',
    'Mijn rekening is BE71 0961 2345 6769',
  ])('is not what somebody else’s data are: “%s”', (text) => {
    expect(personal(text).on).toBe(true);
  });

  it('does not hide what stands beside it', () => {
    const text = 'Niemand neemt op bij 0471 23 45 67, bel mij op 0498 76 54 32';
    const { on, evidence } = personal(text);
    expect(on).toBe(true);
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['0498 76 54 32']);
  });

  it('is needed for that: without it the same words are private data', () => {
    expect(personal('Bel me op 0471 23 45 67, zei de winkel', []).on).toBe(true);
    expect(personal('Betaald op BE68539007547034 maar nog niets ontvangen', []).on).toBe(true);
  });
});
