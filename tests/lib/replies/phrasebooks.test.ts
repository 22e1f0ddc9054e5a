import { describe, expect, it } from 'vitest';
import { slotsIn } from '../../../lib/replies/choosePhrasing';
import { phrasebookOf } from '../../../lib/replies/phrases/phrasebookOf';
import { REPLY_LANGUAGES } from '../../../lib/replies/reply';
import { allWays } from './allWays';
import { emptyRulesIn } from './emptyWords';

const FACT_FREE = new Set(['dm', 'proof']);
const KNOWN_SLOTS = new Set(
  'dm proof name second issue issue:acc issue:dat issue:de issue:à topic bare none duration duration:dat long long:dat since nth amount place loyal good quote'.split(
    ' ',
  ),
);

describe.each(REPLY_LANGUAGES)('the phrasings of %s', (language) => {
  const moves = Object.entries(phrasebookOf(language));
  const all = moves.flatMap(([move, phrasings]) =>
    phrasings.flatMap(allWays).map((phrasing) => [move, phrasing] as const),
  );

  it('has four phrasings of every move, save the salutation', () => {
    const few = moves.filter(
      ([move, phrasings]) => new Set(phrasings).size < (move.startsWith('greet') ? 2 : 4),
    );
    expect(few.map(([move]) => move)).toEqual([]);
  });

  it('can always say a move without knowing a fact, save the salutation', () => {
    const stuck = moves.filter(
      ([move, phrasings]) =>
        !move.startsWith('greet') &&
        !phrasings.some((phrasing) => slotsIn(phrasing).every((slot) => FACT_FREE.has(slot))),
    );
    expect(stuck.map(([move]) => move)).toEqual([]);
  });

  it('never shouts', () => {
    expect(all.filter(([, phrasing]) => phrasing.includes('!'))).toEqual([]);
  });

  it('uses slots that exist', () => {
    expect(
      all.filter(([, phrasing]) => slotsIn(phrasing).some((slot) => !KNOWN_SLOTS.has(slot))),
    ).toEqual([]);
  });

  it('closes what it opens', () => {
    const broken = all.filter(([, phrasing]) => {
      const rest = phrasing
        .replace(/\{[a-zà:]+\}/gu, '')
        .replace(/\[[\p{L}' ]+\]/gu, '')
        .replace(/<[^<>|]*\|[^<>|]*>/gu, '');
      return /[{}[\]<>|()/]/.test(rest);
    });
    expect(broken).toEqual([]);
  });

  it('never apologises emptily, in neither form of address', () => {
    const forms = all.flatMap(([move, phrasing]) =>
      ['$1', '$2'].map((form) => [move, phrasing.replace(/<([^|>]*)\|([^>]*)>/gu, form)] as const),
    );
    const empty = forms.flatMap(([move, text]) =>
      emptyRulesIn(text).map((rule) => [rule, move, text]),
    );
    expect(empty).toEqual([]);
  });

  it('apologises for nothing but what the comment says we did', () => {
    const sorry = /sorry|apolog|\bleid\b|entschuldig|spijt|excuses|désolé/iu;
    const OURS = ['ack-no-show', 'ack-no-answer', 'ack-promise', 'ack-charged-twice', 'besides'];
    expect(all.filter(([move, phrasing]) => sorry.test(phrasing) && !OURS.includes(move))).toEqual(
      [],
    );
  });
});
