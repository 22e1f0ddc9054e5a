import type { Comment } from '../comment';
import type { Result } from '../result';
import type { Ticket } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { ticketOf } from './rows';

/** All the store holds of one ticket. */
export type TicketFile = {
  readonly ticket: Ticket;
  /** When its texts were deleted for good, ms since 1970; null: they were not. */
  readonly purgedAt: number | null;
  /** Ours, in the order they were posted. */
  readonly replies: readonly Comment[];
  /** '' where there is none. */
  readonly note: string;
};

/** One ticket with our replies and the note; undefined when the store has none of that id. */
export const ticketFile = (
  db: HeardDb,
  id: string,
): Promise<Result<TicketFile | undefined, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, db.context, db.notes, async () => {
      const row = await db.tickets.get(id);
      if (!row) return undefined;
      const replies = await db.context.bulkGet([...row.replies]);
      const note = await db.notes.get(id);
      return {
        ticket: ticketOf(row),
        purgedAt: row.textPurgedAt ?? null,
        replies: replies.flatMap((reply) => (reply ? [reply.comment] : [])),
        note: note?.text ?? '',
      };
    }),
  );
