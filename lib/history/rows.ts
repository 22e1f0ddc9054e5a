import type { Comment } from '../comment';
import { ticketIdOf } from '../comment';
import type { DraftBinding } from '../draftPause';
import { withoutLabelling } from '../labelling';
import type { PageSight } from '../pageSight';
import type { Visibility } from '../replies/suggestion';
import { termsOf } from '../terms';
import type { Status, Ticket } from '../ticket';
import { waitingSince } from '../ticket';

/** A post, or a reply of ours. Times in ms since 1970. */
export type ContextRow = {
  readonly id: string;
  readonly comment: Comment;
  /** Orders rows as they were first seen. */
  readonly order: number;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
};

/** What only the store knows of a ticket. */
export type TicketMemory = {
  readonly order: number;
  /** What the triage knew of the thread, to see when it must be asked again. */
  readonly triagedWith: {
    readonly hasPost: boolean;
    readonly ownReplies: number;
    /** The mark of the user's tuning (`markOf`); left out: there was none. */
    readonly tuning?: string;
  };
  /** When the texts were deleted for good; they are not taken up again. */
  readonly textPurgedAt?: number;
};

/** A ticket with what the indexes need of it. */
export type TicketRow = Ticket &
  TicketMemory & {
    readonly people: readonly string[];
    /** What the comment's words are found by (`termsOf`). */
    readonly terms: readonly string[];
    readonly waitingSince?: number;
    readonly closedAt?: number;
  };

/** A draft belongs to one comment and to the text that comment had (`textHash`). */
export type DraftRow = {
  readonly ticketId: string;
  readonly visibility: Visibility;
  readonly text: string;
  readonly commentHash: string;
  /** Left out in drafts that were kept before it was. */
  readonly binding?: DraftBinding;
  /** ms since 1970. */
  readonly updatedAt: number;
};

/** The latest sight of one page, `seenAt` in ms since 1970. */
export type PageRow = PageSight & { readonly seenAt: number };

/** Somebody of ours still has such a ticket to close. */
export const OPEN_STATUSES: readonly Status[] = ['open', 'escalated', 'private'];
const CLOSED_STATUSES: readonly Status[] = ['answered', 'no-reply-needed', 'gone'];

/** A row whose terms may still be those of the ticket. */
type Read = Partial<Pick<TicketRow, 'comment' | 'triage' | 'terms'>>;

/** The row of a ticket; what the indexes need is worked out anew. */
export function rowOf(ticket: Ticket, memory: TicketMemory & Read): TicketRow {
  const { order, triagedWith, textPurgedAt } = memory;
  const isOpen = OPEN_STATUSES.includes(ticket.status);
  const isClosed = CLOSED_STATUSES.includes(ticket.status);
  const lastAt = withoutLabelling(ticket.trail).at(-1)?.at ?? ticket.firstSeenAt;
  return {
    ...ticketOf(ticket),
    order,
    triagedWith,
    people: peopleKeys(ticket.comment),
    terms: termsIn(ticket, memory),
    ...(textPurgedAt === undefined ? {} : { textPurgedAt }),
    ...(isOpen ? { waitingSince: waitingSince(ticket) ?? lastAt } : {}),
    ...(isClosed ? { closedAt: lastAt } : {}),
  };
}

/** The terms of a ticket's words; those of the row before where words and language are the same. */
export function termsIn(
  { comment, triage }: Pick<Ticket, 'comment' | 'triage'>,
  before: Read = {},
) {
  const isSame =
    before.comment?.text === comment.text && before.triage?.language === triage.language;
  return (isSame && before.terms) || termsOf(comment.text, triage.language);
}

/** The ticket in a row, without what only the store knows. */
export const ticketOf = (ticket: Ticket): Ticket => ({
  id: ticket.id,
  comment: ticket.comment,
  triage: ticket.triage,
  status: ticket.status,
  turn: ticket.turn,
  trail: ticket.trail,
  firstSeenAt: ticket.firstSeenAt,
  lastSeenAt: ticket.lastSeenAt,
  firstResponse: ticket.firstResponse,
});

/** The same context row after another sighting, or the first one. */
export const contextRow = (
  comment: Comment,
  seen: Omit<ContextRow, 'id' | 'comment'>,
): ContextRow => ({
  id: ticketIdOf(comment),
  comment,
  ...seen,
});

/** Every key a person is known by on a site; two sightings may tell different ones. */
export function peopleKeys({ site, author: { id, handle, name } }: Comment): string[] {
  const keys = [
    ['id', id],
    ['handle', handle?.toLowerCase()],
    ['name', name],
  ];
  return keys.flatMap(([kind, key]) => (key ? [`${site} ${kind} ${key}`] : []));
}
