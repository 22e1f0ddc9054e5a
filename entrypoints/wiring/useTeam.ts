import { useEffect, useState } from 'preact/hooks';
import type { HeardDb } from '../../lib/history/db';
import { readTeamAccess, watchTeamAccess } from '../../lib/settings/teamAccess';
import type { TeamNow } from '../../lib/settings/teamNow';
import { readTeamNow, watchTeamNow } from '../../lib/settings/teamNow';
import type { TeamAccess } from '../../lib/team/access';
import { mayTakeOver } from '../../lib/team/claim';
import type { TeamLine } from '../../lib/team/teamLines';
import { useLive } from './live';
import { teamLinesFor } from './teamLinesFor';

/** This device's team and how it stands with it. */
export type Team = { readonly access: TeamAccess | null; readonly now: TeamNow };

/** The team this device is in, anew with every change; undefined until it is read. */
export function useTeam(): Team | undefined {
  const [team, setTeam] = useState<Team>();
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

/** What the team says of these tickets. */
export function useTeamLines(
  db: HeardDb,
  ticketIds: readonly string[],
  now: number,
): ReadonlyMap<string, readonly TeamLine[]> {
  const team = useTeam();
  const lines = useLive(() => teamLinesFor(db, ticketIds, now), [ticketIds.join(' '), team, now]);
  return lines ?? NO_LINES;
}

/** Whether a colleague's claim of this ticket may be taken over now; see `mayTakeOver`. */
export function useMayTakeOver(ticketId: string, now: number): boolean {
  const team = useTeam();
  const claim = team?.now.claims.find((one) => one.ticketId === ticketId);
  if (!team?.access || !claim) return false;
  const { member } = team.access;
  return mayTakeOver(claim, { member, device: '', now: now + team.now.skewMs });
}

const NO_LINES: ReadonlyMap<string, readonly TeamLine[]> = new Map();
