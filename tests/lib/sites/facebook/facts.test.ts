import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../lib/sites/fact';
import { FACTS } from '../../../../lib/sites/facebook/facts';
import { pageCases } from '../../../pages/pageCases';

const facts: ReadonlyArray<readonly [string, Fact]> = Object.entries(FACTS);

const documents = new Map<string, Document>();

function documentOf(name: string): Document {
  const { html, url } = pageCases.find((one) => one.name === `facebook/${name}`)!.page;
  const document = documents.get(name) ?? new JSDOM(html, { url }).window.document;
  documents.set(name, document);
  return document;
}

describe.each(facts)('the fact %s about Facebook pages', (_, { selector, instead, cases }) => {
  it('names the page cases that prove it, and finds something in each', () => {
    expect(cases).not.toEqual([]);
    // What is sought below an element is sought here below any.
    const anywhere = selector.replace(':scope', '*');
    for (const page of cases) {
      expect([page, documentOf(page).querySelector(anywhere) !== null]).toEqual([page, true]);
    }
  });

  it('hangs on no class, which the site makes anew with every build, and on no word', () => {
    for (const one of [selector, ...(instead?.selectors ?? [])])
      expect(one).not.toMatch(/\.[a-z]|class|:contains|aria-label|title=/i);
  });
});
