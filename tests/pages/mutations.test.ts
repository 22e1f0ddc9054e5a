import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../tools/readPage';
import type { Difference } from './compare';
import { compare } from './compare';
import type { Mutation } from './mutations';
import { COMMON, ON_FACEBOOK, ON_X } from './mutations';
import type { PageCase } from './pageCases';
import { pageCases } from './pageCases';
import { randomOf } from './random';

type Outcome = Difference & { readonly page: string; readonly mutation: string };

/** Each mutation of a page, but for those that leave the page as it is. */
function outcomesOf({ name, page, expected }: PageCase): Outcome[] {
  const { document } = new JSDOM(page.html, { url: page.url }).window;
  const before = document.documentElement.outerHTML;
  return mutationsFor(name).flatMap((mutation) => {
    const changed = document.cloneNode(true) as Document;
    mutation.change(changed, randomOf(`${name} ${mutation.name}`));
    if (changed.documentElement.outerHTML === before) return [];
    const after = readDocument(changed, page);
    return after ? [{ page: name, mutation: mutation.name, ...compare(expected, after) }] : [];
  });
}

const mutationsFor = (name: string): readonly Mutation[] => [
  ...COMMON,
  ...(name.startsWith('x/') ? ON_X : ON_FACEBOOK),
];

const outcomes = pageCases.flatMap(outcomesOf);

describe('when a site changes its pages', () => {
  it('nothing is read wrongly', () => {
    const wrong = outcomes.flatMap(({ page, mutation, wrong: all }) =>
      all.map((one) => `${mutation} on ${page}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no comment is missing without a word', () => {
    const silent = outcomes.filter(({ isSilent }) => isSilent);
    expect(silent.map(({ page, mutation }) => `${mutation} on ${page}`)).toEqual([]);
  });
});
