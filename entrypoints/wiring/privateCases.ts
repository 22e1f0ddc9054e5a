import type { PrivateCase } from '../../components/PrivateCases';
import type { BacklogEntry } from '../../lib/backlog';
import { pathOf } from '../../lib/privatePath';

/** What the list of private cases shows of the backlog, in its order. */
export const privateCases = (inPrivate: readonly BacklogEntry[]): readonly PrivateCase[] =>
  inPrivate.map(({ ticket, dueAt, isOwed }) => ({
    id: ticket.id,
    author: ticket.comment.author.name,
    stage: pathOf(ticket).stage,
    due: dueAt === null ? null : { at: dueAt, kind: isOwed ? 'step' : 'reminder' },
  }));
