import { kept } from '../kept';
import type { Comment } from './comment';
import { digitsOf } from './hash';
import { OWN_PAGE } from './people';
import type { Post } from './post';

/** A comment the visitor posted, under which post. */
export type Sent = { readonly postId: string; readonly comment: Comment };

const store = kept<readonly Sent[]>('facebook-comments', []);
const listeners = new Set<() => void>();
let all = store.read();

/** For React's `useSyncExternalStore`. */
export const subscribeSent = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Everything posted so far, oldest first; the same array until something is posted. */
export const readSent = (): readonly Sent[] => all;

const write = (next: readonly Sent[]): void => {
  all = next;
  store.write(next);
  listeners.forEach((listener) => listener());
};

/** Forgets everything posted. */
export const forgetSent = (): void => write([]);

type NewComment = { readonly post: Post; readonly to: Comment | null; readonly text: string };

/** Posts as our page, at `now` (ms since 1970): under the post, or as an answer to `to`, at most two levels deep. */
export function send({ post, to, text }: NewComment, now: number): void {
  const id = digitsOf(`sent ${all.length} ${now}`, 16);
  const parentId = to && to.depth > 1 ? to.parentId : (to?.id ?? null);
  const comment: Comment = {
    id,
    by: OWN_PAGE,
    at: now,
    lang: null,
    text,
    likes: 0,
    sticker: null,
    photo: null,
    mention: null,
    load: 'first',
    depth: to ? Math.min(to.depth + 1, 2) : 0,
    topId: to?.topId ?? id,
    parentId,
    replies: [],
  };
  write([...all, { postId: post.id, comment }]);
}

/** The comments with what was posted in its place: new ones first, replies at the end of their thread. */
export function withSent(
  comments: readonly Comment[],
  sent: readonly Comment[],
): readonly Comment[] {
  const own = sent.filter(({ parentId }) => parentId === null).toReversed();
  return [...own, ...comments].map((comment) => withReplies(comment, sent));
}

function withReplies(comment: Comment, sent: readonly Comment[]): Comment {
  const added = sent.filter(({ parentId }) => parentId === comment.id);
  const replies = [...comment.replies, ...added].map((reply) => withReplies(reply, sent));
  return { ...comment, replies };
}
