import type { Comment } from '../comment';
import { ticketIdOf } from '../comment';
import type { Result } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';

/** A reply of ours on any page; `to`: whose comment it stands under, null where nobody knows. */
export type OwnReply = { readonly comment: Comment; readonly to: string | null };

/** Our last `limit` replies by the time they were posted, the youngest first; those without a time are left out. */
export const lastOwnReplies = (
  db: HeardDb,
  limit: number,
): Promise<Result<readonly OwnReply[], StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, db.context, async () => {
      const rows = await db.context
        .orderBy('comment.postedAt.latest')
        .reverse()
        .filter(({ comment: { isOwn, isPost } }) => isOwn && !isPost)
        .limit(limit)
        .toArray();
      const above = await db.tickets.bulkGet(rows.map(({ comment }) => aboveOf(comment)));
      return rows.map(({ comment }, place) => ({
        comment,
        to: above[place]?.comment.author.name ?? null,
      }));
    }),
  );

/** One reply of ours by its comment's key; undefined when the store has none. */
export const ownReplyById = (
  db: HeardDb,
  id: string,
): Promise<Result<Comment | undefined, StoreProblem>> =>
  attempt(() => db.context.get(id).then((row) => row?.comment));

const aboveOf = ({ site, parentId, postId, id }: Comment): string =>
  ticketIdOf({ site, id: parentId ?? postId ?? id });
