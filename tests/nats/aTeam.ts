import { newSecret } from '../../lib/nats/teamKeys';
import type { Connecting } from '../../lib/nats/connectTeam';
import { connectTeam } from '../../lib/nats/connectTeam';
import { createTeam } from '../../lib/nats/createTeam';
import type { TeamAccess } from '../../lib/team/access';
import type { Role } from '../../lib/team/member';
import type { TeamMemory } from '../../lib/team/memory';
import type { TeamChange, TeamSession } from '../../lib/team/session';
import { openSocket, passwordOf } from './natsServer';
import { ramMemory } from './ramMemory';

export const PLACE = { team: 'vlinder', generation: 1 };

const SECRET = newSecret();

/** A member's access to the team of a test. */
export const anAccess = (
  servers: readonly string[],
  member: string,
  { role = 'agent', secret = SECRET }: { role?: Role; secret?: string } = {},
): TeamAccess => ({
  ...PLACE,
  name: 'Vlinder Telecom',
  servers,
  credential: { kind: 'password', user: member, password: passwordOf(member) },
  member: { id: member, initials: member.toUpperCase().slice(0, 8), role },
  secret,
});

/** Makes the team, as its owner `boss`. */
export async function found(
  servers: readonly string[],
  options: { replicas?: 1 | 3; eventBytes?: number } = {},
): Promise<void> {
  const made = await createTeam(anAccess(servers, 'boss', { role: 'owner' }), {
    openSocket,
    ...options,
  });
  if (!made.ok) throw new Error(`no team: ${made.problem}`);
}

/** A member at work: their session, what they were told, and what their device keeps. */
export type Colleague = {
  readonly session: TeamSession;
  readonly heard: TeamChange[];
  readonly memory: TeamMemory;
};

export async function join(access: TeamAccess, more: Partial<Connecting> = {}): Promise<Colleague> {
  const memory = more.memory ?? ramMemory();
  const session = await connectTeam({
    access,
    memory,
    device: `device-${access.member.id}`,
    openSocket,
    ...more,
  });
  const heard: TeamChange[] = [];
  session.watch((change) => heard.push(change), new AbortController().signal);
  return { session, heard, memory };
}

/** Waits until something holds; says what did not, after `ms`. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  ms = 20_000,
): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`not within ${ms} ms: ${what}`);
}

export const online = ({ session }: Pick<Colleague, 'session'>): Promise<void> =>
  until(
    `${session.me.id} online, is ${JSON.stringify(session.state())}`,
    () => session.state().kind === 'online',
  );
