import { describe, expect, it } from 'vitest';
import { filledText, missingIn } from '../../../../lib/replies/saved/fill';
import { savedTextProblem } from '../../../../lib/replies/saved/savedProblem';
import { startersOf } from '../../../../lib/replies/saved/starters/startersOf';
import { REPLY_LANGUAGES } from '../../../../lib/replies/reply';
import { review } from '../../../../lib/replies/review/review';

const someone = { 'author.firstName': 'Anna', signature: '^JK', time: '10:00' };
const nobody = { time: '10:00' };
const nameOf = (variable: string) => variable;

describe.each(REPLY_LANGUAGES)('the replies to begin with in %s', (language) => {
  const starters = startersOf(language);

  it('are as many as in English, each under a title and in a group of its own language', () => {
    expect(starters.length).toBe(startersOf('en').length);
    expect(new Set(starters.map(({ title }) => title)).size).toBe(starters.length);
    expect(new Set(starters.map(({ group }) => group)).size).toBe(5);
  });

  it.each(starters.map((starter) => [starter.title, starter] as const))(
    '“%s” can be kept, and ask for nothing they could know',
    (_title, starter) => {
      expect(savedTextProblem(starter)).toBeNull();
      expect(missingIn(starter.text, nobody).filter(({ kind }) => kind === 'variable')).toEqual([]);
    },
  );

  it.each(starters.map(({ title, text }) => [title, text] as const))(
    'the review finds nothing in “%s” but what a human has to fill in',
    (_title, text) => {
      for (const values of [someone, nobody]) {
        const filled = filledText(text, { values, nameOf });
        expect(filled).not.toMatch(/\{|\s[,.]|\s$| {2}/u);
        const { findings } = review({ text: filled, lang: language, visibility: 'public' });
        expect(findings.filter(({ rule }) => rule !== 'unfilled-gap')).toEqual([]);
      }
    },
  );
});
