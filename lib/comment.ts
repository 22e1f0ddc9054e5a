import * as z from 'zod/mini';
import { Interval } from './time';

export const SITES = ['facebook', 'x'] as const;
export type Site = (typeof SITES)[number];

const MAX_TEXT = 20_000;
const MAX_NAME = 300;
const id = z.string().check(z.minLength(1), z.maxLength(200));
const nullable = <Schema extends z.core.$ZodType>(schema: Schema) => z.nullable(schema);

/** What the site shows of one comment (or post, or reply), nothing of ours; null where the page does not tell. */
export const Comment = z.readonly(
  z.object({
    site: z.enum(SITES),
    id,
    parentId: nullable(id),
    postId: nullable(id),
    author: z.readonly(
      z.object({
        name: nullable(z.string().check(z.maxLength(MAX_NAME))),
        handle: nullable(z.string().check(z.maxLength(MAX_NAME))),
        id: nullable(id),
      }),
    ),
    text: z.string().check(z.maxLength(MAX_TEXT)),
    lang: nullable(z.string().check(z.maxLength(35))),
    postedAt: nullable(Interval),
    permalink: nullable(z.string().check(z.maxLength(2000), z.regex(/^https:\/\//))),
    isOwn: z.boolean(),
    isPost: z.boolean(),
    addressed: z.enum(['reply', 'mention', 'none', 'unknown']),
    truncated: z.boolean(),
    quotedText: nullable(z.string().check(z.maxLength(MAX_TEXT))),
    /** How many liked it at least, as `likesShown` rounds it, where the page shows a whole number. */
    likes: z.optional(z.number().check(z.int(), z.gte(0), z.lte(1_000_000_000))),
  }),
);
export type Comment = z.infer<typeof Comment>;

/** The key of a comment across both sites, `x:123`; one ticket has one. */
export const ticketIdOf = ({ site, id }: Pick<Comment, 'site' | 'id'>): string => `${site}:${id}`;
