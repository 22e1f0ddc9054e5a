import * as z from 'zod/mini';
import { SITES } from './comment';
import { PARTS } from './parts';

/** In letters; longer ones are told cut. */
export const LONGEST_KEY = 500;
export const LONGEST_URL = 4000;
/** More is told as at least so many. */
export const MOST_COUNTED = 1_000_000;
/** Of a page with more posts, those shown last are told one by one. */
export const MOST_POSTS = 20;

const count = z.number().check(z.int(), z.gte(0), z.lte(MOST_COUNTED));

/** A button of the site behind which comments wait, by its own words; `count` null: it names no number. */
export const Behind = z.readonly(
  z.object({ words: z.string().check(z.minLength(1), z.maxLength(100)), count: z.nullable(count) }),
);
export type Behind = z.infer<typeof Behind>;

const behind = z.exactOptional(z.readonly(z.array(Behind).check(z.maxLength(6))));
const filter = z.nullable(z.enum(['most-relevant', 'newest', 'all']));

/** What one of several posts of a page showed, each figure as in `PageSight`; `postId` as in `Comment`. */
export const PostSight = z.readonly(
  z.object({
    postId: z.string().check(z.minLength(1), z.maxLength(200)),
    read: count,
    notLoaded: z.nullable(count),
    filter,
    behind,
  }),
);
export type PostSight = z.infer<typeof PostSight>;

/** What a page showed us at one moment: how much was read, what was not, who seems to be logged in. */
export const PageSight = z.readonly(
  z.object({
    /** Same for the same conversation. */
    key: z.string().check(z.minLength(1), z.maxLength(LONGEST_KEY)),
    url: z.string().check(z.maxLength(LONGEST_URL), z.regex(/^https:\/\//)),
    site: z.enum(SITES),
    /** Comments read, posts left out. */
    read: count,
    /** At most so many more stand on the page and have not been read yet; left out: none. */
    toRead: z.exactOptional(count),
    /** How many could not be read, by problem. */
    problems: z.record(z.string().check(z.maxLength(40)), count),
    /** null: the page does not tell. */
    notLoaded: z.nullable(count),
    filter,
    /** Comments that only a fallback gave, by fact of the site's registry; left out: not told, or none. */
    fallbacks: z.exactOptional(
      z.record(z.string().check(z.maxLength(40)), z.object({ gives: z.enum(PARTS), count })),
    ),
    /** Comments read without any time. */
    untimed: z.exactOptional(count),
    /** Each kind once. */
    behind,
    /** Each post by itself; left out or empty: the page shows one alone. */
    perPost: z.exactOptional(z.readonly(z.array(PostSight).check(z.maxLength(MOST_POSTS)))),
    identityGuess: z.nullable(z.string().check(z.maxLength(300))),
  }),
);
export type PageSight = z.infer<typeof PageSight>;

/** How many comments stood there and could not be read. */
export const unreadCount = ({ problems }: Pick<PageSight, 'problems'>): number =>
  Object.values(problems).reduce((sum, one) => sum + one, 0);

/** The page has comments and none of them could be read: never to be shown as "0 open". */
export const cannotRead = (sight: Pick<PageSight, 'read' | 'problems' | 'notLoaded'>): boolean =>
  sight.read === 0 && unreadCount(sight) > 0;
