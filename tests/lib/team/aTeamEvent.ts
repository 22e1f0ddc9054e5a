import type { Telling, TeamEvent } from '../../../lib/team/teamEvent';
import { eventIdOf } from '../../../lib/team/teamEvent';

let count = 0;

type Named = { readonly member?: string; readonly at?: number; readonly ticketId?: string };

/** An event of a member; names only what matters. */
export function aTeamEvent({
  member = 'av',
  at = 1_790_000_000_000,
  ticketId = 't1',
  ...telling
}: Named & Partial<Telling>): TeamEvent {
  const id = eventIdOf(at, String(10_000_000 + count++));
  return {
    kind: 'claimed',
    ...telling,
    id,
    ticketId,
    member,
    initials: member.toUpperCase(),
    at,
  } as TeamEvent;
}
