import { useEffect, useState } from 'preact/hooks';
import type { Handover } from '../../lib/handover';
import type { HeardDb } from '../../lib/history/db';
import { readTeamAccess, watchTeamAccess } from '../../lib/settings/teamAccess';
import type { TeamNow } from '../../lib/settings/teamNow';
import { readTeamNow, watchTeamNow } from '../../lib/settings/teamNow';
import type { TeamAccess } from '../../lib/team/access';
import { mayWrite } from '../../lib/team/member';
import type { TeamLine } from '../../lib/team/teamLines';
import { useAwaited } from './awaited';
import { useLive } from './live';
import { handoversFor, teamLinesFor } from './teamLinesFor';

/** This device's team and how it stands with it. */
export type Team = { readonly access: TeamAccess | null; readonly now: TeamNow };

/** The team this device is in, anew with every change; undefined until it is read. */
export function useTeam(): Team | undefined {
  const [team, setTeam] = useState<Team>();
  useAwaited(team !== undefined);
  useEffect(() => {
    const controller = new AbortController();
    const read = () =>
      void Promise.all([readTeamAccess(), readTeamNow()]).then(([access, now]) => {
        if (!controller.signal.aborted) setTeam({ access, now });
      });
    watchTeamAccess(read, controller.signal);
    watchTeamNow(read, controller.signal);
    read();
    return () => {
      controller.abort();
    };
  }, []);
  return team;
}

/** What the team says of these tickets; undefined until it is read. */
export function useTeamLines(
  db: HeardDb,
  ticketIds: readonly string[],
  now: number,
): ReadonlyMap<string, readonly TeamLine[]> | undefined {
  const team = useTeam();
  return useLive(() => teamLinesFor(db, ticketIds, now), [ticketIds.join(' '), team, now]);
}

/** What is left for the next shift at these tickets; undefined until it is read. */
export function useHandovers(
  db: HeardDb,
  ticketIds: readonly string[],
): ReadonlyMap<string, Handover> | undefined {
  const team = useTeam();
  return useLive(() => handoversFor(db, ticketIds), [ticketIds.join(' '), team]);
}

/** Whether this member only looks on in their team. */
export function useOnlyReads(): boolean {
  const role = useTeam()?.access?.member.role;
  return role !== undefined && !mayWrite(role);
}
