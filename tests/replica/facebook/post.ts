import { type Comment, commentOf, type CommentSource, flatten } from './comment';
import { FIBRE_POST_COMMENTS } from './data/fibrePostComments';
import { type Picture, POSTS, type PostSource } from './data/posts';
import { OWN_PAGE, type Person, personOf } from './people';

/** A post with its comments; `at` in ms since 1970; `group` null outside groups. */
export type Post = {
  readonly id: string;
  readonly slug: string;
  readonly by: Person;
  readonly at: number;
  readonly lang: string;
  readonly text: string;
  readonly picture: Picture | null;
  readonly reactions: number;
  readonly shares: number;
  readonly group: { readonly id: string; readonly name: string } | null;
  readonly comments: readonly Comment[];
};

/**
 * The posts as they stand when the page's present is `anchor` (ms since 1970); `crowd` has
 * written below the first one.
 */
export const postsAt = (anchor: number, crowd: Crowd = NOBODY): readonly Post[] =>
  POSTS.map((source, place) =>
    postOf(
      place === 0 ? { ...source, comments: [...source.comments, ...crowdOf(crowd)] } : source,
      anchor,
    ),
  );

/** How many further comments the first post has got, and when they are shown. */
export type Crowd = { readonly count: number; readonly load: 'first' | 'later' };
const NOBODY: Crowd = { count: 0, load: 'first' };

/** Comments for measuring: the written ones over and over, under other names. */
function crowdOf({ count, load }: Crowd): CommentSource[] {
  const written = FIBRE_POST_COMMENTS.filter(({ text }) => text !== '');
  return Array.from({ length: count }, (_, place) => ({
    key: `crowd-${place}`,
    load,
    by: `Visitor ${place + 1}`,
    ago: 10 + (place % 1200),
    lang: written[place % written.length]?.lang ?? 'en',
    text: written[place % written.length]?.text ?? '',
  }));
}

const postOf = (source: PostSource, anchor: number): Post => ({
  ...source,
  by: personOf(source.by),
  at: anchor - source.ago * 60_000,
  group: source.group ?? null,
  comments: source.comments.map((comment) => commentOf(comment, { anchor })),
});

/** How many comments and replies the site counts under the post. */
export const countComments = (comments: readonly Comment[]): number =>
  comments.flatMap(flatten).length;

/** The post's own address, without options. */
export function postUrl({ group, by, slug }: Post): string {
  if (group) return `https://www.facebook.com/groups/${group.id}/posts/${slug}/`;
  return `https://www.facebook.com/${by.vanity ?? by.id}/posts/${slug}`;
}

/** Whether the page we are signed in as wrote the post. */
export const isOurs = ({ by }: { readonly by: Person }): boolean => by.id === OWN_PAGE.id;
