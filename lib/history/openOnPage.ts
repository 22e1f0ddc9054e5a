import type { Result } from '../result';
import { WAITING_FOR_US } from '../waitingForUs';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { PageRow } from './rows';

/** How many comments under the posts a page showed wait for us, by the index alone; null: its posts are not known. */
export const openOnPage = (
  db: HeardDb,
  { site, posts }: Pick<PageRow, 'site' | 'posts'>,
): Promise<Result<number | null, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, async () => {
      if (!posts?.length) return null;
      const keys = posts.flatMap((post) => WAITING_FOR_US.map((status) => [site, post, status]));
      return db.tickets.where('[comment.site+comment.postId+status]').anyOf(keys).count();
    }),
  );
