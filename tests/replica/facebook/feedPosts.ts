import { isOurs, type Post } from './post';

/** The posts of a feed: the page's own and a town's it shares, or on the home feed those of others. */
export function feedPosts(kind: 'home' | 'page', posts: readonly Post[]): readonly Post[] {
  const own = posts.filter(isOurs);
  const others = posts.filter((post) => !isOurs(post));
  return kind === 'home' ? others : [...own.slice(0, 2), ...others.slice(0, 1), ...own.slice(2)];
}
