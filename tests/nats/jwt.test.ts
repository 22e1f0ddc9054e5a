import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTeam } from '../../lib/nats/createTeam';
import { invitationText } from '../../lib/nats/invitation';
import { joinTeam } from '../../lib/nats/joinTeam';
import { dial } from '../../lib/nats/link';
import { credentialOf } from '../../lib/team/access';
import type { Role } from '../../lib/team/member';
import { namesOf } from '../../lib/team/names';
import { permissionsOf } from '../../lib/team/serverConfig';
import { anAccess, join, online, PLACE, until } from './aTeam';
import type { NatsServer } from './natsServer';
import { hasNatsServer, openSocket, startWith } from './natsServer';
import type { Operator, UserJwt } from './operator';
import { credsOf, makeOperator, operatorConfig } from './operator';

describe.skipIf(!hasNatsServer && !process.env.CI)('a team whose members have JWTs', () => {
  let operator: Operator;
  let server: Pick<NatsServer, 'url' | 'remove'>;
  beforeAll(async () => {
    operator = makeOperator();
    server = await startWith(({ client, websocket }, folder) =>
      operatorConfig(operator, {
        listen: `127.0.0.1:${client}`,
        websocket: `127.0.0.1:${websocket}`,
        store: `${folder}/data`,
      }),
    );
    const made = await createTeam(accessOf('boss', 'owner'), { openSocket });
    if (!made.ok) throw new Error(`no team: ${made.problem}`);
  }, 60_000);
  afterAll(() => server?.remove());

  const userOf = (member: string, role: Role): UserJwt =>
    operator.user(member, permissionsOf([PLACE], member, role));
  const accessOf = (member: string, role: Role, user = userOf(member, role)) => ({
    ...anAccess([server.url], member, { role }),
    credential: credentialOf(member, credsOf(user)),
  });
  const joinBy = (access: ReturnType<typeof accessOf>) =>
    joinTeam({
      pasted: invitationText({ heard: 'team-invitation', version: 1, ...access }),
      allow: () => Promise.resolve(true),
      openSocket,
    });

  it('is joined by an invitation with one, and worked in by the rules of the role', async () => {
    const joined = await joinBy(accessOf('av', 'agent'));
    if (!joined.ok) throw new Error(joined.problem);
    const [av, ro] = await Promise.all([join(joined.value), join(accessOf('ro', 'reader'))]);
    await Promise.all([online(av), online(ro)]);
    expect(await av.session.claim('t1')).toMatchObject({ ok: true, value: { member: 'av' } });
    await until('ro sees it', () => ro.session.claimOf('t1')?.member === 'av');
    await Promise.all([av.session.close(), ro.session.close()]);
  }, 60_000);

  it('reads the file of a user as it is pasted, with and without its line ends', () => {
    const user = userOf('av', 'agent');
    for (const pasted of [credsOf(user), credsOf(user).replaceAll('\n', '')])
      expect(credentialOf('av', pasted)).toEqual({ kind: 'jwt', ...user });
    const password = 'BEGIN NATS USER JWT';
    expect(credentialOf('av', password)).toEqual({ kind: 'password', user: 'av', password });
  });

  it('takes from a member what their JWT lets them tell, whatever their program does', async () => {
    const tell = async (role: Role) => {
      const dialled = await dial(accessOf('av', role), openSocket);
      if (!dialled.ok) throw new Error(dialled.problem);
      const { connection, stream } = dialled.value;
      const subject = `$KV.${namesOf(PLACE).claims}.any`;
      const told = await stream.publish(subject, new Uint8Array(8), { timeout: 2000 }).then(
        () => true,
        () => false,
      );
      await connection.close();
      return told;
    };
    expect([await tell('agent'), await tell('reader')]).toEqual([true, false]);
  }, 60_000);

  it('refuses a JWT of another operator, and one whose seed is another’s', async () => {
    const strange = makeOperator().user('av', permissionsOf([PLACE], 'av', 'agent'));
    expect(await joinBy(accessOf('av', 'agent', strange))).toEqual({
      ok: false,
      problem: 'refused',
    });
    const { jwt } = userOf('av', 'agent');
    const { seed } = userOf('jk', 'agent');
    expect(await joinBy(accessOf('av', 'agent', { jwt, seed }))).toEqual({
      ok: false,
      problem: 'refused',
    });
  }, 60_000);
});
