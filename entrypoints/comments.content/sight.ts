import type { PageSight } from '../../lib/pageSight';
import { LONGEST_URL } from '../../lib/pageSight';
import type { Coverage, ReadProblem, SiteAdapter } from '../../lib/sites/adapter';
import type { FallbackUse } from '../../lib/sites/fact';
import { createMissed } from './missed';
import type { Noted } from './noted';
import type { ShownPage } from './shownPage';
import { createPostTallies, createTally } from './tally';
import { createVanished } from './vanished';

/** What the site has no more: tickets taken out while we looked, and conversations shown to their last comment. */
export type Gone = { readonly ids: readonly string[]; readonly whole: Coverage['whole'] };

export type SightOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly shownPage: () => ShownPage;
};

const UNTOLD = { notLoaded: null, posts: [] } as const;

type Known = ReadonlyMap<HTMLElement, Noted | ReadProblem>;
/** Comments that only a fallback gave, and what it gave of them. */
export type Weak = Map<HTMLElement, readonly FallbackUse[]>;

type Asked = {
  /** Looks through the page too; else only what was read is counted anew. */
  readonly isWhole: boolean;
  /** The page has changed since it was looked through. */
  readonly hasChanged: boolean;
  /** Elements that wait to be read. */
  readonly toRead: number;
};
type Seen = { readonly sight: PageSight; readonly gone: Gone | null; readonly isOpen: boolean };

/** What the page as a whole shows, whenever asked. */
export function createSight(
  { page, adapter, shownPage }: SightOptions,
  { known, weak }: { readonly known: Known; readonly weak: Weak },
): (asked: Asked) => Seen {
  const tally = createTally();
  const tallyPosts = createPostTallies();
  const missed = createMissed();
  const vanished = createVanished({ page, known, between: adapter.between });
  let wholeTold = '';
  let last: ReturnType<typeof lookThrough> | null = null;
  const lookThrough = (key: string) => ({
    key,
    coverage: adapter.coverage(page),
    uses: adapter.fallbacks(page),
    identityGuess: adapter.identityGuess(page),
  });
  const goneNow = (key: string, { total, whole }: Coverage): Omit<Seen, 'sight'> => {
    const { ids, isOpen } = vanished({ key, total });
    const wholeNow = JSON.stringify(whole);
    const isNews = ids.length > 0 || (whole.length > 0 && wholeNow !== wholeTold);
    wholeTold = wholeNow;
    return { gone: isNews ? { ids, whole } : null, isOpen };
  };
  return ({ isWhole, hasChanged, toRead }) => {
    const { key } = shownPage();
    const isFresh = isWhole || last?.key !== key;
    const now = !isFresh && last ? last : (last = lookThrough(key));
    const { coverage, uses, identityGuess } = now;
    const { filter, behind, unframed } = coverage;
    // What it told then still holds of the comments that stood there then.
    const { notLoaded, posts: shown } = hasChanged ? UNTOLD : coverage;
    const { ids, posts, byPost, problems, untimed } = countKnown(known);
    if (unframed) problems['not-found'] = unframed;
    const sight = {
      key,
      url: page.location.href.slice(0, LONGEST_URL),
      site: adapter.site,
      problems,
      ...tally({ key, ids, toRead, notLoaded }),
      ...(toRead ? { toRead } : {}),
      filter,
      fallbacks: countUses([uses, ...weak.values()]),
      untimed,
      behind,
      perPost: tallyPosts({ key, ids: byPost, posts: shown }),
      identityGuess,
    };
    const { gone, isOpen } = isFresh ? goneNow(key, coverage) : { gone: null, isOpen: false };
    const judged = missed(sight, posts.size);
    return { sight: judged.sight, gone, isOpen: isOpen || judged.isOpen };
  };
}

function countKnown(known: Known) {
  const problems: Record<string, number> = {};
  const ids = new Set<string>();
  const posts = new Set<string>();
  const byPost = new Map<string, Set<string>>();
  let untimed = 0;
  for (const value of known.values()) {
    if (typeof value === 'string') problems[value] = (problems[value] ?? 0) + 1;
    else {
      const { ticketId: id, isPost, isOwn, postId } = value;
      (isPost ? posts : ids).add(id);
      if (!isPost && value.isUntimed) untimed++;
      if (postId === null || (isPost && !isOwn)) continue;
      const under = byPost.get(postId) ?? new Set();
      byPost.set(postId, isPost ? under : under.add(id));
    }
  }
  return { problems, ids, posts, byPost, untimed };
}

function countUses(
  all: ReadonlyArray<readonly FallbackUse[]>,
): NonNullable<PageSight['fallbacks']> {
  const counted: NonNullable<PageSight['fallbacks']> = {};
  for (const { fact, gives } of all.flat())
    counted[fact] = { gives, count: (counted[fact]?.count ?? 0) + 1 };
  return counted;
}
