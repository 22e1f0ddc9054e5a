import type { Result } from '../result';
import { isSignedBy } from '../signature';
import { isSamePerson } from '../thread';
import { WAITING_FOR_US } from '../waitingForUs';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { TicketRow } from './rows';

/**
 * The ids of the waiting tickets that are the user's: with a draft kept in this browser, with an answer
 * signed with their `initials` ("JK"), or by somebody they answered so under the same post.
 */
export const mineIds = (
  db: HeardDb,
  initials: string,
): Promise<Result<ReadonlySet<string>, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, db.drafts, async () => {
      const mine = new Set((await db.drafts.orderBy('ticketId').keys()).map(String));
      const again: TicketRow[] = [];
      await db.tickets
        .where('status')
        .anyOf(WAITING_FOR_US)
        .each((row) => {
          if (isSignedBy(row, initials)) mine.add(row.id);
          else if (row.turn === 'next') again.push(row);
        });
      const answered = await answeredFor(db, again, initials);
      for (const row of again) if (answered.some((one) => isSameTalk(one, row))) mine.add(row.id);
      return mine;
    }),
  );

/** What these people wrote before and had an answer to with these initials. */
const answeredFor = (
  db: HeardDb,
  rows: readonly TicketRow[],
  initials: string,
): Promise<TicketRow[]> =>
  db.tickets
    .where('people')
    .anyOf([...new Set(rows.flatMap(({ people }) => people))])
    .distinct()
    .filter((row) => isSignedBy(row, initials))
    .toArray();

const isSameTalk = (one: TicketRow, other: TicketRow): boolean =>
  rootOf(one) === rootOf(other) && isSamePerson(one.comment, other.comment);

/** A post of the customer's own stands under none. */
const rootOf = ({ comment }: TicketRow): string => comment.postId ?? comment.id;
