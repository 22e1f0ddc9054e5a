import type { Result } from '../result';
import { isSamePerson } from '../thread';
import type { Ticket } from '../ticket';
import { listedAt } from '../ticketQuery';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { TicketRow } from './rows';
import { peopleKeys, ticketOf } from './rows';

/** All that is kept of one person: their comments, what happened to them, our replies, notes and drafts. */
export type PersonFile = {
  readonly format: 'heard-person';
  readonly tickets: readonly Ticket[];
  readonly replies: ReadonlyArray<{ readonly id: string; readonly text: string }>;
  readonly notes: ReadonlyArray<{ readonly ticketId: string; readonly text: string }>;
  readonly drafts: ReadonlyArray<{ readonly ticketId: string; readonly text: string }>;
};

/** What is kept of the author of this ticket, as the sites tell people apart: by account, handle or, without both, name. */
export const personFile = (
  db: HeardDb,
  ticket: Ticket,
): Promise<Result<PersonFile, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tables, async () => {
      const rows = await rowsOfPerson(db, ticket);
      const ids = rows.map(({ id }) => id);
      const replies = await db.context.bulkGet(rows.flatMap((row) => row.replies));
      const notes = await db.notes.bulkGet(ids);
      return {
        format: 'heard-person',
        tickets: rows.map(ticketOf),
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
      };
    }),
  );

/**
 * Forgets the author of this ticket, and gives how many tickets that were: their comments with all
 * that happened to them, notes, drafts, our replies to them. Only the numbers of the comments stay, so
 * that a page does not bring them back, and the evidence of removals until it expires. Nothing is
 * counted as removed: the figures of the report are without them from now on. `at` in ms.
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
      await db.tickets.bulkDelete(ids);
      await db.notes.bulkDelete(ids);
      await db.drafts.where('ticketId').anyOf(ids).delete();
      await db.context.bulkDelete(rows.flatMap((row) => [...row.replies]));
      await db.lists.clear();
      await db.erased.bulkPut(ids.map((id) => ({ id, at })));
      return ids.length;
    }),
  );

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
