import * as z from 'zod/mini';

/**
 * What a member may do: an owner also makes and re-keys the team, a lead also takes over at once and
 * shares settings, a reader only looks on. The server enforces it, see `serverConfig`.
 */
export const ROLES = ['owner', 'lead', 'agent', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** A name that stands in subjects, stream names and server users. */
export const TeamName = z.string().check(z.regex(/^[a-z0-9]{2,24}$/));

/** Who somebody is in a team; `initials` without the "^" they sign with. */
export const Member = z.readonly(
  z.object({
    id: TeamName,
    initials: z.string().check(z.minLength(1), z.maxLength(8)),
    role: z.enum(ROLES),
  }),
);
export type Member = z.infer<typeof Member>;

/** Whether somebody of this role may claim, answer and note. */
export const mayWrite = (role: Role): boolean => role !== 'reader';

/** Whether somebody of this role may share what holds for all, and take over without waiting. */
export const mayLead = (role: Role): boolean => role === 'owner' || role === 'lead';

/** ms since 1970. */
export const Instant = z.int().check(z.gte(0), z.lte(8.64e15));

/** The id of a ticket of Heard. */
export const TicketId = z.string().check(z.minLength(1), z.maxLength(300));
