import type { Ticket } from '../ticket';
import { changesStatus, happened } from '../trail';
import { signedAnswer } from './hands';
import type { Member } from './member';
import type { Telling } from './teamEvent';
import type { Together } from './together';

type Asked = {
  readonly me: Pick<Member, 'id' | 'initials'>;
  /** What happened until then was told, ms since 1970. */
  readonly since: number;
};

/**
 * What this device has to tell the team of a ticket: an answer of this member, the state they put it
 * in, and that it is open again where a customer wrote after the team's answer. Told once: what the
 * team knows already is left out.
 */
export function tellingsOf(
  ticket: Ticket,
  together: Together | undefined,
  { me, since }: Asked,
): readonly Telling[] {
  const { status } = ticket;
  const isMoved = isPut(ticket, since);
  const isSigned = signedAnswer(ticket)?.initials === me.initials;
  const answers = isSigned || (status === 'answered' && isMoved);
  const moves = status !== 'answered' && (isMoved || isAskedAgain(ticket, together));
  return [
    ...(answers && !isAnswerTold(together, me.id) ? [{ kind: 'answered' } as const] : []),
    ...(moves && status !== (together?.status ?? 'open')
      ? [{ kind: 'status', status } as const]
      : []),
  ];
}

const isAnswerTold = (together: Together | undefined, me: string): boolean =>
  [together?.answeredBy, ...(together?.alsoAnsweredBy ?? [])].some((deed) => deed?.member === me);

/** Whether the user moved it since; taking that back is a move too. */
const isPut = ({ trail }: Ticket, since: number): boolean =>
  trail.some(
    ({ at, by, type }) => at > since && by === 'you' && (changesStatus(type) || type === 'undone'),
  );

function isAskedAgain(ticket: Ticket, together: Together | undefined): boolean {
  const answeredAt = together?.answeredBy?.at;
  if (ticket.status !== 'open' || answeredAt === undefined) return false;
  return happened(ticket).some(
    ({ type, happenedAt }) => type === 'customer-reply' && happenedAt > answeredAt,
  );
}
