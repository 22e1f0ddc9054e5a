import type { Result } from '../result';
import type { Status } from '../ticket';
import { readAnew } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { Judges } from './judges';
import type { TicketRow } from './rows';
import { OPEN_STATUSES, rowOf, ticketOf } from './rows';

const ASKED: readonly Status[] = [...OPEN_STATUSES, 'waiting'];

/** `read`: how many tickets were read again; fewer than asked for: none is left. `changed`: ids of those that came out otherwise. */
export type Retriaged = { readonly read: number; readonly changed: readonly string[] };

/**
 * Reads tickets that are not closed again which were read with another tuning than the judges have,
 * at most `most` of them, in one transaction; called until none is left. `at` in ms since 1970.
 */
export const retriageOpen = (
  db: HeardDb,
  judges: Judges,
  { at, most }: { readonly at: number; readonly most: number },
): Promise<Result<Retriaged, StoreProblem>> =>
  attempt(() =>
    db.transaction('rw', db.tickets, db.context, async () => {
      const rows = await db.tickets
        .where('status')
        .anyOf([...ASKED])
        .filter(
          ({ triagedWith, textPurgedAt }) =>
            triagedWith.tuning !== judges.tuning && textPurgedAt === undefined,
        )
        .limit(most)
        .toArray();
      const posts = await postsOf(db, rows);
      const next = rows.map((row, place) => readAgain(row, judges, { at, post: posts[place] }));
      await db.tickets.bulkPut(next);
      const changed = next.flatMap((row, place) => {
        const before = rows[place];
        return before && isSame(row, before) ? [] : [row.id];
      });
      return { read: rows.length, changed };
    }),
  );

type Around = { readonly at: number; readonly post: string | undefined };

function readAgain(row: TicketRow, judges: Judges, { at, post }: Around): TicketRow {
  const { hasPost, ownReplies } = row.triagedWith;
  const triage = judges.triage(row.comment, { post: post ?? null, ownRepliesInThread: ownReplies });
  const { tuning } = judges;
  return rowOf(readAnew(ticketOf(row), triage, at), {
    ...row,
    triagedWith: {
      hasPost: hasPost || post !== undefined,
      ownReplies,
      ...(tuning === undefined ? {} : { tuning }),
    },
  });
}

/** The text of the post each of these stands under; undefined where it is not known. */
async function postsOf(
  db: HeardDb,
  rows: readonly TicketRow[],
): Promise<ReadonlyArray<string | undefined>> {
  const keys = rows.map(({ comment: { site, postId } }) => `${site}:${postId ?? ''}`);
  const context = await db.context.bulkGet(keys);
  const tickets = await db.tickets.bulkGet(keys);
  return keys.map((_, place) => {
    const text = (context[place] ?? tickets[place])?.comment.text;
    return text === '' ? undefined : text;
  });
}

const isSame = (one: TicketRow, other: TicketRow): boolean =>
  one.status === other.status && JSON.stringify(one.triage) === JSON.stringify(other.triage);
