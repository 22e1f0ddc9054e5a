import { ticketIdOf } from '../comment';
import type { Evidence } from '../evidence';
import type { Result } from '../result';
import type { SharedItem } from '../team/sharing';
import type { TeamEvent } from '../team/teamEvent';
import { isSamePerson } from '../thread';
import type { Ticket } from '../ticket';
import { listedAt } from '../ticketQuery';
import { undonePlaces } from '../trail';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { forgetTold } from './forgetTold';
import { forgetQuotes, quotingRows } from './quotes';
import type { ContextRow, TicketRow } from './rows';
import { peopleKeys, ticketOf } from './rows';
import { sharedKey } from './sharedItems';

/** All that is kept of one person: their comments and posts, what happened to them, our replies, notes, drafts, and what is kept beside. */
export type PersonFile = {
  readonly format: 'heard-person';
  readonly tickets: readonly Ticket[];
  /** Posts that did not concern us, kept for what was said under them. */
  readonly posts: ReadonlyArray<{ readonly id: string; readonly text: string }>;
  readonly replies: ReadonlyArray<{ readonly id: string; readonly text: string }>;
  readonly notes: ReadonlyArray<{ readonly ticketId: string; readonly text: string }>;
  readonly drafts: ReadonlyArray<{ readonly ticketId: string; readonly text: string }>;
  /** The evidence of removals, also of tickets that are not kept any more. */
  readonly removals: readonly Evidence[];
  /** What the team wrote of them, `at` in ms since 1970. */
  readonly told: ReadonlyArray<Pick<TeamEvent, 'ticketId' | 'at'> & { readonly text: string }>;
  /** What of their words the team was told, or told us. */
  readonly shared: ReadonlyArray<{ readonly ticketId: string; readonly words: SharedItem['body'] }>;
  /** Comments of others that quote them. */
  readonly quotes: ReadonlyArray<{ readonly ticketId: string; readonly text: string }>;
};

/** What is kept of the author of this ticket, as the sites tell people apart: by account, handle or, without both, name. */
export const personFile = (
  db: HeardDb,
  ticket: Ticket,
): Promise<Result<PersonFile, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tables, async () => {
      const rows = await rowsOfPerson(db, ticket);
      const posts = await postsOfPerson(db, ticket);
      const ids = rows.map(({ id }) => id);
      const replies = await db.context.bulkGet(rows.flatMap(repliesTo));
      const notes = await db.notes.bulkGet(ids);
      const logs = await db.teamLogs.bulkGet(ids);
      const shared = await db.teamDocs.bulkGet(ids.map((id) => sharedKey({ kind: 'words', id })));
      const quoting = await quotingRows(db, [...rows, ...posts]);
      return {
        format: 'heard-person',
        tickets: rows.map(ticketOf),
        posts: posts.map(({ id, comment }) => ({ id, text: comment.text })),
        replies: replies.flatMap((row) => (row ? [{ id: row.id, text: row.comment.text }] : [])),
        notes: notes.flatMap((row) =>
          row
            ? [row.text, row.handover?.text ?? '']
                .filter((text) => text !== '')
                .map((text) => ({ ticketId: row.ticketId, text }))
            : [],
        ),
        drafts: await db.drafts
          .where('ticketId')
          .anyOf(ids)
          .toArray((kept) => kept.map(({ ticketId, text }) => ({ ticketId, text }))),
        removals: await db.removals
          .filter((record) => isSamePerson(record, ticket.comment))
          .toArray(),
        told: logs.flatMap((row) => (row?.log ?? []).flatMap(toldWords)),
        shared: shared.flatMap((item) =>
          item?.body ? [{ ticketId: item.id, words: item.body }] : [],
        ),
        quotes: quoting.map(({ id, comment }) => ({
          ticketId: id,
          text: comment.quotedText ?? '',
        })),
      };
    }),
  );

const toldWords = (event: TeamEvent): PersonFile['told'] =>
  'text' in event ? [{ ticketId: event.ticketId, at: event.at, text: event.text }] : [];

