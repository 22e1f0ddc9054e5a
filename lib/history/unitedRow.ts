import { narrowed } from '../sighting';
import type { Ticket } from '../ticket';
import { withTrail } from '../ticket';
import { unitedTrail } from '../unitedTrail';
import type { TicketMemory, TicketRow } from './rows';
import { rowOf } from './rows';

type Filed = Ticket & TicketMemory;

/**
 * The row of a ticket that a file knows as well, with what both tell; null where the file tells nothing
 * more. Both trails become one, from which status, labels and first response follow; the comment is that
 * of the later sighting, with what only the earlier knew. Words that were forgotten here stay so,
 * unless they went because the comment was gone, which it is not.
 */
export function unitedRow(mine: TicketRow, filed: Filed): TicketRow | null {
  const trail = unitedTrail(mine.trail, filed.trail);
  const isLater = filed.lastSeenAt > mine.lastSeenAt;
  if (trail === mine.trail && !isLater) return null;
  const isBack = mine.status === 'gone' && withTrail(mine, trail).status !== 'gone';
  const isWordless = mine.textPurgedAt !== undefined && !isBack;
  const seen = isWordless ? { ...filed.comment, text: '', quotedText: null } : filed.comment;
  const comment = isLater ? narrowed(mine.comment, seen) : narrowed(seen, mine.comment);
  // A triage is of the words it was made of.
  const inOrder = isLater ? [filed, mine] : [mine, filed];
  const read = isWordless ? mine : inOrder.find((one) => one.comment.text === comment.text);
  const { triage, triagedWith, textPurgedAt } = read ?? mine;
  const both: Ticket = {
    ...mine,
    comment,
    triage,
    // Who had our reply before knows more of the thread.
    turn: filed.turn === 'next' ? 'next' : mine.turn,
    firstSeenAt: Math.min(mine.firstSeenAt, filed.firstSeenAt),
    lastSeenAt: Math.max(mine.lastSeenAt, filed.lastSeenAt),
  };
  return rowOf(withTrail(both, trail), {
    order: Math.min(mine.order, filed.order),
    triagedWith,
    ...(textPurgedAt === undefined || isBack ? {} : { textPurgedAt }),
    comment: mine.comment,
    triage: mine.triage,
    terms: mine.terms,
  });
}
