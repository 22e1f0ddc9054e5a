import { type Comment, relayId } from './comment';
import type { Person } from './people';
import { type Post, postUrl } from './post';

/** The address of a person's name as it stands over a comment; it carries the comment's id as the site's do. */
export function authorUrl(by: Person, post: Post, commentId: string): string {
  if (post.group) return `https://www.facebook.com/groups/${post.group.id}/user/${by.id}/`;
  const id = encodeURIComponent(relayId(post.id, commentId));
  return by.vanity === null
    ? `https://www.facebook.com/profile.php?id=${by.id}&comment_id=${id}`
    : `https://www.facebook.com/${by.vanity}?comment_id=${id}`;
}

/** The address of a person outside comments. */
export const profileUrl = ({ id, vanity }: Person): string =>
  `https://www.facebook.com/${vanity ?? `profile.php?id=${id}`}`;

/** The address of one comment: the top of its thread first, then, for a reply at any depth, its own id. */
export function commentUrl({ id, topId, depth }: Comment, post: Post): string {
  const reply = depth > 0 ? `&reply_comment_id=${id}` : '';
  return `${postUrl(post)}?comment_id=${topId}${reply}&__tn__=R]-R`;
}
