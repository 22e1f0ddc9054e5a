import type { Comment } from '../comment';
import type { Result } from '../result';
import type { Ticket } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { ContextRow, TicketRow } from './rows';
import { ticketOf } from './rows';
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
