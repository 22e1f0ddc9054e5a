import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { createMissed, MISSED_MS } from '../../entrypoints/comments.content/missed';
import { healthOf } from '../../lib/health';
import type { PageSight } from '../../lib/pageSight';
import { adapterFor } from '../../lib/sites/adapterFor';
import type { PageReading } from '../../tools/readPage';
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

/** Facts that are told at the comment itself, or that no answer depends on. */
const TOLD_OTHERWISE = [
  'truncated',
  'text',
  'postedAt',
  'lang',
  'quotedText',
  'likes',
  'replies',
  'followers',
  'authorId',
  'isPost',
];
/** Pages that are as the sites have them too, so that nothing is amiss with them. */
const NOBODY_CAN_TELL: ReadonlyMap<string, readonly string[]> = new Map([
  // The first data is not on every page; without it a reply's address names its thread alone.
  ['no data-sjs', ['parentId']],
  ['no scripts', ['parentId']],
  // A page of one chain has no line either.
  ['no lines between posts', ['parentId', 'postId', 'addressed']],
  // An advertisement amid a chain, with a line that may end it.
  ['a promoted post between all rows', ['parentId', 'postId', 'addressed']],
  // Whether a text that is cut names us.
  ['test id twitter-article-title renamed', ['addressed']],
  ['test id twitterArticleRichTextView renamed', ['addressed']],
  // A page without the post's head, on which its author's badge alone told whose post it is.
  ['labels of another language', ['addressed']],
  ['role button renamed', ['addressed']],
  // A reply of somebody anonymous has no author's address that names it; it counts as not loaded.
  ['reply ids gone from addresses', ['comment']],
  // Nor has a comment of theirs, and some others have none either.
  ['one article without its role', ['comment']],
  // A post alone in a dialog, without comments.
  ['role dialog renamed', ['comment']],
]);

/** jsdom keeps a copy as long as the document it was made of: after so many a page is parsed anew. */
const MOST_COPIES = 5;
type Parsed = { readonly document: Document; copies: number };
const parsed = new Map<PageCase, Parsed>();

function documentOf(pageCase: PageCase): Document {
  const { html, url } = pageCase.page;
  const known = parsed.get(pageCase);
  const one =
    known && known.copies < MOST_COPIES
      ? known
      : { document: new JSDOM(html, { url }).window.document, copies: 0 };
  one.copies++;
  parsed.set(pageCase, one);
  return one.document;
}

/** What a mutation does to a page; null when it leaves it as it is. */
function outcomeOn(pageCase: PageCase, { name, change }: Mutation) {
  const document = documentOf(pageCase);
  const changed = document.cloneNode(true) as Document;
  change(changed, randomOf(`${pageCase.name} ${name}`));
  if (changed.isEqualNode(document) && name !== REORDERS) return null;
  const after = readDocument(changed, pageCase.page);
  const difference: Difference | null = after && compare(pageCase.expected, after);
  return (
    difference && {
      page: pageCase.name,
      comments: pageCase.expected.comments,
      isLit: after !== null && isLit(changed, pageCase, after),
      ...difference,
    }
  );
}

/** Whether the popup tells that this page does not read as usual. */
function isLit(
  document: Document,
  { page }: PageCase,
  { comments, problems, coverage }: PageReading,
) {
  const adapter = adapterFor(page.url);
  const uses = [document, ...(adapter?.commentElements(document) ?? [])].flatMap(
    (root) => adapter?.fallbacks(root) ?? [],
  );
  const read = comments.filter(({ isPost }) => !isPost);
  const sight: PageSight = {
    key: 'page',
    url: page.url,
    site: adapter?.site ?? 'facebook',
    filter: null,
    identityGuess: null,
    read: read.length,
    problems: Object.fromEntries(problems.map(({ problem, count }) => [problem, count])),
    notLoaded: coverage.notLoaded,
    fallbacks: Object.fromEntries(uses.map(({ fact, gives }) => [fact, { gives, count: 1 }])),
    untimed: read.filter(({ postedAt }) => postedAt === null).length,
  };
  return healthOf(afterAWhile(sight, comments.length - read.length)) !== null;
}

/** What is said of it when the time has passed in which such a page may still be loading. */
function afterAWhile(sight: PageSight, posts: number): PageSight {
  vi.useFakeTimers({ toFake: ['performance'] });
  const judge = createMissed();
  judge(sight, posts);
  vi.advanceTimersByTime(MISSED_MS);
  const judged = judge(sight, posts);
  vi.useRealTimers();
  return judged.sight;
}

/** Equal nodes may have their attributes in any order. */
const REORDERS = 'attributes in another order';

type Outcomes = ReadonlyArray<NonNullable<ReturnType<typeof outcomeOn>>>;

/** A page that is not changed by a mutation gives its place to the next one. */
async function outcomesOf(mutation: Mutation, site: string): Promise<Outcomes> {
  const ofSite = pageCases.filter(({ name }) => name.startsWith(`${site}/`));
  const outcomes: Array<Outcomes[number]> = [];
  for (const pageCase of shuffled(ofSite, randomOf(mutation.name))) {
    const outcome = outcomeOn(pageCase, mutation);
    if (outcome) outcomes.push(outcome);
    if (!isOfAll && outcomes.length === PAGES) break;
    // A changed page is let go of only when the work in hand ends.
    await setImmediate();
  }
  return outcomes;
}

describe.each([
  ['facebook', [...COMMON, ...ON_FACEBOOK]],
  ['x', [...COMMON, ...ON_X]],
] as const)('when %s changes its pages', async (site, mutations) => {
  const changes: Array<{ readonly name: string; readonly outcomes: Outcomes }> = [];
  for (const mutation of mutations)
    changes.push({ name: mutation.name, outcomes: await outcomesOf(mutation, site) });

  it.each(changes)('nothing is read wrongly: $name', ({ outcomes }) => {
    const wrong = outcomes.flatMap(({ page, wrong: all }) => all.map((one) => `${page}: ${one}`));
    expect(wrong).toEqual([]);
  });

  it.each(changes)('what is lost is told by the light: $name', ({ name, outcomes }) => {
    const told = new Set([...TOLD_OTHERWISE, ...(NOBODY_CAN_TELL.get(name) ?? [])]);
    const dark = outcomes.flatMap(({ page, isLit, lost }) =>
      isLit
        ? []
        : [...lost.keys()].filter((fact) => !told.has(fact)).map((fact) => `${page}: ${fact}`),
    );
    expect(dark).toEqual([]);
  });

  it('a page as it is has no light, unless it cannot be read or keeps all its comments back', () => {
    const lit = pageCases.filter(
      (one) => one.name.startsWith(`${site}/`) && isLit(documentOf(one), one, one.expected),
    );
    const amiss = lit.filter(({ expected: { comments, coverage } }) => {
      const read = comments.filter(({ isPost }) => !isPost).length;
      return coverage.unread === 0 && (read > 0 || !coverage.notLoaded);
    });
    expect(amiss.map(({ name }) => name)).toEqual([]);
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
