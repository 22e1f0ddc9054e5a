import { OWN_PAGE, type Person, personOf } from './people';
import type { Post } from './post';
import { flatten } from './comment';

/** What an address of the replica shows; `focusId` is the comment a permalink points at. */
export type Route =
  | { readonly kind: 'home' | 'page' }
  | { readonly kind: 'post'; readonly post: Post; readonly focusId: string | null }
  | { readonly kind: 'messages'; readonly person: Person };

const POST_PATH = /^\/([\w.]+)\/posts\/(?:[^/]+\/)?(\d+|pfbid\w+)\/?$/;
const GROUP_PATH = /^\/groups\/(\d+)\/(?:posts|permalink)\/(\d+)\/?$/;
const MESSAGES_PATH = /^\/messages\/t\/([\w.]+)\/?$/;

/** The route of an address on www.facebook.com, null where the replica has no page. */
export function routeOf(url: URL, posts: readonly Post[]): Route | null {
  const { pathname, searchParams } = url;
  if (pathname === '/') return { kind: 'home' };
  if (pathname === `/${OWN_PAGE.vanity}` || pathname === `/${OWN_PAGE.vanity}/`) {
    return { kind: 'page' };
  }
  const slug = postSlug(url);
  const post = posts.find((each) => each.slug === slug || each.id === slug);
  if (post) return { kind: 'post', post, focusId: focusOf(searchParams) };
  const other = MESSAGES_PATH.exec(pathname)?.[1];
  return other === undefined ? null : messagesWith(other, posts);
}

function postSlug({ pathname, searchParams }: URL): string | null {
  if (pathname === '/permalink.php') return searchParams.get('story_fbid');
  return POST_PATH.exec(pathname)?.[2] ?? GROUP_PATH.exec(pathname)?.[2] ?? null;
}

const focusOf = (params: URLSearchParams): string | null =>
  params.get('reply_comment_id') ?? params.get('comment_id');

function messagesWith(other: string, posts: readonly Post[]): Route {
  const people = posts.flatMap(({ by, comments }) => [
    by,
    ...comments.flatMap(flatten).map((comment) => comment.by),
  ]);
  const known = people.find(({ id, vanity }) => id === other || vanity === other);
  return { kind: 'messages', person: known ?? { ...personOf('Facebook user'), id: other } };
}
