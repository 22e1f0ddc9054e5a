import type { Position } from '../team/memory';
import type { TeamLog } from '../team/merge';
import type { SharedItem } from '../team/sharing';
import type { Comment, Site } from '../comment';
import { ticketIdOf } from '../comment';
import type { DraftBinding } from '../draftPause';
import type { DraftAuthor } from '../replies/byModel/draftSource';
import { movedAt } from '../labelling';
import type { Handover } from '../handover';
import type { PageSight } from '../pageSight';
import type { Visibility } from '../replies/suggestion';
import { MOST_SEARCHED, termsOf, wordsIn } from '../terms';
import type { Status, Ticket } from '../ticket';
import { waitingSince } from '../ticket';
import { listedAt } from '../ticketQuery';
import { happened } from '../trail';
import type { Label, Language } from '../triage/triage';
import { LABELS } from '../triage/triage';
import { orderAt } from '../urgency';
import { WAITING_FOR_US } from '../waitingForUs';

/** What the team told of a ticket. */
export type TeamLogRow = {
  readonly ticketId: string;
  readonly log: TeamLog;
  /** When the last of it happened, ms since 1970. */
  readonly lastAt: number;
};

/** Something the team shares; `key` is "reply/1f3…". */
export type SharedRow = SharedItem & { readonly key: string };

/** The one row that says how far the team was read. */
export type TeamPlaceRow = Position & { readonly name: 'position' };

/** A post, or a reply of ours. Times in ms since 1970. */
export type ContextRow = ContextSeen & {
  readonly id: string;
  /** What a reply of ours is found by; none of a post. */
  readonly terms: readonly string[];
};

export type ContextSeen = {
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
    /** What its author is found by. */
    readonly names: readonly string[];
    /** Those that are on. */
    readonly labels: readonly Label[];
    /** Our replies to it, by the keys of their comments. */
    readonly replies: readonly string[];
    /** See `listedAt`. */
    readonly listedAt: number;
    /** When something happened to it last, ms since 1970. */
    readonly changedAt: number;
    readonly waitingSince?: number;
    /** Of who waits for us in public: the place in the order (`orderAt`). */
    readonly orderAt?: number;
    readonly closedAt?: number;
    /** `closedAt`, or when its site lost it, as long as its words are kept. */
    readonly wordsSince?: number;
  };

/** A draft belongs to one comment and to the text that comment had (`textHash`). */
export type DraftRow = {
  readonly ticketId: string;
  readonly visibility: Visibility;
  readonly text: string;
  readonly commentHash: string;
  /** Left out in drafts that were kept before it was. */
  readonly binding?: DraftBinding;
  /** The model whose words these are, unchanged; left out: a person's. */
  readonly author?: DraftAuthor;
  /** ms since 1970. */
  readonly updatedAt: number;
};

/** What was noted of a ticket for our own eyes. */
export type NoteRow = {
  readonly ticketId: string;
  readonly text: string;
  /** What is left for the next shift; in a team it is told to all. */
  readonly handover?: Handover;
  /** What it is found by. */
  readonly terms: readonly string[];
  /** ms since 1970. */
  readonly changedAt: number;
};

/** What is left of tickets that were removed: how many there were of one day, site and language. */
export type CountRow = {
  /** The day they are listed under (`listedAt`), "2026-11-21" in UTC. */
  readonly day: string;
  readonly site: Site;
  readonly language: Language;
  readonly tickets: number;
  /** How many of them had a first response of ours. */
  readonly answered: number;
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
  readonly byLabel: Readonly<Partial<Record<Label, number>>>;
};

/** When something was last done, ms since 1970. */
export type MarkRow = { readonly name: string; readonly at: number };

/** Tickets that an address names by a key; `at`: when, ms since 1970. */
export type ListRow = {
  readonly key: string;
  readonly ids: readonly string[];
  readonly at: number;
};

/** A comment whose author was erased: it is not taken up again; `at` in ms since 1970. */
export type ErasedRow = { readonly id: string; readonly at: number };

/** The latest sight of one page, `seenAt` in ms since 1970. */
export type PageRow = PageSight & {
  readonly seenAt: number;
  /** Ids of the posts its comments stood under, as far as they were read. */
  readonly posts?: readonly string[];
};

/** Somebody of ours still has such a ticket to close. */
export const OPEN_STATUSES: readonly Status[] = ['open', 'escalated', 'private'];
const CLOSED_STATUSES: readonly Status[] = ['answered', 'no-reply-needed', 'gone'];

/** A row whose terms may still be those of the ticket. */
type Read = Partial<Pick<TicketRow, 'comment' | 'triage' | 'terms'>>;

/** The row of a ticket; what the indexes need is worked out anew. */
export function rowOf(ticket: Ticket, memory: TicketMemory & Read): TicketRow {
  const { order, triagedWith, textPurgedAt } = memory;
  const { comment } = ticket;
  const isOpen = OPEN_STATUSES.includes(ticket.status);
  const isClosed = CLOSED_STATUSES.includes(ticket.status);
  const lastAt = movedAt(ticket);
  const since = waitingSince(ticket) ?? lastAt;
  return {
    ...ticketOf(ticket),
    order,
    triagedWith,
    people: peopleKeys(ticket.comment),
    terms: termsIn(ticket, memory),
    names: wordsIn(`${comment.author.name ?? ''} ${comment.author.handle ?? ''}`),
    labels: LABELS.filter((label) => ticket.triage.labels[label].on),
    replies: happened(ticket).flatMap(({ reply }) =>
      reply ? [ticketIdOf({ site: comment.site, id: reply.id })] : [],
    ),
    listedAt: listedAt(ticket),
    changedAt: lastAt,
    ...(textPurgedAt === undefined ? {} : { textPurgedAt }),
    ...(isOpen ? { waitingSince: since } : {}),
    ...(WAITING_FOR_US.includes(ticket.status) ? { orderAt: orderAt(ticket, since) } : {}),
    ...(isClosed ? { closedAt: lastAt } : {}),
    ...(isClosed && textPurgedAt === undefined ? { wordsSince: goneAt(ticket) ?? lastAt } : {}),
  };
}

/** Since when its site has it no more, whatever was done with it since; undefined: it is there. */
const goneAt = (ticket: Ticket): number | undefined =>
  ticket.status === 'gone'
    ? happened(ticket).findLast(({ type }) => type === 'gone')?.happenedAt
    : undefined;

/** The terms of a ticket's words; those of the row before where words and language are the same. */
export function termsIn(
  { comment, triage }: Pick<Ticket, 'comment' | 'triage'>,
  before: Read = {},
) {
  const isSame =
    before.comment?.text === comment.text && before.triage?.language === triage.language;
  return (isSame && before.terms) || termsOf(comment.text, triage.language, MOST_SEARCHED);
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

/** The row of a post or a reply of ours, without the words of others it quotes; what the indexes need is worked out anew. */
export const contextRow = ({
  comment,
  order,
  firstSeenAt,
  lastSeenAt,
}: ContextSeen): ContextRow => ({
  id: ticketIdOf(comment),
  comment: { ...comment, quotedText: null },
  order,
  firstSeenAt,
  lastSeenAt,
  terms: comment.isPost ? [] : termsOf(comment.text, 'unknown', MOST_SEARCHED),
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

/** The key that is one person's for sure, an id or a handle; null where the page tells a name at most. */
export function strongestKey({ site, author: { id, handle } }: Comment): string | null {
  if (id) return `${site} id ${id}`;
  return handle ? `${site} handle ${handle.toLowerCase()}` : null;
}
