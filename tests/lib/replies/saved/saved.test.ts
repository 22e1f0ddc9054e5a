import { describe, expect, it } from 'vitest';
import { joined, sortIncoming } from '../../../../lib/replies/saved/joined';
import { savedProblem } from '../../../../lib/replies/saved/savedProblem';
import type { SavedReply, SavedText } from '../../../../lib/replies/saved/savedReply';
import { LONGEST_TITLE, MOST_SAVED, usedOnce } from '../../../../lib/replies/saved/savedReply';
import { foundSaved } from '../../../../lib/replies/saved/search';
import { isTired, TIRED_FROM, usesThisWeek } from '../../../../lib/replies/saved/tired';
import { valuesOf } from '../../../../lib/replies/saved/valuesOf';
import { aComment, aTriage, at } from '../../aTicket';
import { aSaved } from './aSaved';

const DAY = 24 * 60;
const titles = (found: readonly SavedText[]) => found.map(({ title }) => title);

describe('the search', () => {
  const all = [
    aSaved({ id: 'a', title: 'Größe nachfragen', language: 'de', text: 'Welche Größe?' }),
    aSaved({ id: 'b', title: 'Refund', text: 'The refund is on its way.', group: 'Money' }),
    aSaved({ id: 'c', title: 'Late parcel', text: 'Sorry. No refund yet.', usedAt: [at(9)] }),
    aSaved({ id: 'd', title: 'Opnieuw œuvre', language: 'any', text: 'ĳs' }),
  ];
  it.each([
    ['grosse', ['Größe nachfragen']],
    ['GRÖßE wel', ['Größe nachfragen']],
    ['refund', ['Refund', 'Late parcel']],
    ['money', ['Refund']],
    ['oeuvre ijs', ['Opnieuw œuvre']],
    ['refund klingon', []],
  ])('for "%s" finds %j', (query, expected) => {
    expect(titles(foundSaved(all, query))).toEqual(expected);
  });

  it('without words gives all: those of the comment’s language first, the latest used before others', () => {
    expect(titles(foundSaved(all, ' ', 'en'))).toEqual([
      'Late parcel',
      'Opnieuw œuvre',
      'Refund',
      'Größe nachfragen',
    ]);
  });
});

describe('a reply', () => {
  const usedTimes = (count: number, minute: number): SavedReply =>
    Array.from({ length: count }).reduce<SavedReply>((one) => usedOnce(one, at(minute)), aSaved());

  it('is tired from so many uses within seven days, and rested after them', () => {
    expect(isTired(usedTimes(TIRED_FROM - 1, 0), at(1))).toBe(false);
    expect(isTired(usedTimes(TIRED_FROM, 0), at(1))).toBe(true);
    expect(usesThisWeek(usedTimes(TIRED_FROM, 0), at(7 * DAY - 1))).toBe(TIRED_FROM);
    expect(usesThisWeek(usedTimes(TIRED_FROM, 0), at(7 * DAY))).toBe(0);
  });

  it.each<[Partial<SavedText>, string | null]>([
    [{ title: ' ' }, 'no-title'],
    [{ title: 'x'.repeat(LONGEST_TITLE + 1) }, 'title-too-long'],
    [{ text: '\n' }, 'no-text'],
    [{ text: '{nope}' }, 'unknown-variable'],
    [{ title: 'THÂNKS' }, 'known'],
    [{ title: 'Thanks', language: 'fr' }, null],
  ])('%j cannot be kept: %s', (change, kind) => {
    const written = { title: 'New', text: 'Hi', language: 'en', group: '', ...change } as const;
    expect(savedProblem([aSaved()], written)?.kind ?? null).toBe(kind);
  });

  it('may keep its own title when it is changed, and joins no full list', () => {
    expect(savedProblem([aSaved()], aSaved({ text: 'Hi' }), 'saved-1')).toBeNull();
    const many = Array.from({ length: MOST_SAVED }, (_, nr) =>
      aSaved({ id: `${nr}`, title: `${nr}` }),
    );
    expect(savedProblem(many, aSaved())).toEqual({ kind: 'full' });
    expect(savedProblem(many, aSaved(), '3')).toBeNull();
  });
});

describe('an import', () => {
  const known = [aSaved({ title: 'Thanks', text: 'Old' }), aSaved({ id: 'b', title: 'Other' })];
  const text = (title: string, words: string): SavedText => ({
    title,
    text: words,
    language: 'en',
    group: '',
  });
  const sorted = sortIncoming(known, [
    text('thanks', 'New'),
    text('Thanks', 'Old'),
    text('Fresh', 'Hi'),
    text('Fresh', 'Hi'),
  ]);
  const join = (onNamesake: 'skip' | 'replace' | 'keep-both') => {
    let nr = 0;
    return joined(sorted, { known, onNamesake, now: at(5), newId: () => `new-${nr++}` }).map(
      (row) => `${row.id} ${row.title}: ${row.text}`,
    );
  };

  it('tells what is new, what clashes and what is here already', () => {
    expect(sorted).toEqual({
      fresh: [text('Fresh', 'Hi')],
      namesakes: [text('thanks', 'New')],
      same: 2,
    });
  });

  it('skips, replaces or keeps both, as it is told', () => {
    expect(join('skip')).toEqual(['new-0 Fresh: Hi']);
    expect(join('replace')).toEqual(['new-0 Fresh: Hi', 'saved-1 thanks: New']);
    expect(join('keep-both')).toEqual(['new-0 Fresh: Hi', 'new-1 thanks (2): New']);
  });

  it('keeps the uses of a reply whose words it replaces', () => {
    const used = [aSaved({ uses: 4, usedAt: [at(1)] })];
    const clash = sortIncoming(used, [text('Thanks', 'New')]);
    expect(
      joined(clash, { known: used, onNamesake: 'replace', now: at(5), newId: () => 'x' }),
    ).toEqual([aSaved({ text: 'New', uses: 4, usedAt: [at(1)], updatedAt: at(5) })]);
  });
});

describe('the values at a comment', () => {
  const hand = {
    comment: aComment({ text: 'My internet has been down since Monday.' }),
    triage: aTriage('answer', ['complaint']),
    settings: { company: 'Fibre', initials: '', formality: 'as-comment' },
    postText: 'Our new routers are here, faster than anything we ever had in all these years\nMore',
    now: at(0),
    timeZone: 'Europe/Brussels',
  } as const;

  it('are what is known, in the way of the language', () => {
    expect(valuesOf(hand, 'en')).toEqual({
      'author.firstName': 'Anna',
      'author.name': 'Anna Maes',
      issue: 'internet',
      post: 'Our new routers are here, faster than anything we ever had…',
      company: 'Fibre',
      time: '10:00',
      date: 'Monday 1 June',
      site: 'Facebook',
    });
    expect(valuesOf(hand, 'de').date).toBe('Montag, 1. Juni');
  });

  it('name no thing in another language than the comment’s, and greet nobody who is no person', () => {
    expect(valuesOf(hand, 'fr').issue).toBeUndefined();
    const shop = aComment({
      author: { name: 'Bakkerij Peeters', handle: 'bakkerij', id: null },
      site: 'x',
    });
    expect(valuesOf({ ...hand, comment: shop }, 'en')).toMatchObject({
      'author.handle': '@bakkerij',
    });
    expect(valuesOf({ ...hand, comment: shop }, 'en')['author.firstName']).toBeUndefined();
  });
});
