import type { Handover } from '../../lib/handover';
import { handoverOf } from '../../lib/handover';
import type { HeardDb } from '../../lib/history/db';
import { handoversOf } from '../../lib/history/notes';
import { teamMemory } from '../../lib/history/teamMemory';
import { readTeamAccess } from '../../lib/settings/teamAccess';
import { readTeamNow } from '../../lib/settings/teamNow';
import type { TeamLog } from '../../lib/team/merge';
import { mergedLogs } from '../../lib/team/merge';
import type { TeamLine } from '../../lib/team/teamLines';
import { teamLines } from '../../lib/team/teamLines';
import { togetherOf } from '../../lib/team/together';

/** What the team says of each of these tickets at `now` (ms since 1970); nothing without a team. */
export async function teamLinesFor(
  db: HeardDb,
  ticketIds: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, readonly TeamLine[]>> {
  const access = await readTeamAccess();
  if (!access || ticketIds.length === 0) return new Map();
  const { claims, skewMs } = await readTeamNow();
  const logs = await logsWith(db, ticketIds);
  return new Map(
    ticketIds.map((id) => [
      id,
      teamLines({
        together: togetherOf(logs.get(id) ?? []),
        claim: claims.find(({ ticketId }) => ticketId === id) ?? null,
        me: access.member,
        now: now + skewMs,
        skewMs,
      }),
    ]),
  );
}

/** What is left for the next shift at each of these tickets, here or by the team. */
export async function handoversFor(
  db: HeardDb,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, Handover>> {
  if (ticketIds.length === 0) return new Map();
  const kept = await handoversOf(db, ticketIds);
  const logs = (await readTeamAccess()) ? await logsWith(db, ticketIds) : NO_LOGS;
  return new Map(
    ticketIds.flatMap((id): Array<[string, Handover]> => {
      const told = logs.get(id);
      const latest = handoverOf(
        kept.ok ? kept.value.get(id) : null,
        told && togetherOf(told).handover,
      );
      return latest ? [[id, latest]] : [];
    }),
  );
}

const NO_LOGS: ReadonlyMap<string, TeamLog> = new Map();

/** What the team told of these tickets, with what this device has not told it yet. */
async function logsWith(
  db: HeardDb,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, TeamLog>> {
  const memory = teamMemory(db);
  const asked = new Set(ticketIds);
  const untold = (await memory.outbox()).filter(({ ticketId }) => asked.has(ticketId));
  const logs = await memory.logs(ticketIds);
  return new Map([...logs, ...mergedLogs(logs, untold)]);
}
