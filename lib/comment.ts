import * as z from 'zod/mini';
import { IntervalSchema } from './intervalSchema';
import { SITES } from './site';
import { isInterval } from './time';

export { SITES } from './site';
export type { Site } from './site';

const MAX_TEXT = 20_000;
const MAX_NAME = 300;
const MAX_ID = 200;
const MAX_LANGUAGE = 35;
const MAX_ADDRESS = 2000;
const MAX_COUNT = 1_000_000_000;
const SECURE = /^https:\/\//;
const count = z.number().check(z.int(), z.gte(0), z.lte(MAX_COUNT));
const id = z.string().check(z.minLength(1), z.maxLength(MAX_ID));

/** What the site shows of one comment (or post, or reply), nothing of ours; null where the page does not tell. */
export const Comment = z.readonly(
  z.object({
    site: z.enum(SITES),
    id,
    parentId: z.nullable(id),
    postId: z.nullable(id),
    author: z.readonly(
      z.object({
        name: z.nullable(z.string().check(z.maxLength(MAX_NAME))),
        handle: z.nullable(z.string().check(z.maxLength(MAX_NAME))),
        id: z.nullable(id),
      }),
    ),
    text: z.string().check(z.maxLength(MAX_TEXT)),
    lang: z.nullable(z.string().check(z.maxLength(MAX_LANGUAGE))),
    postedAt: z.nullable(IntervalSchema),
    permalink: z.nullable(z.string().check(z.maxLength(MAX_ADDRESS), z.regex(SECURE))),
    isOwn: z.boolean(),
    isPost: z.boolean(),
    addressed: z.enum(['reply', 'mention', 'none', 'unknown']),
    truncated: z.boolean(),
    quotedText: z.nullable(z.string().check(z.maxLength(MAX_TEXT))),
    /** How many liked it, on Facebook reacted to it, at least, as `likesShown` rounds it. */
    likes: z.optional(count),
    /** How many answered it at least, where its page says so; rounded likewise. */
    replies: z.optional(count),
    /** How many follow its author at least, rounded likewise. */
    followers: z.optional(count),
  }),
);
export type Comment = z.infer<typeof Comment>;

/** The key of a comment across both sites, `x:123`; one ticket has one. */
export const ticketIdOf = ({ site, id }: Pick<Comment, 'site' | 'id'>): string => `${site}:${id}`;

/**
 * Whether a comment our own code has put together keeps the bounds of the schema above, without the
 * schema: a single one beyond them would make the extension refuse all that are told with it.
 */
export function isInBounds(comment: Comment): boolean {
  const { author, text, lang, postedAt, permalink, quotedText } = comment;
  const { likes = 0, replies = 0, followers = 0 } = comment;
  const ids = [comment.id, comment.parentId, comment.postId, author.id];
  return (
    ids.every((one) => one === null || (one !== '' && one.length <= MAX_ID)) &&
    [author.name, author.handle].every((name) => isUpTo(MAX_NAME, name)) &&
    [text, quotedText].every((words) => isUpTo(MAX_TEXT, words)) &&
    isUpTo(MAX_LANGUAGE, lang) &&
    isUpTo(MAX_ADDRESS, permalink) &&
    (permalink === null || SECURE.test(permalink)) &&
    (postedAt === null || isInterval(postedAt)) &&
    [likes, replies, followers].every(isCount)
  );
}

const isCount = (count: number): boolean =>
  Number.isSafeInteger(count) && count >= 0 && count <= MAX_COUNT;

const isUpTo = (most: number, text: string | null): boolean => text === null || text.length <= most;
