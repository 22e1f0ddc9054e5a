import { describe, expect, it } from 'vitest';
import { REASONS, REMOVAL_REASONS } from '../../../lib/triage/reasons';
import type { Action, TriageInput } from '../../../lib/triage/triage';
import { triageOf } from '../../../lib/triage/triageOf';

type Row = readonly [
  text: string,
  action: Action,
  reason: string,
  more?: Pick<TriageInput, 'ownRepliesInThread'>,
];

const AFTER_OUR_REPLY = { ownRepliesInThread: 1 };

const ROWS: readonly Row[] = [
  ['I want to kill myself because of you, I will burn your shop down', 'escalate', 'crisis'],
  ['Ich will nicht mehr leben', 'escalate', 'crisis'],
  [
    'I will find your driver and break his legs, you lost my parcel',
    'may-remove',
    'threat-to-person',
  ],
  ['Moslims zijn ongedierte, weg ermee', 'may-remove', 'illegal-hate'],
  [
    'Your driver Kevin is a thief, he lives at 14 Harbour Road, SW1A 2AA, pay him a visit',
    'may-remove',
    'private-data',
  ],
  ['Gagnez 500 euros par jour de chez vous, contactez-moi sur WhatsApp', 'may-remove', 'fraud'],
  ['My parcel is lost, please call me on 07700 900123', 'answer-then-private', 'own-data'],
  [
    'Kunnen jullie mijn moeder bellen op 0470 12 34 56? Haar pakje is kwijt',
    'answer-then-private',
    'own-data',
  ],
  ['Ihr hört von meinem Anwalt, meine Bestellung ist nie gekommen', 'escalate', 'legal-press'],
  ['Cry more, snowflakes', 'ask', 'baiting-first'],
  ['Cry more, snowflakes', 'disengage', 'baiting-again', AFTER_OUR_REPLY],
  ['My order never arrived', 'answer-then-private', 'needs-account-data'],
  ['Wo bleibt meine Rückerstattung?', 'answer-then-private', 'needs-account-data'],
  ["It doesn't work", 'ask', 'nothing-concrete'],
  ['Waardeloos', 'ask', 'nothing-concrete'],
  ['Marche pas', 'ask', 'nothing-concrete'],
  ['The soup in your restaurant was disgusting on Monday', 'answer', 'concern'],
  ['Bei euch kaufe ich nie wieder', 'answer', 'churn'],
  ['Wat zijn de openingsuren op zondag?', 'answer', 'question'],
  ['Super service, merci à toute l’équipe', 'answer', 'praise'],
  ['You idiots, the soup was cold on Monday', 'answer', 'concern'],
  ['Ihr seid doch alle Vollidioten', 'ask', 'abuse-first'],
  ['Ihr seid doch alle Vollidioten', 'disengage', 'abuse-again', AFTER_OUR_REPLY],
  ['Thanks, solved!', 'no-reply-needed', 'closing', AFTER_OUR_REPLY],
  ['Danke, hat geklappt', 'no-reply-needed', 'closing', AFTER_OUR_REPLY],
  ['Bedankt, het is opgelost', 'no-reply-needed', 'closing', AFTER_OUR_REPLY],
  ['Merci, c’est réglé', 'no-reply-needed', 'closing', AFTER_OUR_REPLY],
  ['👍🙏', 'no-reply-needed', 'closing', AFTER_OUR_REPLY],
  ['👍🙏', 'answer', 'praise'],
  ['Thanks, but the oven is still broken', 'answer', 'concern', AFTER_OUR_REPLY],
  ['Nice weather in Ghent this evening', 'answer', 'default'],
];

describe('advice', () => {
  for (const [text, action, reason, more] of ROWS) {
    it(`for "${text}" is ${action} because of ${reason}${more ? ', after our reply' : ''}`, () => {
      expect(triageOf({ text, ...more }).advice).toEqual({ action, reason });
    });
  }

  it('never advises removing for anger, swearing at things or criticism', () => {
    for (const text of [
      'FUCK this shit app, worst company ever!!!',
      'Scheißladen, verdammte Abzocke, nie wieder!!!',
      'Kutbedrijf, godverdomme, wat een rotzooi',
      'Putain de service de merde, vous êtes des nuls',
    ]) {
      expect(triageOf({ text }).advice.action).not.toBe('may-remove');
    }
  });

  it('knows four reasons to remove, all of them reasons', () => {
    expect(REMOVAL_REASONS).toHaveLength(4);
    for (const reason of REMOVAL_REASONS) expect(REASONS).toContain(reason);
  });
});

describe('whose data', () => {
  it.each([
    ['My number is 07700 900123', 'own'],
    ['Her number is 07700 900123, call her and tell her what you think', 'other'],
    ['Meine Mutter ist unter 0171 3920042 erreichbar', 'own'],
    ['Ruft den Typen an, seine Nummer ist 0171 3920042', 'other'],
    ['Mijn vrouw is bereikbaar op 0470 12 34 56', 'own'],
    ['Die kerel woont in de Kerkstraat 12, 9000 Gent, pure oplichter', 'other'],
    ['Joignable au 06 39 98 12 34', 'own'],
    ['Ce livreur habite 12 rue des Lilas, 69003 Lyon, allez le voir', 'other'],
  ])('of "%s" is %s', (text, whose) => {
    expect(triageOf({ text }).labels['personal-data']).toMatchObject({ on: true, whose });
  });
});
