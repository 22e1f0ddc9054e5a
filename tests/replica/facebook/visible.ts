import { type Comment, flatten } from './comment';
import type { Post } from './post';

export type Filter = 'most-relevant' | 'newest' | 'all';
/** Where a post stands: alone on its page, in a dialog over the feed, or as a card in a feed. */
export type Surface = 'permalink' | 'dialog' | 'card';

const CARD_COMMENTS = 3;

/** The threads shown before anyone clicks; a comment a permalink points at comes first. */
export function firstThreads(
  { comments }: Pick<Post, 'comments'>,
  surface: Surface,
  focusId: string | null,
): readonly Comment[] {
  const first = comments.filter(({ load }) => load === 'first');
  if (surface === 'card') return first.slice(0, CARD_COMMENTS);
  const focused = comments.find((thread) => flatten(thread).some(({ id }) => id === focusId));
  return focused ? [focused, ...first.filter((thread) => thread !== focused)] : first;
}

/** The replies of a comment shown before anyone clicks; all of them where one is pointed at. */
export function firstReplies(comment: Comment, focusId: string | null): readonly Comment[] {
  const pointed = comment.replies.some((reply) => flatten(reply).some(({ id }) => id === focusId));
  return pointed ? comment.replies : comment.replies.filter(({ load }) => load === 'first');
}

/** Every comment of a surface the first answer of the server holds, in the order it is shown. */
export function firstLoaded(
  post: Post,
  surface: Surface,
  focusId: string | null,
): readonly Comment[] {
  const withReplies = (comment: Comment): readonly Comment[] => [
    comment,
    ...firstReplies(comment, focusId).flatMap(withReplies),
  ];
  return firstThreads(post, surface, focusId).flatMap(withReplies);
}
