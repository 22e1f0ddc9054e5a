import { useEffect, useState } from 'preact/hooks';
import type { Handover } from '../../lib/handover';
import type { HeardDb } from '../../lib/history/db';
import { readTeamAccess, watchTeamAccess } from '../../lib/settings/teamAccess';
import type { TeamNow } from '../../lib/settings/teamNow';
import { readTeamNow, watchTeamNow } from '../../lib/settings/teamNow';
import type { TeamAccess } from '../../lib/team/access';
import type { TeamLine } from '../../lib/team/teamLines';
import { useLive } from './live';
import { handoversFor, teamLinesFor } from './teamLinesFor';

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

/** What is left for the next shift at these tickets. */
export function useHandovers(
  db: HeardDb,
  ticketIds: readonly string[],
): ReadonlyMap<string, Handover> {
  const team = useTeam();
  const left = useLive(() => handoversFor(db, ticketIds), [ticketIds.join(' '), team]);
  return left ?? NOTHING_LEFT;
}

const NO_LINES: ReadonlyMap<string, readonly TeamLine[]> = new Map();
const NOTHING_LEFT: ReadonlyMap<string, Handover> = new Map();
