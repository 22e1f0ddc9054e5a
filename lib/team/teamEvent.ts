import * as z from 'zod/mini';
import { LONGEST_HANDOVER } from '../handover';
import { STATUSES } from '../trail';
import { Instant, TeamName, TicketId } from './member';

const initials = z.string().check(z.minLength(1), z.maxLength(8));

/** The longest note or handover, in characters: sealed it stays under the server's limit of a value. */
export const LONGEST_TEXT = LONGEST_HANDOVER;
const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));

const common = {
  /** See `eventIdOf`. */
  id: z.string().check(z.regex(/^[0-9a-z]{9}-[0-9a-z]{8,24}$/)),
  ticketId: TicketId,
  member: TeamName,
  initials,
  /** When it happened by the server's clock, ms since 1970. */
  at: Instant,
};

/** What a member did with a ticket, told to the team once. Events are only ever added. */
export const TeamEvent = z
  .discriminatedUnion('kind', [
    z.object({ ...common, kind: z.literal('claimed') }),
    z.object({ ...common, kind: z.literal('released') }),
    z.object({ ...common, kind: z.literal('taken-over'), from: initials }),
    z.object({
      ...common,
      kind: z.literal('answered'),
      /** The comment id of the answer on the site, where it is known. */
      replyId: z.optional(z.string().check(z.maxLength(300))),
    }),
    z.object({ ...common, kind: z.literal('handed-off'), to: initials }),
    z.object({ ...common, kind: z.literal('status'), status: z.enum(STATUSES) }),
    z.object({ ...common, kind: z.literal('note'), text }),
    z.object({
      ...common,
      kind: z.literal('handover'),
      /** '': what was left is taken back. */
      text: z.string().check(z.maxLength(LONGEST_TEXT)),
    }),
  ])
  .check(z.refine(({ id, at }) => id.startsWith(timeKey(at))));
export type TeamEvent = z.infer<typeof TeamEvent>;
export type TeamEventKind = TeamEvent['kind'];

type Told<Event> = Event extends TeamEvent ? Omit<Event, keyof typeof common> : never;

/** What a member tells; the session adds who, when and the id. */
export type Telling = Told<TeamEvent>;

/**
 * An id whose order is that of time: the instant in nine letters, then chance. Two events of one id
 * are of one instant, which is what makes merging independent of their order.
 */
export const eventIdOf = (at: number, chance: string): string => `${timeKey(at)}-${chance}`;

const timeKey = (at: number): string => at.toString(36).padStart(9, '0');
