import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/triage/triage';
import { clustersOf } from '../../lib/clusters';
import { matterName } from '../../lib/replies/facts/matterName';
import { REPLY_LANGUAGES } from '../../lib/replies/reply';
import { openTicket } from '../../lib/ticket';
import { aComment, aTriage, at } from './aTicket';

let count = 0;
const said = (text: string, language: Language = 'en', person = `u-${count}`) =>
  openTicket({
    comment: aComment({ id: `c${count++}`, text, author: { name: 'A', handle: null, id: person } }),
    triage: { ...aTriage(), language },
    turn: 'first',
    seenAt: at(5),
  });

const GHENT = [
  said('Is there an outage in Ghent?'),
  said('Outage again, here in Ghent'),
  said('When are these outages in Ghent over?'),
  said('No internet in Ghent since noon'),
  said('How long does the outage in Ghent last?'),
];
const OTHERS = [
  said('My invoice is wrong'),
  said('Do you sell the blue one?'),
  said('The parcel came late'),
];

describe('a cluster', () => {
  it('is five open comments that share a matter and its place, also where it is only described', () => {
    const [cluster, ...more] = clustersOf([...OTHERS, ...GHENT]);
    expect(cluster?.ids).toEqual(GHENT.map(({ id }) => id));
    expect(cluster).toMatchObject({ what: 'outage', matters: [0], words: '', where: 'Ghent' });
    expect(more).toEqual([]);
  });

  it('is not four', () => {
    expect(clustersOf([...OTHERS, ...GHENT.slice(1)])).toEqual([]);
  });

  it('spans languages', () => {
    const mixed = [
      said('Storing in Aalst?', 'nl'),
      said('Alweer een storing hier', 'nl'),
      said('Une panne chez vous ?', 'fr'),
      said('encore une panne', 'fr'),
      said('Eine Störung oder was?', 'de'),
    ];
    const [cluster] = clustersOf(mixed);
    expect(cluster?.ids).toHaveLength(5);
    const names = REPLY_LANGUAGES.map((language) =>
      matterName(cluster?.matters[0] ?? -1, language),
    );
    expect(names).toEqual(['outage', 'Störung', 'storing', 'panne']);
  });

  it('is not one person who writes five times', () => {
    const one = GHENT.map(({ comment }) => said(comment.text, 'en', 'u-same'));
    expect(clustersOf(one)).toEqual([]);
  });

  it('is not what all comments of the day have in common by chance words', () => {
    const talk = ['I really like the colour', 'really bad colour choice', 'what a colour really']
      .concat(['the green colour is nice', 'colour of the year'])
      .map((text) => said(text));
    expect(clustersOf(talk)).toEqual([]);
  });

  it('is found by two words of any kind', () => {
    const vouchers = [
      'my birthday voucher does not arrive',
      'birthday voucher missing',
      'where is the voucher for my birthday',
      'voucher for birthdays not in my mail',
      'no birthday vouchers this year',
    ].map((text) => said(text));
    const [cluster] = clustersOf([...vouchers, ...OTHERS]);
    expect(cluster).toMatchObject({
      what: 'birthday voucher',
      matters: [],
      words: 'birthday voucher',
    });
  });

  it('holds a comment once, and two matters give two', () => {
    const late = ['Leeds', 'Leeds', 'Leeds', 'Leeds', 'Leeds', 'Leeds'].map((place) =>
      said(`My delivery to ${place} is delayed`),
    );
    const clusters = clustersOf([...GHENT, ...late]);
    expect(clusters.map(({ ids }) => ids.length)).toEqual([6, 5]);
  });

  it('of four hundred comments is found in less than a second', () => {
    const many = Array.from({ length: 400 }, (_, place) =>
      said(
        `Comment ${place} on order and delivery number ${place % 7} with words like table${place}`,
      ),
    );
    clustersOf(GHENT);
    const started = performance.now();
    clustersOf(many);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
