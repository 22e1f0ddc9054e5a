import { browser } from 'wxt/browser';
import type { Invited } from '../../components/TeamInvite';
import type { MadeTeam } from '../../components/TeamJoin';
import type { CreateProblem } from '../../lib/nats/createTeam';
import { createTeam } from '../../lib/nats/createTeam';
import { invitationText, readInvitation } from '../../lib/nats/invitation';
import type { JoinProblem } from '../../lib/nats/joinTeam';
import { joinTeam } from '../../lib/nats/joinTeam';
import { newSecret } from '../../lib/nats/teamKeys';
import type { Result } from '../../lib/result';
import { fail, ok } from '../../lib/result';
import { tellBackground } from '../../lib/messaging/send';
import { forgetTeamAccess, readTeamAccess, writeTeamAccess } from '../../lib/settings/teamAccess';
import { credentialOf, Invitation, permissionOf, TeamAccess } from '../../lib/team/access';
import { draftingPatterns, giveBack } from './giveBack';

/** Why there is no team after all; `invalid`: a field holds what cannot be. */
export type TeamProblem = CreateProblem | JoinProblem | 'invalid' | 'not-written' | 'other-team';

const allow = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] }).catch(() => false);

/** The servers an invitation names; none where it is none. */
export function serversOf(pasted: string): readonly string[] {
  const invitation = readInvitation(pasted);
  return invitation.ok ? invitation.value.servers : [];
}

/** Joins the team of an invitation, anew where this device is in it already; to be called within the click, because the browser asks. */
export async function join(pasted: string, passphrase: string): Promise<Result<null, TeamProblem>> {
  const joined = await joinTeam({ pasted, allow, ...(passphrase ? { passphrase } : {}) });
  if (!joined.ok) return joined;
  // What this device keeps is of one team: another's events would stand among them.
  const before = await readTeamAccess();
  return before && before.team !== joined.value.team ? fail('other-team') : keep(joined.value);
}

/** Makes a team on one's own server, with a new key; to be called within the click. */
export async function make(made: MadeTeam): Promise<Result<null, TeamProblem>> {
  const { name, team, server, member, initials, password } = made;
  const access = TeamAccess.safeParse({
    team,
    name,
    generation: 1,
    servers: [server],
    credential: credentialOf(member, password),
    member: { id: member, initials: unsigned(initials), role: 'owner' },
    secret: newSecret(),
  });
  if (!access.success) return fail('invalid');
  if (!(await allow(permissionOf(access.data)))) return fail('not-permitted');
  const created = await createTeam(access.data);
  return created.ok ? keep(created.value) : created;
}

/** An invitation for a colleague, as one line; it holds the team's key. */
export function invite(access: TeamAccess, invited: Invited): Result<string, 'invalid'> {
  const { team, name, generation, servers, secret } = access;
  const { member, initials, password, role } = invited;
  const invitation = Invitation.safeParse({
    heard: 'team-invitation',
    version: 1,
    ...{ team, name, generation, servers, secret },
    credential: credentialOf(member, password),
    member: { id: member, initials: unsigned(initials), role },
  });
  return invitation.success ? ok(invitationText(invitation.data)) : fail('invalid');
}

/** Leaves the team: the key and all it told are wiped here, and the address is given back. */
export async function leave(access: TeamAccess): Promise<void> {
  await tellBackground({ type: 'leaveTeam' });
  // A background that did not answer has kept the key.
  await forgetTeamAccess();
  await giveBack(permissionOf(access), await draftingPatterns());
}

const keep = (access: TeamAccess): Promise<Result<null, 'not-written'>> =>
  writeTeamAccess(access).then(
    () => ok(null),
    () => fail('not-written'),
  );

/** "^JK" is entered by many as they sign. */
const unsigned = (initials: string): string => initials.replace(/^\^/, '');
