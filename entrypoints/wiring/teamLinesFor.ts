import type { HeardDb } from '../../lib/history/db';
import { teamMemory } from '../../lib/history/teamMemory';
import { readTeamAccess } from '../../lib/settings/teamAccess';
import { readTeamNow } from '../../lib/settings/teamNow';
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
  const memory = teamMemory(db);
  const asked = new Set(ticketIds);
  const untold = (await memory.outbox()).filter(({ ticketId }) => asked.has(ticketId));
  const logs = new Map([
    ...(await memory.logs(ticketIds)),
    ...mergedLogs(await memory.logs(ticketIds), untold),
  ]);
  return new Map(
    ticketIds.map((id) => [
      id,
      teamLines({
        together: togetherOf(logs.get(id) ?? []),
        claim: claims.find(({ ticketId }) => ticketId === id) ?? null,
        me: access.member.id,
        now: now + skewMs,
      }),
    ]),
  );
}
