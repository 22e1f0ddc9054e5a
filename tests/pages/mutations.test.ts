import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../tools/readPage';
import type { Difference } from './compare';
import { compare } from './compare';
import { tableOf } from './factsLost';
import type { Mutation } from './mutations';
import { COMMON, ON_FACEBOOK, ON_X } from './mutations';
import type { PageCase } from './pageCases';
import { pageCases } from './pageCases';
import { randomOf, shuffled } from './random';

/** Changed in each way: so many of a site's cases, the same ones every time; all with `HEARD_ALL_PAGES=1`. */
const PAGES = 4;
const isOfAll = process.env.HEARD_ALL_PAGES === '1';

/**
 * Without X's mark nothing parts a text that is cut from a whole one, and words that were cut off
 * may name us. Nothing else may be read wrongly.
 */
const CANNOT_BE_TOLD: ReadonlyMap<string, RegExp> = new Map([
  ['test id tweet-text-show-more-link renamed', /: (?:truncated|addressed) /],
]);

const documents = new Map<PageCase, Document>();

function documentOf(pageCase: PageCase): Document {
  const { html, url } = pageCase.page;
  const document = documents.get(pageCase) ?? new JSDOM(html, { url }).window.document;
  documents.set(pageCase, document);
  return document;
}

/** What a mutation does to a page; null when it leaves it as it is. */
function outcomeOn(pageCase: PageCase, { name, change }: Mutation) {
  const document = documentOf(pageCase);
  const changed = document.cloneNode(true) as Document;
  change(changed, randomOf(`${pageCase.name} ${name}`));
  if (changed.isEqualNode(document) && name !== REORDERS) return null;
  const after = readDocument(changed, pageCase.page);
  const difference: Difference | null = after && compare(pageCase.expected, after);
  return difference && { page: pageCase.name, comments: pageCase.expected.comments, ...difference };
}

/** Equal nodes may have their attributes in any order. */
const REORDERS = 'attributes in another order';

/** A page that is not changed by a mutation gives its place to the next one. */
function outcomesOf(mutation: Mutation, site: string) {
  const ofSite = pageCases.filter(({ name }) => name.startsWith(`${site}/`));
  const outcomes = [];
  for (const pageCase of shuffled(ofSite, randomOf(mutation.name))) {
    const outcome = outcomeOn(pageCase, mutation);
    if (outcome) outcomes.push(outcome);
    if (!isOfAll && outcomes.length === PAGES) break;
  }
  return outcomes;
}

describe.each([
  ['facebook', [...COMMON, ...ON_FACEBOOK]],
  ['x', [...COMMON, ...ON_X]],
] as const)('when %s changes its pages', (site, mutations) => {
  const changes = mutations.map((mutation) => ({
    name: mutation.name,
    outcomes: outcomesOf(mutation, site),
  }));

  it.each(changes)('nothing is read wrongly: $name', ({ name, outcomes }) => {
    const isAllowed = (one: string) => CANNOT_BE_TOLD.get(name)?.test(one) === true;
    const wrong = outcomes.flatMap(({ page, wrong: all }) =>
      all.filter((one) => !isAllowed(one)).map((one) => `${page}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(changes)('no comment is missing without a word: $name', ({ outcomes }) => {
    expect(outcomes.filter(({ isSilent }) => isSilent).map(({ page }) => page)).toEqual([]);
  });

  it.each(changes)('every change changes a page: $name', ({ outcomes }) => {
    expect(outcomes.length).toBeGreaterThan(0);
  });

  it.skipIf(isOfAll)(
    'what is lost is what the table says; written anew by `vitest -u`',
    async () => {
      const table = tableOf(changes);
      console.info(table);
      await expect(table).toMatchFileSnapshot(join(import.meta.dirname, `factsLost.${site}.txt`));
    },
  );
});
