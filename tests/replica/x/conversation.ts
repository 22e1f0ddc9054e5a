import { answeredHandles } from './posts';
import type { Post } from './tweet';

type Posts = ReadonlyMap<string, Post>;

/** One row of a post's page: consecutive rows of the same chain have no line between them. */
export interface Link {
  readonly post: Post;
  readonly above: boolean;
  readonly below: boolean;
}

/** Gives the handles a post answers, as the "Replying to" line names them. */
export function answeredOf(post: Post, posts: Posts): readonly string[] {
  return answeredHandles(post.row, (id) => posts.get(id)?.row);
}

/** Gives the posts above a reply, the first one of the conversation first. */
export function ancestors(post: Post, posts: Posts): readonly Post[] {
  const parent = post.row.to ? posts.get(post.row.to) : undefined;
  return parent ? [...ancestors(parent, posts), parent] : [];
}

/**
 * Gives the chains of replies below a post: at every level the newest of this visitor first, as X
 * shows them, then in written order.
 */
export function chains(
  post: Post,
  posts: Posts,
  isNew: (id: string) => boolean,
): readonly (readonly Link[])[] {
  const byParent = new Map<string, Post[]>();
  for (const one of posts.values()) {
    const { to } = one.row;
    if (!to) continue;
    const siblings = byParent.get(to);
    if (siblings) siblings.push(one);
    else byParent.set(to, [one]);
  }
  return repliesTo(post.row.id).map((top) => linked(withReplies(top)));

  function repliesTo(id: string): readonly Post[] {
    const all = byParent.get(id) ?? [];
    const fresh = all.filter(({ row }) => isNew(row.id)).toReversed();
    return [...fresh, ...all.filter(({ row }) => !isNew(row.id))];
  }

  function withReplies(one: Post): readonly Post[] {
    return [one, ...repliesTo(one.row.id).flatMap(withReplies)];
  }
}

function linked(chain: readonly Post[]): readonly Link[] {
  const last = chain.length - 1;
  return chain.map((post, index) => ({ post, above: index > 0, below: index < last }));
}
