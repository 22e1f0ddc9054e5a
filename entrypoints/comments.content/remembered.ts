import type { Comment } from '../../lib/comment';
import { ticketIdOf } from '../../lib/comment';

/** Comments as they were last read, by ticket id. */
export type Remembered = {
  readonly keep: (comment: Comment) => void;
  readonly of: (ticketId: string) => Comment | undefined;
};

const MOST = 500;

/**
 * Keeps the comments read last, also after their elements have left the document: a list recycles
 * its rows, and a reply box that opens over the page answers one of them all the same.
 */
export function createRemembered(most = MOST): Remembered {
  const comments = new Map<string, Comment>();
  return {
    keep: (comment) => {
      const id = ticketIdOf(comment);
      comments.delete(id);
      comments.set(id, comment);
      const [oldest] = comments.keys();
      if (comments.size > most && oldest !== undefined) comments.delete(oldest);
    },
    of: (ticketId) => comments.get(ticketId),
  };
}
