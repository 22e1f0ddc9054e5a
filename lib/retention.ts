import * as z from 'zod/mini';
import { HOUR_MS } from './time';

const days = z.int().check(z.gte(1), z.lte(3650));

/** How long what is stored is kept, in days. */
export const Retention = z.object({
  /** The words of a closed ticket, from when it was closed. */
  wordsDays: days,
  /** A closed ticket, from when it was closed or last seen on a page. */
  ticketDays: days,
  /** A ticket nobody closed, from when it was last seen; null: until somebody does. */
  openDays: z.nullable(days),
});
export type Retention = z.infer<typeof Retention>;

/** A month to look up what was said, a quarter to look up what happened. */
export const DEFAULT_RETENTION: Retention = { wordsDays: 30, ticketDays: 90, openDays: null };

/**
 * How long the words of a comment that is gone from its site are kept: a slip can be taken back, and
 * with a purge every twelve hours they are gone within a day.
 */
export const GONE_KEPT_MS = 6 * HOUR_MS;
/** So often what is due is forgotten, at the latest when the browser is open again. */
export const PURGE_EVERY_MS = 12 * HOUR_MS;
