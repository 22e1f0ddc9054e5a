import { plainInitials } from '../signature';
import type { Role } from '../team/member';
import { mayLead } from '../team/member';
import type { Answering } from './report';
import { answering } from './report';
import type { Pick } from './picked';
import type { TicketFact } from './ticketFact';

/**
 * Who signed our first answers, in totals: never one colleague beside another. `own`: the answers
 * with the user's own initials; null: no initials are set. `totals` null: they are for the leads of
 * the user's team.
 */
export type TeamFigures = {
  readonly totals: { readonly signed: Answering; readonly unsigned: Answering } | null;
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
    totals: {
      signed: those((signed) => signed !== null),
      unsigned: those((signed) => signed === null),
    },
    own: own ? those((signed) => signed !== null && plainInitials(signed) === own) : null,
  };
}

/** What somebody of this role in a team is shown of them; null: in no team, where all figures are one's own. */
export const figuresFor = (role: Role | null, figures: TeamFigures): TeamFigures =>
  role === null || mayLead(role) ? figures : { ...figures, totals: null };
