import type { Comment } from '../comment';
import type { Result } from '../result';
import { isSamePerson } from '../thread';
import type { Status, Ticket } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { ContextRow, TicketRow } from './rows';
import { OPEN_STATUSES, peopleKeys, ticketOf } from './rows';
import { loadThread } from './threads';

type Stored<Value> = Promise<Result<Value, StoreProblem>>;

/** One ticket; undefined when the store has none of that id. */
export const ticketById = (db: HeardDb, id: string): Stored<Ticket | undefined> =>
  attempt(() => db.tickets.get(id).then((row) => row && ticketOf(row)));

/** The tickets among these ids that the store has, in the order of the ids. */
export const ticketsById = (db: HeardDb, ids: readonly string[]): Stored<readonly Ticket[]> =>
  attempt(() =>
    db.tickets
      .bulkGet([...ids])
      .then((rows) => rows.flatMap((row) => (row ? [ticketOf(row)] : []))),
  );

/** Every ticket somebody of ours still has to close: open, escalated or in private; the longest waiting first. */
export const openTickets = (db: HeardDb): Stored<readonly Ticket[]> =>
  attempt(() =>
    db.tickets
      .where('status')
      .anyOf([...OPEN_STATUSES])
      .toArray((rows) => byWait(rows).map(ticketOf)),
  );

/** How many tickets have each status, without reading them. */
export const backlog = (db: HeardDb): Stored<Readonly<Record<Status, number>>> =>
  attempt(() =>
    db.transaction('r', db.tickets, async () => {
      const count = (status: Status) => db.tickets.where('status').equals(status).count();
      return {
        open: await count('open'),
        escalated: await count('escalated'),
        private: await count('private'),
        waiting: await count('waiting'),
        answered: await count('answered'),
        'no-reply-needed': await count('no-reply-needed'),
        gone: await count('gone'),
      };
    }),
  );

/** Every ticket, for the report and the history. */
export const allTickets = (db: HeardDb): Stored<readonly Ticket[]> =>
  attempt(() => db.tickets.toArray((rows) => rows.map(ticketOf)));

/** What else the same person wrote to us, the youngest first. */
export const ticketsOfPerson = (db: HeardDb, ticket: Ticket): Stored<readonly Ticket[]> =>
  attempt(() =>
    db.tickets
      .where('people')
      .anyOf(peopleKeys(ticket.comment))
      .distinct()
      .filter(({ id, comment }) => id !== ticket.id && isSamePerson(comment, ticket.comment))
      .toArray((rows) =>
        rows.toSorted((one, other) => other.firstSeenAt - one.firstSeenAt).map(ticketOf),
      ),
  );

/** A comment of a thread; `ticket` null: a post or a reply of ours. */
export type ThreadEntry = {
  readonly comment: Comment;
  readonly ticket: Ticket | null;
  /** ms since 1970. */
  readonly firstSeenAt: number;
};

/** The post a ticket stands under, if it was seen, then its thread in order of time (unknown times as first seen). */
export const threadOf = (db: HeardDb, ticket: Ticket): Stored<readonly ThreadEntry[]> =>
  attempt(() =>
    db.transaction('r', db.tickets, db.context, async () => {
      const entries = await loadThread(db, ticket.comment);
      const { site, postId } = ticket.comment;
      const post = postId === null ? undefined : await db.context.get(`${site}:${postId}`);
      const rows = entries.flatMap((entry) => (entry.kind === 'new' ? [] : [entry.row]));
      const around = post && !rows.some(({ id }) => id === post.id) ? [post] : [];
      return [...around, ...rows.sort((one, other) => timeOf(one) - timeOf(other))].map(
        threadEntry,
      );
    }),
  );

const timeOf = ({ comment, firstSeenAt }: TicketRow | ContextRow): number =>
  comment.postedAt?.latest ?? firstSeenAt;

const threadEntry = (row: TicketRow | ContextRow): ThreadEntry => ({
  comment: row.comment,
  ticket: 'trail' in row ? ticketOf(row) : null,
  firstSeenAt: row.firstSeenAt,
});

const byWait = (rows: readonly TicketRow[]): TicketRow[] =>
  rows.toSorted((one, other) => (one.waitingSince ?? 0) - (other.waitingSince ?? 0));
