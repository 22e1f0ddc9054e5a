import { ToldTickets } from '../../components/ToldTickets';
import type { HeardDb } from '../../lib/history/db';
import { toldTickets } from '../../lib/history/toldTickets';
import { handsTold } from '../../lib/team/hands';
import { isAskedFor } from '../../lib/team/toldTicket';
import { useLive } from '../wiring/live';
import { showTicket } from '../wiring/showTicket';
import { useHandovers, useTeam, useTeamLines } from '../wiring/useTeam';

/** So many are listed; more nobody reads here. */
const MOST = 50;

export type ToldPaneProps = {
  readonly db: HeardDb;
  /** The words that are searched for; '' none. */
  readonly query: string;
  /** Whether nothing else is listed. */
  readonly isAlone: boolean;
  readonly now: number;
};

/** What the team told of comments this browser has not seen, as far as it is searched for. */
export function ToldPane({ db, query, isAlone, now }: ToldPaneProps) {
  const team = useTeam();
  const all = useLive(() => toldTickets(db), []);
  const asked = all?.ok ? all.value.filter((told) => isAskedFor(told, query)) : [];
  const told = asked.slice(0, MOST);
  const ids = told.map(({ id }) => id);
  const lines = useTeamLines(db, ids, now);
  const handovers = useHandovers(db, ids);
  if (!team?.access) return null;
  const initialsOf = (name: string) =>
    team.now.members.find(({ member }) => member.id === name)?.member.initials ?? name;
  return (
    <ToldTickets
      told={told.map((ticket) => ({
        ticket,
        by: initialsOf(ticket.by),
        hands: handsTold(lines?.get(ticket.id) ?? []),
        handover: handovers?.get(ticket.id)?.text ?? null,
      }))}
      total={asked.length}
      isOpen={isAlone}
      now={now}
      onOpen={({ id, address }) => void showTicket({ id, comment: { permalink: address } })}
    />
  );
}
