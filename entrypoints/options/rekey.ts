import type { CreateProblem } from '../../lib/nats/createTeam';
import { deleteTeam, nextAccess, rekeyTeam } from '../../lib/nats/rekeyTeam';
import type { Result } from '../../lib/result';
import { fail, ok } from '../../lib/result';
import { adoptNextAccess, keepNextAccess, readNextAccess } from '../../lib/settings/teamAccess';
import type { TeamAccess } from '../../lib/team/access';
import type { TeamTrouble } from '../../lib/team/session';

/**
 * Gives the team a new key, as its owner; goes on with the one a closed page left behind. `onProgress`
 * is told the share that is carried over, 0 to 1.
 */
export async function rekey(
  access: TeamAccess,
  onProgress: (share: number) => void,
): Promise<Result<null, CreateProblem | 'not-written'>> {
  const begun = await readNextAccess();
  const isOfThis = begun?.team === access.team && begun.generation === access.generation + 1;
  const next = isOfThis ? begun : nextAccess(access);
  try {
    await keepNextAccess(next);
    const rekeyed = await rekeyTeam(access, next, { onProgress });
    if (!rekeyed.ok) return rekeyed;
    await adoptNextAccess(next);
    return ok(null);
  } catch {
    return fail('not-written');
  }
}

/** Deletes from the server what lies under the key before this one, for good. */
export const forgetOldKey = (access: TeamAccess): Promise<Result<null, TeamTrouble>> =>
  deleteTeam({ ...access, generation: access.generation - 1 });
