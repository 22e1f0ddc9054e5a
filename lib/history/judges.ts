import type { Comment } from '../comment';
import type { Triage } from '../triage/triage';

/** What the store must ask others; both are called inside a transaction and must not wait. */
export type Judges = {
  readonly triage: (
    comment: Comment,
    context: { readonly post: string | null; readonly ownRepliesInThread: number },
  ) => Triage;
  /** The mark of the tuning `triage` reads with (`markOf`); left out: none. */
  readonly tuning?: string;
  readonly concernsUs: (comment: Comment) => boolean;
};
