import type { Comment } from '../comment';
import { ticketIdOf } from '../comment';
import type { PostSight } from '../pageSight';
import type { Result } from '../result';
import { WAITING_FOR_US } from '../waitingForUs';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { PageRow } from './rows';

/** One of several posts of a page: the post itself as far as it was read, and how many under it wait for us. */
export type PostOnPage = PostSight & { readonly post: Comment | null; readonly open: number };

/** What each post of a page showed, in the order of the page; empty where it shows one alone. */
export const postsOnPage = (
  db: HeardDb,
  { site, perPost = [] }: Pick<PageRow, 'site' | 'perPost'>,
): Promise<Result<readonly PostOnPage[], StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, db.context, async () => {
      const ids = perPost.map(({ postId }) => ticketIdOf({ site, id: postId }));
      const rows = await db.context.bulkGet(ids);
      const open = await Promise.all(perPost.map(({ postId }) => openUnder(db, [site, postId])));
      return perPost.map((sight, index) => ({
        ...sight,
        post: rows[index]?.comment ?? null,
        open: open[index] ?? 0,
      }));
    }),
  );

const openUnder = (
  db: HeardDb,
  post: readonly [site: string, postId: string],
): PromiseLike<number> =>
  db.tickets
    .where('[comment.site+comment.postId+status]')
    .anyOf(WAITING_FOR_US.map((status) => [...post, status]))
    .count();
