import type { Result } from '../result';
import { fail, ok } from '../result';
import type { TeamAccess } from '../team/access';
import { Invitation } from '../team/access';
import { fromBase64, toBase64 } from './base64';
import { secretOf } from './teamKeys';

const PREFIX = 'heard-team:';

/** `no-invitation`: not one of Heard's, or cut off; `passphrase`: it needs the team's passphrase. */
export type InvitationProblem = 'no-invitation' | 'passphrase';

/** An invitation as one line, for a message or a file. Who has it can read all the team shares. */
export const invitationText = (invitation: Invitation): string =>
  PREFIX + toBase64(new TextEncoder().encode(JSON.stringify(invitation)));

/** The invitation in a pasted line or a file's text; spaces and line ends of a mail are let pass. */
export function readInvitation(pasted: string): Result<Invitation, 'no-invitation'> {
  const line = pasted.replace(/\s+/g, '');
  const start = line.indexOf(PREFIX);
  const bytes = start < 0 ? null : fromBase64(line.slice(start + PREFIX.length));
  if (!bytes) return fail('no-invitation');
  try {
    const read = Invitation.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? ok(read.data) : fail('no-invitation');
  } catch {
    return fail('no-invitation');
  }
}

/** What the invitation gives access with; an invitation without the secret needs the team's passphrase. */
export async function accessOf(
  invitation: Invitation,
  passphrase?: string,
): Promise<Result<TeamAccess, InvitationProblem>> {
  const { team, name, generation, servers, credential, member } = invitation;
  const secret =
    invitation.secret ?? (passphrase ? await secretOf(passphrase, { team, generation }) : null);
  if (secret === null) return fail('passphrase');
  return ok({ team, name, generation, servers, credential, member, secret });
}
