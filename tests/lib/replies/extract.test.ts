import { describe, expect, it } from 'vitest';
import { firstName } from '../../../lib/replies/extract/firstName';
import { factsOf } from '../../../lib/replies/extract/factsOf';
import type { Language } from '../../../lib/triage/triage';
import { anInput } from './anInput';

describe('the first name to greet by', () => {
  it.each([
    ['Inês Ferreira', 'Inês'],
    ['Jean-Pierre Dubois', 'Jean-Pierre'],
    ['Sandra De Smet', 'Sandra'],
    ['Ayşe Yılmaz', 'Ayşe'],
    ['Fatima El Amrani', 'Fatima'],
    ["Niamh O'Brien", 'Niamh'],
    ['Anna', 'Anna'],
    ['Łukasz Nowak', 'Łukasz'],
  ])('is found in %s', (author, name) => {
    expect(firstName(author)).toBe(name);
  });

  it.each([
    '@sandra_k',
    'sandra',
    'Bakkerij Janssens',
    'Müller GmbH',
    'Peeters Sandra',
    'Angry Customer',
    'THE BOSS',
    'xX_Tom_Xx',
    'Zorgeloos',
    'Dr. Anna Schmidt',
    'Familie Maier 3',
    'FC Brugge',
    '🌸 Lotte 🌸',
    '',
    'A B',
    'https://a.example Max',
    'Radio Antwerpen',
    'Tom & Lien',
  ])('is none in %s, where it might be no name', (author) => {
    expect(firstName(author)).toBeNull();
  });
});

const factsIn = (language: Language, text: string) =>
  factsOf(anInput({ text, language, on: ['complaint'] }));

describe('what a reply can name', () => {
  it.each<[Language, string, string]>([
    ['en', 'Three weeks without internet now', 'three weeks'],
    ['en', 'I have been waiting for 10 days', 'ten days'],
    ['de', 'Seit 3 Wochen kein Netz', 'drei Wochen'],
    ['en', 'the train is 7hr late', 'seven hours'],
    ['de', 'Wir warten nun schon einen Monat auf die Gutschrift', 'ein Monat'],
    ['de', '40 Minuten Verspätung', '40 Minuten'],
    ['nl', 'Al twee weken geen tv', 'twee weken'],
    ['nl', 'we zitten al dagen zonder wifi', 'dagen'],
    ['fr', "Ça fait 3 jours que j'attends", 'trois jours'],
    ['fr', 'depuis des semaines sans réponse', 'des semaines'],
  ])('%s: in “%s” it has lasted %s', (language, text, duration) => {
    expect(factsIn(language, text).duration?.value.text).toBe(duration);
  });

  it.each<[Language, string]>([
    ['en', 'I ordered it two weeks ago'],
    ['en', 'a contract of 24 months'],
    ['en', 'took a day off for this'],
    ['de', 'vor zwei Wochen bestellt'],
    ['de', 'Vertrag über 24 Monate'],
    ['nl', 'contract van twee jaar'],
    ['nl', 'twee weken geleden besteld'],
    ['fr', 'commandé il y a deux semaines'],
    ['fr', 'un contrat de 12 mois'],
  ])('%s: takes no duration from “%s”', (language, text) => {
    expect(factsIn(language, text).duration).toBeNull();
  });

  it.each<[Language, string, string]>([
    ['en', 'No TV since Monday', 'Monday'],
    ['de', 'Seit gestern Abend geht nichts', 'gestern Abend'],
    ['nl', 'sinds vorige week geen bereik', 'vorige week'],
    ['fr', 'En panne depuis hier', 'hier'],
  ])('%s: in “%s” it began %s', (language, text, since) => {
    expect(factsIn(language, text).since?.value).toBe(since);
  });

  it.each<[Language, string, string]>([
    ['en', 'you charged £45.90 too much', '£45.90'],
    ['de', 'plötzlich 1.245,50 € mehr', '1.245,50 €'],
    ['nl', 'waarom € 12,5 of toch € 45,90?', '€ 45,90'],
    ['fr', 'prélevé 39,99 € sans raison', '39,99 €'],
  ])('%s: in “%s” the sum is %s', (language, text, amount) => {
    expect(factsIn(language, text).amount?.value).toBe(amount);
  });

  it.each<[Language, string, string]>([
    ['en', 'Called your hotline about my invoice', 'invoice'],
    ['en', 'My wifi is slow', 'wifi'],
    ['en', 'The sofa I ordered arrived torn', 'sofa'],
    ['en', 'My doorbell is dead', 'doorbell'],
    ['de', 'Meine Rechnung stimmt nicht', 'Rechnung'],
    ['de', 'Der Zug kam zu spät', 'Zug'],
    ['nl', 'Mijn pakje is weg', 'pakje'],
    ['fr', 'Ma facture est fausse', 'facture'],
    ['fr', 'Ma sonnette est muette', 'sonnette'],
  ])('%s: “%s” is about the %s', (language, text, noun) => {
    expect(factsIn(language, text).issue?.value.noun).toBe(noun);
  });

  it.each<[Language, string]>([
    ['en', 'My wife is furious'],
    ['en', 'Went to my local KFC again'],
    ['fr', "A mon sens, c'est raté"],
    ['de', 'Bahn und Gewerkschaft verhandeln'],
    ['en', 'in my opinion you are wrong'],
    ['de', 'Meine Geduld ist am Ende'],
    ['nl', 'Mijn mening telt blijkbaar niet'],
    ['fr', 'Ma patience a des limites'],
  ])('%s: “%s” is about no thing', (language, text) => {
    expect(factsIn(language, text).issue).toBeNull();
  });

  it.each<[Language, string, string | null]>([
    ['nl', 'Er is geen internet in Gent', 'in Gent'],
    ['fr', 'plus de réseau à Lille', 'à Lille'],
    ['en', 'no power in Leeds', 'in Leeds'],
    ['de', 'kein Strom in Wirklichkeit', null],
    ['en', 'no delivery in March', null],
    ['nl', 'ik werk in Jan Janssens winkel', null],
    ['en', 'NO POWER IN LEEDS', null],
  ])('%s: in “%s” the place is %s', (language, text, place) => {
    expect(factsIn(language, text).place?.value ?? null).toBe(place);
  });

  it('knows how long someone has been a customer, and does not take it for waiting', () => {
    const facts = factsIn('de', 'Bin seit 10 Jahren Kunde und jetzt das');
    expect(facts.loyal?.value).toBe('zehn Jahren');
    expect(facts.duration).toBeNull();
  });

  it('takes no trouble that is denied', () => {
    expect(factsIn('en', 'it was never late').trouble).toBeNull();
    expect(factsIn('de', 'das ist nicht teuer').trouble).toBeNull();
  });

  it('gives a name and sums only for a comment in another language', () => {
    const facts = factsIn('other', 'Tengo 45,90 € de cargo, internet no funciona');
    expect(facts).toMatchObject({ issue: null, trouble: null, quote: null });
    expect(facts.amount?.value).toBe('45,90 €');
  });
});
