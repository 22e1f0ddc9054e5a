import * as z from 'zod/mini';

/** The longest words for the next shift, in characters: sealed they stay under a team server's limit. */
export const LONGEST_HANDOVER = 1500;

/**
 * What one leaves for the next shift at a ticket. `initials` of who left it, null where they sign with
 * none; `at` in ms since 1970; an empty text takes back what was there.
 */
export const Handover = z.readonly(
  z.object({
    text: z.string().check(z.maxLength(LONGEST_HANDOVER)),
    initials: z.nullable(z.string().check(z.maxLength(8))),
    at: z.number().check(z.gte(0), z.lte(8.64e15)),
  }),
);
export type Handover = z.infer<typeof Handover>;

/** The words that count of those kept here and those the team told: the latest; null where they were taken back. */
export function handoverOf(
  kept: Handover | null | undefined,
  told: Handover | null | undefined,
): Handover | null {
  const latest = !kept || (told && told.at >= kept.at) ? told : kept;
  return latest && latest.text !== '' ? latest : null;
}
