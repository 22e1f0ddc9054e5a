import * as z from 'zod/mini';
import type { Ticket } from './ticket';
import { IntervalSchema } from './intervalSchema';

/** The closed list: nothing else is ever a reason to remove a comment. */
export const REMOVAL_REASONS = [
  'threat-to-person',
  'illegal-hate',
  'private-data',
  'fraud',
] as const;
export type RemovalReason = (typeof REMOVAL_REASONS)[number];

const instant = z.number().check(z.gte(0), z.lte(8.64e15));
const name = z.nullable(z.string().check(z.maxLength(300)));

/**
 * What was noted of a comment when its removal was: the words and the author as the page showed them,
 * when, where, why. Times in ms since 1970; `sha256` is that of `canonicalForm`, in hex.
 */
export const Evidence = z.object({
  /** Of the ticket and the note: one record for each time a removal was noted. */
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  ticketId: z.string().check(z.minLength(1), z.maxLength(300)),
  site: z.enum(['facebook', 'x']),
  author: z.object({ name, handle: name, id: name }),
  text: z.string().check(z.maxLength(20_000)),
  postedAt: z.nullable(IntervalSchema),
  link: z.nullable(z.string().check(z.maxLength(2000), z.regex(/^https:\/\//))),
  seenAt: instant,
  notedAt: instant,
  reason: z.enum(REMOVAL_REASONS),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  expiresAt: instant,
});
export type Evidence = z.infer<typeof Evidence>;

/** The first line of the canonical form; another form gets another name. */
const FORM = 'heard-evidence-1';

/**
 * The text a record's SHA-256 is taken of, in UTF-8: eleven lines joined by a line feed, none at the
 * end. The first names the form; the others are `key=` and the value as JSON: texts as they are, times
 * in ISO 8601 (UTC), null where the page told nothing.
 */
export function canonicalForm(of: Omit<Evidence, 'sha256' | 'expiresAt'>): string {
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  const values: ReadonlyArray<readonly [string, unknown]> = [
    ['comment', of.ticketId],
    ['author', of.author.name],
    ['handle', of.author.handle],
    ['account', of.author.id],
    ['text', of.text],
    ['posted-earliest', iso(of.postedAt?.earliest ?? null)],
    ['posted-latest', iso(of.postedAt?.latest ?? null)],
    ['link', of.link],
    ['seen', iso(of.seenAt)],
    ['noted', `${String(iso(of.notedAt))} ${of.reason}`],
  ];
  return [FORM, ...values.map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join('\n');
}

/** What there is to note of a ticket, before it is sealed by its hash. */
export const evidenceOf = (
  { id, comment, lastSeenAt }: Pick<Ticket, 'id' | 'comment' | 'lastSeenAt'>,
  { reason, at }: { readonly reason: RemovalReason; readonly at: number },
): Omit<Evidence, 'sha256' | 'expiresAt'> => ({
  id: evidenceIdOf(id, at),
  ticketId: id,
  site: comment.site,
  author: { ...comment.author },
  text: comment.text,
  postedAt: comment.postedAt,
  link: comment.permalink,
  seenAt: lastSeenAt,
  notedAt: at,
  reason,
});

/** The key of the record that was made with a note of this instant (ms since 1970). */
export const evidenceIdOf = (ticketId: string, at: number): string => `${ticketId} ${at}`;
