import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/triage/normalise';
import type { Label } from '../../../lib/triage/triage';
import { triageOf } from '../../../lib/triage/triageOf';
import { NO_TUNING } from '../../../lib/triage/tuning';
import type { WatchWord } from '../../../lib/triage/watchWords';
import { watchWordProblem } from '../../../lib/triage/watchWords';

const word = (words: string, some: Partial<WatchWord> = {}): WatchWord => ({
  words,
  label: 'threat',
  language: 'all',
  insideWords: false,
  ...some,
});
const read = (text: string, watchWords: readonly WatchWord[]) =>
  triageOf({ text }, { ...NO_TUNING, watchWords });
/** The parts of the text that a watch word drove. */
const heard = (text: string, watchWord: WatchWord, label: Label = 'threat') =>
  read(text, [watchWord])
    .labels[label].evidence.filter(({ why }) => why === 'watch-word')
    .map(({ start, end }) => text.slice(start, end));

describe('a watch word', () => {
  it.each([
    ['Zebra', 'I saw a zebra today', ['zebra']],
    ['zebra', 'ZEBRA, zébra and Zebra!', ['ZEBRA', 'zébra', 'Zebra']],
    ['zébra', 'the zebra', ['zebra']],
    ['Straße 7', 'in der STRASSE  7 um acht', ['STRASSE  7']],
    ['zebra', 'zebras and superzebra', []],
    ['zebra crossing', 'a zebra\ncrossing here', ['zebra\ncrossing']],
    ['#fail', 'so much #fail here', ['#fail']],
    ['c++ (old)', 'we use C++ (old) still', ['C++ (old)']],
    ['@rivaltel', 'ask @rivaltel then', ['@rivaltel']],
    ['bit.ly/x', 'see https://bit.ly/x now', ['bit.ly/x']],
    ['зебра', 'вот Зебра идёт', ['Зебра']],
    ['🦓🦓', 'look 🦓🦓 there', ['🦓🦓']],
    ['.*', 'anything at all', []],
    ['sint-niklaas', 'In Sint-Niklaas niet', ['Sint-Niklaas']],
  ])('“%s” is heard in “%s” as %j', (words, text, found) => {
    expect(heard(text, word(words))).toEqual(found);
  });

  it('is heard inside longer words only where the user said so', () => {
    expect(heard('superzebras', word('zebra', { insideWords: true }))).toEqual(['zebra']);
    expect(heard('superzebras', word('zebra'))).toEqual([]);
  });

  it('of any signs is heard where it stands alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 2, maxLength: 20 }), (words) => {
        fc.pre(words.trim() === words && watchWordProblem([], word(words)) === null);
        fc.pre(fold(` ${words} `).text.trim() === fold(words).text.trim());
        expect(heard(words, word(words))).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('raises its label, with advice and priority, and no other', () => {
    const text = 'The zebra comes tonight to the shop on the corner';
    const before = read(text, []);
    const { labels, advice, priority } = read(text, [word('zebra')]);
    expect(before.labels.threat.on).toBe(false);
    expect(labels.threat).toMatchObject({ on: true, score: 0.9 });
    expect(advice).toEqual({ action: 'may-remove', reason: 'threat-to-person' });
    expect(priority).toBeGreaterThan(before.priority);
    expect({ ...labels, threat: before.labels.threat }).toEqual(before.labels);
  });

  it('of one language is heard in that language, in a sentence of it, and where nobody can tell', () => {
    const dutch = word('gif', { language: 'nl' });
    expect(heard('Er zit gif in het water van jullie bedrijf', dutch)).toEqual(['gif']);
    expect(heard('Look at this gif of the cat, it is so funny', dutch)).toEqual([]);
    expect(
      heard('Where is my order, please? Er zit toch gif in jullie water. Tell me now.', dutch),
    ).toEqual(['gif']);
    expect(heard('gif', dutch)).toEqual(['gif']);
  });

  it('stands before what the rules found, at most three places of evidence', () => {
    const text = 'idiots and zebra zebra zebra zebra, you idiots';
    const { evidence } = read(text, [word('zebra', { label: 'abuse' })]).labels.abuse;
    expect(evidence).toHaveLength(3);
    expect(evidence.map(({ start }) => start)).toEqual(
      evidence.map(({ start }) => start).toSorted((one, other) => one - other),
    );
  });
});

describe('a new watch word', () => {
  const known = [word('Zebra'), word('gif', { language: 'nl' })];
  it.each<[Partial<WatchWord> & { words: string }, string | null]>([
    [{ words: 'lion' }, null],
    [{ words: 'zébra' }, 'known'],
    [{ words: ' ZEBRA ', language: 'fr' }, 'known'],
    [{ words: 'zebra', label: 'hate' }, null],
    [{ words: 'gif', language: 'en' }, null],
    [{ words: 'gif' }, 'known'],
    [{ words: 'x' }, 'too-short'],
    [{ words: '  ' }, 'too-short'],
    [{ words: 'ab', insideWords: true }, 'too-short'],
    [{ words: 'a'.repeat(40) + ' b'.repeat(21) }, 'too-long'],
  ])('%j meets the problem %s', ({ words, ...some }, problem) => {
    expect(watchWordProblem(known, word(words, some))).toBe(problem);
  });

  it('may stay as it was where it is changed itself', () => {
    expect(watchWordProblem(known, word('zebra', { insideWords: true }), 0)).toBeNull();
    expect(watchWordProblem(known, word('zebra'), 1)).toBe('known');
  });

  it('is refused when there are two hundred', () => {
    const many = Array.from({ length: 200 }, (_, n) => word(`animal ${n}`));
    expect(watchWordProblem(many, word('zebra'))).toBe('full');
    expect(watchWordProblem(many, word('zebra'), 5)).toBeNull();
  });
});
