import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dial } from '../../lib/nats/link';
import { namesOf } from '../../lib/team/names';
import type { Colleague } from './aTeam';
import { anAccess, found, join, online, PLACE, until } from './aTeam';
import type { NatsServer } from './natsServer';
import { hasNatsServer, openSocket, startCluster } from './natsServer';

const MEMBERS = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'];
const USERS = {
  boss: 'owner',
  ...Object.fromEntries(MEMBERS.map((one) => [one, 'agent'])),
} as const;

describe.skipIf(!hasNatsServer && !process.env.CI)('a team on three servers', () => {
  let servers: NatsServer[];
  let team: Colleague[];
  beforeAll(async () => {
    servers = await startCluster({ places: [PLACE], users: USERS }, 3);
    const urls = servers.map(({ url }) => url);
    // A new cluster first elects who leads it.
    await until(
      'the team is made',
      async () => {
        try {
          await found(urls, { replicas: 3 });
          return true;
        } catch {
          return false;
        }
      },
      40_000,
    );
    team = await Promise.all(
      MEMBERS.map((member, index) =>
        join(anAccess([...urls.slice(index % 3), ...urls.slice(0, index % 3)], member)),
      ),
    );
    await Promise.all(team.map(online));
  }, 90_000);
  afterAll(async () => {
    await Promise.all(team.map(({ session }) => session.close()));
    await Promise.all(servers.map(({ remove }) => remove()));
  });

  it('holds no claim twice and loses no event when the leader is killed in the middle', async () => {
    const link = await dial(
      anAccess(
        servers.map(({ url }) => url),
        'boss',
      ),
      openSocket,
    );
    if (!link.ok) throw new Error(link.problem);
    const { cluster } = await link.value.manager.streams.info(`KV_${namesOf(PLACE).claims}`);
    await link.value.connection.close();
    const leader = servers[Number(cluster?.leader?.slice(1))];
    if (!leader) throw new Error(`no leader: ${JSON.stringify(cluster)}`);

    const confirmed = new Map<string, Set<string>>();
    const ids = Array.from({ length: 120 }, (_, index) => `c-${index}`);
    const note = (ticketId: string, member: string) =>
      confirmed.set(ticketId, (confirmed.get(ticketId) ?? new Set()).add(member));
    let isKilled = false;
    for (const [index, ticketId] of ids.entries()) {
      if (index === 40) {
        await leader.kill();
        isKilled = true;
      }
      await Promise.all(
        team.map(async ({ session }) => {
          const claimed = await session.claim(ticketId);
          if (claimed.ok && claimed.value.revision !== null) note(ticketId, session.me.id);
          await session.publish(ticketId, {
            kind: 'answered',
            replyId: `${session.me.id}-${ticketId}`,
          });
        }),
      );
      for (const { session } of team) session.wake();
    }
    expect(isKilled).toBe(true);
    await until(
      'all are back',
      () =>
        team.every(({ session }) => session.state().kind === 'online' || (session.wake(), false)),
      60_000,
    );
    await until(
      'all is told',
      async () =>
        (await Promise.all(team.map(({ session }) => session.waiting()))).every((one) => one === 0),
      60_000,
    );
    await until(
      'all know one holder of each',
      () =>
        ids.every((id) => {
          const holders = team.map(({ session }) => session.claimOf(id));
          return holders.every((one) => one?.revision && one.member === holders[0]?.member);
        }),
      60_000,
    );
    // What was confirmed once stays with whom it was confirmed.
    for (const [id, members] of confirmed)
      expect([...members]).toEqual([team[0]!.session.claimOf(id)?.member]);
    const lacking = async ({ session, memory }: Colleague): Promise<string> => {
      const known = await session.together(ids);
      const lacks = ids.filter((id) => known.get(id)?.alsoAnsweredBy.length !== MEMBERS.length - 1);
      const position = await memory.position();
      return `${session.me.id} read to ${position?.sequence}, lacks some of ${lacks.join(' ')}`;
    };
    await until(
      'all know all answers',
      async () => {
        for (const { session } of team) {
          const known = await session.together(ids);
          if (ids.some((id) => known.get(id)?.alsoAnsweredBy.length !== MEMBERS.length - 1))
            return false;
        }
        return true;
      },
      60_000,
    ).catch(async (late: unknown) => {
      throw new Error(`${String(late)}\n${(await Promise.all(team.map(lacking))).join('\n')}`);
    });
    const views = await Promise.all(team.map(({ session }) => session.together(ids)));
    for (const view of views) expect(view).toEqual(views[0]);
  }, 240_000);
});
