import { digitsOf } from './hash';
import { type Person, personOf } from './people';

export type CommentLanguage = 'en' | 'de' | 'nl' | 'fr';

/** A comment as it is written in the tables of `data/`; `ago` in minutes before the page's present. */
export type CommentSource = {
  readonly key: string;
  readonly by: string;
  readonly ago: number;
  readonly lang: CommentLanguage;
  readonly text: string;
  readonly likes?: number;
  readonly sticker?: string;
  readonly photo?: string;
  /** Name of the person the text begins by mentioning. */
  readonly mention?: string;
  /** `later`: behind "View more"; `all`: only the filter "All comments" shows it. */
  readonly load?: 'first' | 'later' | 'all';
  readonly replies?: readonly CommentSource[];
};

/** A comment with its place in the thread; `at` in ms since 1970; `replies` are its direct answers. */
export type Comment = {
  readonly id: string;
  readonly by: Person;
  readonly at: number;
  readonly lang: CommentLanguage | null;
  readonly text: string;
  readonly likes: number;
  readonly sticker: string | null;
  readonly photo: string | null;
  readonly mention: Person | null;
  readonly load: 'first' | 'later' | 'all';
  readonly depth: number;
  /** The comment at the top of the thread, itself where depth is 0. */
  readonly topId: string;
  readonly parentId: string | null;
  readonly replies: readonly Comment[];
};

/** The id the site would show for the comment with this key. */
export const commentId = (key: string): string => digitsOf(`comment ${key}`, 16);

type Place = { readonly anchor: number; readonly parent?: Comment };

/** The comment a table row stands for; `anchor` is the page's present, ms since 1970. */
export function commentOf(source: CommentSource, { anchor, parent }: Place): Comment {
  const id = commentId(source.key);
  const comment: Comment = {
    id,
    by: personOf(source.by),
    at: anchor - source.ago * 60_000,
    lang: source.text === '' ? null : source.lang,
    text: source.text,
    likes: source.likes ?? 0,
    sticker: source.sticker ?? null,
    photo: source.photo ?? null,
    mention: source.mention === undefined ? null : personOf(source.mention),
    load: source.load ?? 'first',
    depth: parent ? parent.depth + 1 : 0,
    topId: parent?.topId ?? id,
    parentId: parent?.id ?? null,
    replies: [],
  };
  const replies = (source.replies ?? []).map((reply) =>
    commentOf(reply, { anchor, parent: comment }),
  );
  return { ...comment, replies };
}

/** The comment and everything below it, in the order it is shown. */
export const flatten = (comment: Comment): readonly Comment[] => [
  comment,
  ...comment.replies.flatMap(flatten),
];

/** The site's own name for a comment in its data: base64 of `comment:<post>_<comment>`. */
export const relayId = (postId: string, id: string): string => btoa(`comment:${postId}_${id}`);
