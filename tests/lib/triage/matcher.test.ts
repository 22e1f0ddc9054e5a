import { describe, expect, it } from 'vitest';
import { conceptMatcher } from '../../../lib/triage/lexicon/concepts';
import { de } from '../../../lib/triage/lexicon/de';
import { en } from '../../../lib/triage/lexicon/en';
import { fr } from '../../../lib/triage/lexicon/fr';
import { CONCEPTS } from '../../../lib/triage/lexicon/lexicon';
import { matcherOf } from '../../../lib/triage/lexicon/matcher';
import { startsOfParts } from '../../../lib/triage/lexicon/beginnings';
import type { Part } from '../../../lib/triage/lexicon/parts';
import { alternativesOf, partsOf } from '../../../lib/triage/lexicon/parts';
import { nl } from '../../../lib/triage/lexicon/nl';
import { fold } from '../../../lib/triage/normalise';
import { phraseSource } from '../../../lib/triage/phrases';
import { abuse } from './cases/abuse';
import { complaint } from './cases/complaint';
import { hate } from './cases/hate';
import { personalData } from './cases/personalData';
import { praise } from './cases/praise';
import { scam } from './cases/scam';
import { threat } from './cases/threat';

/** What one regular expression of the phrases finds: the meaning of a list, slowly. */
function slowly(phrases: readonly string[], text: string): [number, number][] {
  const source = phrases.map(phraseSource).join('|');
  const pattern = new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g');
  return [...text.matchAll(pattern)].map(({ 0: part, index }) => [index, index + part.length]);
}

const places = (phrases: readonly string[], text: string): [number, number][] =>
  (matcherOf([['list', phrases]])(text).get('list') ?? []).map(({ start, end }) => [start, end]);

describe('the matcher of phrases', () => {
  it.each<[string, string[], string]>([
    ['finds whole words only', ['cat|dog'], 'cat cats concat dog, dogs cat'],
    [
      'takes the first alternative in the list',
      ['not|not good|not good at all'],
      'not good at all',
    ],
    ['takes a later one where a word goes on', ['not|nothing|no'], 'nothing no not'],
    ['goes on behind what it found', ['a b|b c|c d'], 'a b c d'],
    ['lets a phrase end a word with ~', ['disgust~|rac~?'], 'disgusting disgust rac racism'],
    ['takes a comma before a space', ['well done'], 'well, done well done well  done well\ndone'],
    ['lets an apostrophe be missing', ["don't|c'est"], "don't dont don t c'est cest"],
    [
      'skips up to four words',
      ['no _ answer'],
      'no answer. no real human answer no a b c d e answer',
    ],
    [
      'counts repeats',
      ['so (?:very ){1,2}bad|\\d{3}'],
      'so bad so very bad so very very bad 12 123',
    ],
    ['repeats groups', ['(?:ha)+|(?:very |so )*good'], 'hahaha good very so good'],
    ['gives back what it took too much', ['(?:\\w+ ){0,3}no|x[a-z]*y'], 'i say no no xyzyy xz'],
    ['takes as little as it can where asked', ['a (?:\\w+ ){0,3}?b|c.{0,9}?d'], 'a b b cddd'],
    ['looks ahead', ['up(?! to)|so(?= bad)|end$'], 'up to up so so bad end end'],
    ['knows classes', ['[a4]ss|[^ .]{2}x|[,.!-] ?no|[\\d.,]+k'], '4ss abx no , no 1.5k -no'],
    ['finds signs and emoji', ['😂|€ ?\\d+|👍|ok'], 'ok😂😂 € 5 👍€6'],
    ['begins with optional parts', ['(?:my )?(?:(?:own|old) )?cat|n?o'], 'my old cat old cat no o'],
    ['begins with any word', ['\\w+ said|.ot|a?'], 'she said hot a'],
    ['spells out umlauts', ['schön|größe|stück'], 'schon schoen grosse groesse stuck'],
  ])('%s', (_, phrases, text) => {
    expect(places(phrases, text).length).toBeGreaterThan(0);
    expect(places(phrases, text)).toEqual(slowly(phrases, text));
  });

  it('keeps lists apart', () => {
    const match = matcherOf([
      ['pet', ['cat|dog']],
      ['wet', ['cat and dog']],
      ['none', []],
    ]);
    const found = match('cat and dog');
    expect(found.get('pet')?.map(({ start }) => start)).toEqual([0, 8]);
    expect(found.get('wet')).toEqual([{ start: 0, end: 11 }]);
    expect(found.has('none')).toBe(false);
  });

  it.each([['(a)b'], ['a(?:b'], ['ab)'], ['(?<!a)b'], ['a|\\bb'], ['a(?:b?)*'], ['*a'], ['[ab']])(
    'refuses what the lexicons do not use: %s',
    (phrase) => {
      expect(() => places([phrase], 'ab a')).toThrow();
    },
  );
});

const LEXICONS = { en, de, nl, fr };

/** Reads a phrase to its last part: the matcher reads each only when a text gets there. */
function readAll(source: string): void {
  for (const alternative of alternativesOf(source)) partsOf(alternative).forEach(readPart);
}

function readPart(part: Part): void {
  if (part.kind === 'repeat') {
    const isEndless = part.most === Infinity && startsOfParts([part.part], 1).has('');
    if (isEndless) throw new Error('a part that may be empty is repeated for ever');
    readPart(part.part);
  }
  if (part.kind === 'group' || part.kind === 'ahead') readAll(part.inner);
}

describe.each(['en', 'de', 'nl', 'fr'] as const)('the matcher of the lexicon in %s', (language) => {
  const texts = [abuse, complaint, hate, personalData, praise, scam, threat]
    .flatMap((cases) => Object.values(cases).flatMap(({ on, off }) => [...on, ...off]))
    .map((text) => fold(text).text)
    .filter((_, place) => place % 4 === 0);

  it("finds what each concept's phrases mean as one regular expression", () => {
    const match = conceptMatcher(language);
    const found = texts.map((text) => match(text));
    for (const concept of CONCEPTS) {
      texts.forEach((text, place) => {
        const spans = found[place]?.get(concept) ?? [];
        const all = spans.map(({ start, end }) => [start, end]);
        expect(all, `${concept}: ${text}`).toEqual(slowly(LEXICONS[language][concept], text));
      });
    }
  });
});
