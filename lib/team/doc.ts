import * as z from 'zod/mini';
import type { Role } from './member';
import { Instant, mayLead, mayWrite, TeamName } from './member';

/**
 * What a team shares beside events: saved replies, facts of the day, parts of the settings, and where
 * the lead switched it on the words around a ticket. Agents share facts and words, leads all of it.
 */
export const DOC_KINDS = ['reply', 'fact', 'setting', 'words'] as const;
export type DocKind = (typeof DOC_KINDS)[number];

/** Whether somebody of this role may share such a thing; the server enforces it, see `serverConfig`. */
export const mayShare = (role: Role, kind: DocKind): boolean =>
  kind === 'fact' || kind === 'words' ? mayWrite(role) : mayLead(role);

/** Something shared: of two with one kind and id the later counts. `body` null: it was taken away. */
export const TeamDoc = z.readonly(
  z.object({
    kind: z.enum(DOC_KINDS),
    id: z.string().check(z.minLength(1), z.maxLength(300)),
    member: TeamName,
    changedAt: Instant,
    /** Checked by whoever uses it: a saved reply, a fact of the day, part of the settings. */
    body: z.nullable(z.json()),
  }),
);
export type TeamDoc = z.infer<typeof TeamDoc>;

/** Whether `doc` is later than what is known; at one instant the member's name decides, for all alike. */
export const isLater = (
  doc: Pick<TeamDoc, 'changedAt' | 'member'>,
  known: Pick<TeamDoc, 'changedAt' | 'member'>,
): boolean =>
  doc.changedAt > known.changedAt ||
  (doc.changedAt === known.changedAt && doc.member > known.member);
