import * as z from 'zod/mini';
import { SITES } from './comment';

const count = z.number().check(z.int(), z.gte(0), z.lte(1_000_000));

/** What a page showed us at one moment: how much was read, what was not, who seems to be logged in. */
export const PageSight = z.readonly(
  z.object({
    /** Same for the same conversation. */
    key: z.string().check(z.minLength(1), z.maxLength(500)),
    url: z.string().check(z.maxLength(4000), z.regex(/^https:\/\//)),
    site: z.enum(SITES),
    /** Comments read, posts left out. */
    read: count,
    /** How many could not be read, by problem. */
    problems: z.record(z.string().check(z.maxLength(40)), count),
    /** null: the page does not tell. */
    notLoaded: z.nullable(count),
    filter: z.nullable(z.enum(['most-relevant', 'newest', 'all'])),
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
