import type { Comment } from '../../lib/comment';
import { ticketIdOf } from '../../lib/comment';
import { hash } from '../../lib/hash';

/** What is kept of a comment once it was told: a page of thousands would hold all their words twice. */
export type Noted = Pick<Comment, 'isPost' | 'isOwn' | 'postId'> & {
  readonly ticketId: string;
  /** Its page tells no time of it. */
  readonly isUntimed: boolean;
  /** The same while it is read the same. */
  readonly print: number;
};

/** What is kept of a comment as it was read. */
export const noted = (comment: Comment): Noted => ({
  ticketId: ticketIdOf(comment),
  isPost: comment.isPost,
  isOwn: comment.isOwn,
  postId: comment.postId,
  isUntimed: comment.postedAt === null,
  print: hash(JSON.stringify(comment)),
});
