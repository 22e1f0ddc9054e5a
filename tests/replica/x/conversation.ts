import { answeredHandles } from './store';
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
  const rows = new Map([...posts].map(([id, { row }]) => [id, row]));
  return answeredHandles(post.row, rows);
}

/** Gives the posts above a reply, the first one of the conversation first. */
export function ancestors(post: Post, posts: Posts): readonly Post[] {
  const parent = post.row.to ? posts.get(post.row.to) : undefined;
  return parent ? [...ancestors(parent, posts), parent] : [];
}

/** Gives the chains of replies below a post: our newest own first, as X shows them, then in written order. */
export function chains(
  post: Post,
  posts: Posts,
  isNew: (id: string) => boolean,
): readonly (readonly Link[])[] {
  const direct = repliesTo(post.row.id, posts);
  const fresh = direct.filter(({ row }) => isNew(row.id)).toReversed();
  const others = direct.filter(({ row }) => !isNew(row.id));
  return [...fresh, ...others].map((top) => linked(below(top, posts)));
}

function repliesTo(id: string, posts: Posts): readonly Post[] {
  return [...posts.values()].filter(({ row }) => row.to === id);
}

function below(post: Post, posts: Posts): readonly Post[] {
  return [post, ...repliesTo(post.row.id, posts).flatMap((reply) => below(reply, posts))];
}

function linked(chain: readonly Post[]): readonly Link[] {
  const last = chain.length - 1;
  return chain.map((post, index) => ({ post, above: index > 0, below: index < last }));
}
