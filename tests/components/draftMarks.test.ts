import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftMarks, movedFindings } from '../../components/draftMarks';
import { SEVERITIES } from '../../lib/replies/review/finding';

const place = fc.record({
  start: fc.nat(30),
  end: fc.nat(30),
  severity: fc.constantFrom(...SEVERITIES),
});

describe('the marks of a draft', () => {
  it('joined are the draft, whatever was found', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(place), (text, findings) => {
        const parts = draftMarks(text, findings);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });

  it('show the gravest where two findings overlap', () => {
    const parts = draftMarks('abcdef', [
      { start: 0, end: 4, severity: 'note' },
      { start: 2, end: 6, severity: 'strong' },
    ]);
    expect(parts.map(({ text, severity }) => [text, severity])).toEqual([
      ['ab', 'note'],
      ['cd', 'strong'],
      ['ef', 'strong'],
    ]);
  });
});

describe('findings of the text before an edit', () => {
  const found = [{ start: 6, end: 11, severity: 'hint' as const }];
  const wordsIn = (text: string) =>
    movedFindings(found, 'Hello Tommy, hi', text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['stay where nothing changed', 'Hello Tommy, hi', ['Tommy']],
    ['stay where it changed behind them', 'Hello Tommy, good', ['Tommy']],
    ['move where it changed before them', 'Oh. Hello Tommy, hi', ['Tommy']],
    ['go where it changed in them', 'Hello Tomy, hi', []],
    ['go with their words', 'Hello', []],
  ])('%s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('never point outside of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(place), (before, after, findings) => {
        const inside = findings.filter(({ start, end }) => start < end && end <= before.length);
        for (const { start, end } of movedFindings(inside, before, after)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(after.length);
        }
      }),
    );
  });
});
