import { describe, expect, it } from 'vitest';
import { adaptedReply } from '../../../../lib/replies/similar/adaptedReply';
import type { Commented } from '../../../../lib/replies/similar/swap';
import type { Language } from '../../../../lib/triage/triage';
import { aComment } from '../../aTicket';
import { aTriage } from '../aTriage';

type Who = { readonly name?: string | null; readonly handle?: string; readonly text?: string };

const said = (language: Language, { name = null, handle, text = '' }: Who): Commented => ({
  comment: aComment({ text, author: { name, handle: handle ?? null, id: null } }),
  triage: aTriage({ language, on: ['complaint'] }),
});

type Case = readonly [
  what: string,
  language: Language,
  reply: string,
  from: Who,
  to: Who,
  adapted: string,
];

const ANNA = { name: 'Anna Maes' };
const BEN = { name: 'Ben Claes' };

const CASES: readonly Case[] = [
  [
    'greets the new customer by the first name',
    'en',
    'Hi Anna, we are looking into it.',
    ANNA,
    BEN,
    'Hi Ben, we are looking into it.',
  ],
  [
    'leaves a gap where the new name is not known',
    'nl',
    'Dag Anna, we kijken het na.',
    ANNA,
    { name: 'De Vrolijke Fietser' },
    'Dag [naam], we kijken het na.',
  ],
  [
    'leaves a gap where a family name stood',
    'de',
    'Guten Tag Frau Maes, wir prüfen das.',
    ANNA,
    BEN,
    'Guten Tag Frau [Name], wir prüfen das.',
  ],
  [
    'drops the mention the site set at the beginning',
    'en',
    'Anna Maes Hello Anna, we are on it.',
    ANNA,
    BEN,
    'Hello Ben, we are on it.',
  ],
  [
    'drops the handle a reply on X begins with',
    'en',
    '@annamaes we are on it.',
    { ...ANNA, handle: 'annamaes' },
    BEN,
    'We are on it.',
  ],
  [
    'does not take a word for a name',
    'en',
    'Hi Will, we will call you back.',
    { name: 'Will Baker' },
    BEN,
    'Hi Ben, we will call you back.',
  ],
  [
    'gaps phone, mail and order number',
    'en',
    'I call you on 0471 23 45 67 or write to anna.maes@gmail.com about order BE-20391.',
    ANNA,
    BEN,
    'I call you on [phone number] or write to [e-mail address] about order [order number].',
  ],
  [
    'gaps an account and an amount',
    'nl',
    'We storten 24,90 euro op BE68 5390 0754 7034.',
    ANNA,
    BEN,
    'We storten [bedrag] op [rekeningnummer].',
  ],
  [
    'gaps dates, weekdays and times',
    'fr',
    'Le technicien passe mardi 12 novembre à 14h30.',
    ANNA,
    BEN,
    'Le technicien passe [date] [date] à [heure].',
  ],
  [
    'gaps an address',
    'de',
    'Wir fahren in die Lindenstraße 12, 50674 Köln.',
    ANNA,
    BEN,
    'Wir fahren in die [Adresse].',
  ],
  [
    'gaps what the old customer said in quotes',
    'en',
    'You write “nobody ever calls back”, and you are right.',
    { ...ANNA, text: 'Nobody ever calls back! Shame.' },
    BEN,
    'You write “[their words]”, and you are right.',
  ],
  [
    'puts the new duration in place of the old one',
    'en',
    'three weeks without internet is too long.',
    { ...ANNA, text: 'Three weeks without internet now' },
    { ...BEN, text: 'I have been without internet for five days' },
    'Five days without internet is too long.',
  ],
  [
    'gaps the old duration where the new comment tells none',
    'en',
    'three weeks without internet is too long.',
    { ...ANNA, text: 'Three weeks without internet now' },
    { ...BEN, text: 'My internet is down' },
    '[how long] without internet is too long.',
  ],
  [
    'gaps a place the new comment does not name',
    'nl',
    'We zijn met een ploeg in Aalst bezig.',
    { ...ANNA, text: 'Al de hele dag geen internet in Aalst' },
    { ...BEN, text: 'Geen internet' },
    'We zijn met een ploeg [plaats] bezig.',
  ],
  [
    'gaps the name of somebody else',
    'en',
    'Please ask your husband Pieter to call us.',
    { ...ANNA, text: 'It is on the name of my husband Pieter' },
    BEN,
    'Please ask your husband [detail] to call us.',
  ],
  [
    'keeps the hotline and the public page, not a personal link',
    'en',
    'Call 0800 55 800 or see https://acme.example/status, your case: https://acme.example/c?id=9',
    ANNA,
    BEN,
    'Call 0800 55 800 or see https://acme.example/status, your case: [link]',
  ],
  [
    'is signed by who writes now',
    'en',
    'We are on it, Anna. ^JK',
    ANNA,
    BEN,
    'We are on it, Ben. ^LV',
  ],
];

describe('an old reply for another customer', () => {
  it.each(CASES)('%s', (_, language, reply, from, to, adapted) => {
    const given = { from: said(language, from), to: said(language, to), initials: 'LV' };
    expect(adaptedReply(reply, given).text).toBe(adapted);
  });

  it('names its gaps once each', () => {
    const given = { from: said('en', ANNA), to: said('en', BEN), initials: '' };
    const { text, gaps } = adaptedReply('On 12 May, or at 5 pm on 14 May. Is it?', given);
    expect(text).toBe('On [date], or at [time] on [date]. Is it?');
    expect(gaps).toEqual(['date', 'time']);
  });
});
