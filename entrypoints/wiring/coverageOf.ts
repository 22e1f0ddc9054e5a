import type { CoverageView } from '../../components/CoverageLine';
import type { PostOnPage } from '../../lib/history/postsOnPage';
import type { PageSight } from '../../lib/pageSight';

/** A line of the panel holds fewer. */
const MOST_LETTERS = 140;

type Known = {
  readonly sight: PageSight;
  /** Comments under what the page shows that wait for us; null: not known. */
  readonly open: number | null;
  readonly posts: readonly PostOnPage[];
};

/**
 * How much of a page was read, as it is drawn: all figures of one moment, and what the store knows of
 * its posts as soon as it told. Where the page tells nothing as a whole, at least what its posts tell
 * together is missing.
 */
export function coverageOf({ sight, open, posts }: Known): CoverageView {
  const { perPost = [] } = sight;
  const told = perPost.flatMap(({ notLoaded }) => notLoaded ?? []);
  const together = told.reduce((sum, count) => sum + count, 0);
  const stored = new Map(posts.map((post) => [post.postId, post]));
  return {
    ...sight,
    open,
    notLoaded: sight.notLoaded ?? (together || null),
    posts: perPost.map(({ postId, ...counts }) => {
      const { post, open: waiting } = stored.get(postId) ?? { post: null, open: null };
      return {
        ...counts,
        id: postId,
        open: waiting,
        author: post?.author.name ?? null,
        words: (post?.text ?? '').slice(0, MOST_LETTERS),
      };
    }),
  };
}
