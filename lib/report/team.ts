import { plainInitials } from '../signature';
import type { Answering } from './report';
import { answering } from './report';
import type { Pick } from './picked';
import type { TicketFact } from './ticketFact';

/**
 * Who signed our first answers, in totals: never one colleague beside another. `own`: the answers
 * with the user's own initials; null: no initials are set.
 */
export type TeamFigures = {
  readonly signed: Answering;
  readonly unsigned: Answering;
  readonly own: Answering | null;
};

/** The answered comments by whether initials ("^JK") sign the answer; those of `initials` for their owner's eyes. */
export function teamOf(facts: readonly TicketFact[], initials: string, pick: Pick): TeamFigures {
  const answered = facts.filter(({ isAnswered }) => isAnswered);
  const own = plainInitials(initials);
  const those = (fits: (signed: string | null) => boolean) =>
    answering(
      answered.filter(({ signed }) => fits(signed)),
      pick,
    );
  return {
    signed: those((signed) => signed !== null),
    unsigned: those((signed) => signed === null),
    own: own ? those((signed) => signed !== null && plainInitials(signed) === own) : null,
  };
}
