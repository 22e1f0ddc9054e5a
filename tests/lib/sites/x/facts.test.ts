import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../lib/sites/fact';
import { FACTS } from '../../../../lib/sites/x/facts';
import { pageOfCase } from './xPage';

const facts: ReadonlyArray<readonly [string, Fact]> = Object.entries(FACTS);

describe.each(facts)('the fact %s about pages of X', (_, { selector, instead, cases }) => {
  it('names the page cases that prove it, and finds something in each', () => {
    expect(cases).not.toEqual([]);
    for (const page of cases) {
      expect([page, pageOfCase(page).querySelector(selector) !== null]).toEqual([page, true]);
    }
  });

  it('hangs on no hashed class and no English word, nor does what is tried instead', () => {
    for (const one of [selector, ...(instead?.selectors ?? [])])
      expect(one).not.toMatch(/\.\w|:contains|aria-label|title=/);
  });
});