/**
 * Forgets the author of this ticket, and gives how many tickets that were: their comments and posts with
 * all that happened to them, notes, drafts, our replies to them, what the team wrote of them, where others
 * quote them, and pages whose address names them. Only the numbers of the comments and replies stay, so
 * that neither a page nor a file brings them back, and the evidence of removals until it expires.
 * Nothing is counted as removed: the figures of the report are without them from now on. `at` in ms.
 */
export const erasePerson = (
  db: HeardDb,
  ticket: Ticket,
  at: number,
): Promise<Result<number, StoreProblem>> =>
  attempt(() =>
    db.transaction('rw', db.tables, async () => {
      const rows = await rowsOfPerson(db, ticket);
      const ids = rows.map(({ id }) => id);
      const posts = await postsOfPerson(db, ticket);
      const context = [...rows.flatMap(repliesTo), ...posts.map(({ id }) => id)];
      await forgetQuotes(db, [...rows, ...posts]);
      await db.tickets.bulkDelete(ids);
      await db.notes.bulkDelete(ids);
      await db.drafts.where('ticketId').anyOf(ids).delete();
      await db.context.bulkDelete(context);
      await forgetTold(db, ids);
      await forgetPages(db, ticket);
      await db.lists.clear();
      await db.erased.bulkPut([...ids, ...context].map((id) => ({ id, at })));
      return ids.length;
    }),
  );

/** Our replies to a ticket by the keys of their comments, with those that stand beside a case in private. */
function repliesTo({ comment: { site }, trail }: TicketRow): string[] {
  const undone = undonePlaces(trail);
  return trail.flatMap(({ reply }, place) =>
    reply && !undone.has(place) ? [ticketIdOf({ site, id: reply.id })] : [],
  );
}

/** X names the author in the address of a post. */
async function forgetPages(db: HeardDb, { comment: { site, author } }: Ticket): Promise<void> {
  const handle = author.handle?.toLowerCase();
  if (site !== 'x' || !handle) return;
  const isTheirs = (address: string) => address.toLowerCase().split(/[/?#]/u).includes(handle);
  await db.pages.filter(({ key, url }) => isTheirs(key) || isTheirs(url)).delete();
}

/** What a person wrote before: the last of it, the youngest first, and how much there is in all. */
export type Earlier = { readonly count: number; readonly last: readonly Ticket[] };

export const MOST_EARLIER = 5;

/** The tickets of the same person before this one. */
export const earlierTickets = (
  db: HeardDb,
  ticket: Ticket,
): Promise<Result<Earlier, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, async () => {
      const rows = (await rowsOfPerson(db, ticket))
        .filter((row) => row.id !== ticket.id && row.listedAt <= listedAt(ticket))
        .sort((one, other) => other.listedAt - one.listedAt);
      return { count: rows.length, last: rows.slice(0, MOST_EARLIER).map(ticketOf) };
    }),
  );

/** The ids of all tickets of the author of this one. */
export const idsOfPerson = (
  db: HeardDb,
  ticket: Ticket,
): Promise<Result<readonly string[], StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, async () =>
      (await rowsOfPerson(db, ticket)).map(({ id }) => id),
    ),
  );

/** `isSamePerson` has the last word: two people may share a name. */
const rowsOfPerson = (db: HeardDb, { comment }: Ticket): PromiseLike<TicketRow[]> =>
  db.tickets
    .where('people')
    .anyOf(peopleKeys(comment))
    .distinct()
    .filter((row) => isSamePerson(row.comment, comment))
    .toArray();

/**
 * What stands in the context of a person. Only posts do, which hang under nothing: they are what the
 * index of parents leaves out, so that none of our many replies is read.
 */
async function postsOfPerson(db: HeardDb, { comment }: Ticket): Promise<ContextRow[]> {
  const all = await db.context.toCollection().primaryKeys();
  const hanging = new Set(
    await db.context.orderBy('[comment.site+comment.parentId]').primaryKeys(),
  );
  const rows = await db.context.bulkGet(all.filter((id) => !hanging.has(id)));
  return rows.flatMap((row) =>
    row && !row.comment.isOwn && isSamePerson(row.comment, comment) ? [row] : [],
  );
}
