import type { Result } from '../result';
import { fail, ok } from '../result';
import type { TeamAccess } from '../team/access';
import { permissionOf } from '../team/access';
import type { TeamMemory } from '../team/memory';
import type { TeamSession, TeamTrouble } from '../team/session';
import { enter } from './enter';
import type { InvitationProblem } from './invitation';
import { accessOf, readInvitation } from './invitation';
import type { OpenSocket } from './link';

/** Why somebody could not join; `not-permitted`: they did not allow Heard the team's address. */
export type JoinProblem = InvitationProblem | TeamTrouble | 'not-permitted';

/** How one joins; `allow` asks the person for these addresses, as the browser does. */
export type Joining = {
  readonly pasted: string;
  readonly passphrase?: string;
  readonly allow: (origins: readonly string[]) => Promise<boolean>;
  readonly openSocket?: OpenSocket;
};

/** The access an invitation gives, once the server let this member in and the key was found to fit. */
export async function joinTeam({
  pasted,
  passphrase,
  allow,
  openSocket,
}: Joining): Promise<Result<TeamAccess, JoinProblem>> {
  const invitation = readInvitation(pasted);
  if (!invitation.ok) return invitation;
  // A browser asks only as part of the click itself: nothing may be waited for before.
  if (!(await allow(permissionOf(invitation.value)))) return fail('not-permitted');
  const access = await accessOf(invitation.value, passphrase);
  if (!access.ok) return access;
  const entered = await enter(access.value, openSocket);
  if (!entered.ok) return entered;
  await entered.value.link.connection.close();
  return ok(access.value);
}

/** What is left behind on leaving: claims are given back, then the key and all the team told are forgotten. */
export async function leaveTeam(
  session: TeamSession | null,
  memory: TeamMemory,
  forgetAccess: () => Promise<void>,
): Promise<void> {
  if (session) {
    await Promise.all(
      [...session.claims().values()]
        .filter(({ member }) => member === session.me.id)
        .map(({ ticketId }) => session.release(ticketId)),
    );
    await session.close();
  }
  await forgetAccess();
  await memory.wipe();
}
