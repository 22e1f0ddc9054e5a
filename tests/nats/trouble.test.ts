import { afterEach, describe, expect, it } from 'vitest';
import { dial } from '../../lib/nats/link';
import type { Link } from '../../lib/nats/link';
import { teamKeys } from '../../lib/nats/teamKeys';
import type { Role } from '../../lib/team/member';
import { namesOf } from '../../lib/team/names';
import { aTeamEvent } from '../lib/team/aTeamEvent';
import type { Colleague } from './aTeam';
import { anAccess, found, join, online, PLACE, until } from './aTeam';
import { merged } from '../../lib/team/merge';
import { togetherOf } from '../../lib/team/together';
import { ramMemory } from './ramMemory';
import type { NatsServer } from './natsServer';
import { hasNatsServer, openSocket, startNats } from './natsServer';
import { startProxy } from './proxy';

const ROLES: Record<string, Role> = {
  boss: 'owner',
  av: 'agent',
  jk: 'agent',
  mal: 'agent',
  ro: 'reader',
};
const NAMES = namesOf(PLACE);

/** What a member can do who leaves Heard aside and speaks to the server with their own credential. */
async function byHand(url: string, member: string): Promise<Link> {
  const link = await dial(anAccess([url], member), openSocket);
  if (!link.ok) throw new Error(link.problem);
  return link.value;
}

describe.skipIf(!hasNatsServer && !process.env.CI)('a team in trouble', () => {
  const ends: Array<() => Promise<unknown>> = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  const start = async (options: { eventBytes?: number } = {}): Promise<NatsServer> => {
    const server = await startNats({ places: [PLACE], users: ROLES });
    ends.push(server.remove);
    await found([server.url], options);
    return server;
  };
  const come = async (url: string, member: string): Promise<Colleague> => {
    const colleague = await join(anAccess([url], member, { role: ROLES[member]! }));
    ends.push(() => colleague.session.close());
    await online(colleague);
    return colleague;
  };
  const answers = async ({ session }: Colleague, ids: readonly string[]): Promise<number> =>
    [...(await session.together(ids)).values()].filter(({ answeredBy }) => answeredBy).length;

  it('loses no event and no claim when the server is killed in the middle and started again', async () => {
    const server = await start();
    const [av, jk] = await Promise.all([come(server.url, 'av'), come(server.url, 'jk')]);
    const ids = Array.from({ length: 300 }, (_, index) => `kill-${index}`);
    await av.session.claim('mine');
    const telling = (async () => {
      for (const id of ids) {
        await av.session.publish(id, { kind: 'answered' });
        await new Promise((resolve) => setTimeout(resolve, 3));
      }
    })();
    await until('some are told', async () => (await answers(jk, ids)) > 30);
    await server.kill();
    await until('both know it', () =>
      [av, jk].every(({ session }) => session.state().kind === 'offline'),
    );
    expect(av.session.claimOf('mine')?.revision).toBeNull();
    await telling;
    await server.start();
    for (const one of [av, jk]) {
      one.session.wake();
      await online(one);
    }
    await until('all are told', async () => (await answers(jk, ids)) === ids.length);
    expect(await av.session.waiting()).toBe(0);
    expect((await jk.session.together(ids)).size).toBe(300);
    expect(await jk.session.claim('mine')).toMatchObject({ ok: false, problem: { kind: 'held' } });
  });

  it('goes on where it was after the network was gone for seconds', async () => {
    const server = await start();
    const cable = await startProxy(server.port);
    ends.push(cable.remove);
    const [av, jk] = await Promise.all([come(cable.url, 'av'), come(server.url, 'jk')]);
    await av.session.claim('c1');
    await until('jk sees it', () => jk.session.claimOf('c1') !== null);
    cable.cut();
    await until('av is offline', () => av.session.state().kind === 'offline');
    await av.session.publish('c1', { kind: 'answered' });
    await jk.session.publish('c2', { kind: 'answered' });
    expect(await av.session.claim('c3')).toMatchObject({ ok: true, value: { revision: null } });
    expect(await jk.session.claim('c3')).toMatchObject({ ok: true, value: { member: 'jk' } });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    cable.mend();
    av.session.wake();
    await online(av);
    await until('jk knows av answered', async () => (await answers(jk, ['c1'])) === 1);
    await until('av knows jk answered', async () => (await answers(av, ['c2'])) === 1);
    await until('av lost c3', () =>
      av.heard.some((one) => one.kind === 'claim-lost' && one.ticketId === 'c3'),
    );
    await until('c1 is confirmed', () => typeof av.session.claimOf('c1')?.revision === 'number');
  });

  it('answers within seconds when nothing passes and nobody says so, and is not held twice after', async () => {
    const server = await start();
    const cable = await startProxy(server.port);
    ends.push(cable.remove);
    const [av, jk] = await Promise.all([come(cable.url, 'av'), come(server.url, 'jk')]);
    cable.hold();
    const before = Date.now();
    expect(await av.session.claim('h1')).toMatchObject({ ok: true, value: { revision: null } });
    expect(Date.now() - before).toBeLessThan(6000);
    expect(await jk.session.claim('h1')).toMatchObject({ ok: true });
    cable.pass();
    await until(
      'one holder',
      () => av.session.claimOf('h1')?.member === 'jk' && jk.session.claimOf('h1')?.member === 'jk',
    );
  });

  it('knows after hours without a network what it did and what others did, with the times of then', async () => {
    const server = await start();
    const cable = await startProxy(server.port);
    ends.push(cable.remove);
    cable.cut();
    const memory = ramMemory();
    const HOURS_MS = 5 * 3_600_000;
    const began = Date.now() - HOURS_MS;
    const access = anAccess([cable.url], 'av');
    const away = await join(access, { memory, clock: () => Date.now() - HOURS_MS });
    expect(await away.session.claim('h1')).toMatchObject({ ok: true, value: { revision: null } });
    await away.session.publish('h2', { kind: 'answered' });
    await away.session.close();
    const jk = await come(server.url, 'jk');
    await jk.session.claim('h1');
    await jk.session.publish('h3', { kind: 'answered' });
    cable.mend();
    const back = await join(access, { memory });
    ends.push(() => back.session.close());
    await online(back);
    await until('both know both answers', async () => {
      for (const one of [back, jk]) if ((await answers(one, ['h2', 'h3'])) !== 2) return false;
      return true;
    });
    const { answeredBy } = (await jk.session.together(['h2'])).get('h2')!;
    expect(answeredBy!.at - began).toBeLessThan(60_000);
    for (const { session } of [back, jk]) expect(session.claimOf('h1')?.member).toBe('jk');
    expect(back.heard).not.toContainEqual(expect.objectContaining({ kind: 'claim-lost' }));
  });

  it('comes to the same when events come twice, late and in another order', async () => {
    const server = await start();
    const jk = await come(server.url, 'jk');
    const { stream, connection } = await byHand(server.url, 'mal');
    ends.push(() => connection.close());
    const keys = (await teamKeys(anAccess([server.url], 'mal').secret, PLACE))!;
    const subject = NAMES.eventSubject('mal', await keys.keyOf('o1'));
    const began = Date.now() - 600_000;
    const events = (['open', 'escalated', 'private', 'answered', 'waiting'] as const).map(
      (status, index) =>
        aTeamEvent({
          member: 'mal',
          ticketId: 'o1',
          kind: 'status',
          status,
          at: began + index * 1000,
        }),
    );
    // Without a message id the server takes each of them as new.
    for (const index of [4, 0, 2, 2, 1, 4, 3, 0, 1, 3])
      await stream.publish(subject, await keys.seal(events[index], subject));
    const expected = togetherOf(merged([], events));
    expect(expected.putBy?.status).toBe('waiting');
    const isSame = async (one: Colleague) =>
      JSON.stringify((await one.session.together(['o1'])).get('o1')) === JSON.stringify(expected);
    await until('jk comes to it', async () => {
      const read = await jk.memory.logs(['o1']);
      return read.get('o1')?.length === events.length && (await isSame(jk));
    });
    const late = await come(server.url, 'av');
    await until('who comes later as well', () => isSame(late));
  });

  it('comes to the same over a slow line as over a fast one', async () => {
    const server = await start();
    const cable = await startProxy(server.port, 120);
    ends.push(cable.remove);
    const [slow, fast] = await Promise.all([come(cable.url, 'av'), come(server.url, 'jk')]);
    const ids = Array.from({ length: 60 }, (_, index) => `slow-${index}`);
    await Promise.all(
      ids.flatMap((id) =>
        [slow, fast].map(({ session }) => session.publish(id, { kind: 'answered' })),
      ),
    );
    for (const one of [slow, fast])
      await until('all double answers are seen', async () => {
        const known = [...(await one.session.together(ids)).values()];
        return known.filter(({ alsoAnsweredBy }) => alsoAnsweredBy.length === 1).length === 60;
      });
    await until(
      'nothing waits',
      async () => (await slow.session.waiting()) + (await fast.session.waiting()) === 0,
    );
    expect(await slow.session.together(ids)).toEqual(await fast.session.together(ids));
  });

  it('says that the server is full, keeps what it has to tell, and tells it once there is room', async () => {
    const server = await start({ eventBytes: 20_000 });
    const av = await come(server.url, 'av');
    const ids = Array.from({ length: 120 }, (_, index) => `full-${index}`);
    for (const id of ids) await av.session.publish(id, { kind: 'note', text: 'x'.repeat(200) });
    await until('it says full', () => {
      const state = av.session.state();
      return state.kind === 'online' && state.isFull;
    });
    expect(await av.session.waiting()).toBeGreaterThan(50);
    expect((await av.session.together(ids)).size).toBe(120);
    await found([server.url], { eventBytes: 10_000_000 });
    await until('all is told', async () => (await av.session.waiting()) === 0);
    await until('it says so', () => {
      const state = av.session.state();
      return state.kind === 'online' && !state.isFull;
    });
  });

  it('shows a member who was taken off the server that they are refused, and the others nothing', async () => {
    const server = await start();
    const [av, jk] = await Promise.all([come(server.url, 'av'), come(server.url, 'jk')]);
    const others = Object.fromEntries(Object.entries(ROLES).filter(([member]) => member !== 'av'));
    server.setUsers(others);
    await until(
      'av is refused',
      () => av.session.state().kind === 'refused' || (av.session.wake(), false),
    );
    expect(jk.session.state().kind).toBe('online');
  });

  it('ignores and counts rubbish, forgery, and what is written to the wrong place', async () => {
    const server = await start();
    const jk = await come(server.url, 'jk');
    const { stream, connection } = await byHand(server.url, 'mal');
    ends.push(() => connection.close());
    const keys = (await teamKeys(anAccess([server.url], 'mal').secret, PLACE))!;
    const key = await keys.keyOf('t1');
    const subject = NAMES.eventSubject('mal', key);
    const sealed = async (event: unknown, place = subject) =>
      stream.publish(place, await keys.seal(event, place));
    const mine = aTeamEvent({ member: 'mal', ticketId: 't1', kind: 'answered' });
    await stream.publish(subject, new Uint8Array([1, 2, 3]));
    await sealed({ kind: 'answered' });
    await sealed({ ...mine, member: 'av' });
    await sealed({ ...mine, ticketId: 't2' });
    await sealed(
      aTeamEvent({ member: 'mal', ticketId: 't1', kind: 'answered', at: Date.now() + 3_600_000 }),
    );
    await stream.publish(
      NAMES.eventSubject('mal', `${key.slice(1)}x`),
      await keys.seal(mine, subject),
    );
    await until(
      'all are counted',
      () => Object.values(jk.session.ignored()).reduce((sum, one) => sum + one, 0) === 6,
    );
    expect(jk.session.ignored()).toEqual({
      'too-big': 0,
      unreadable: 2,
      malformed: 1,
      forged: 1,
      misplaced: 1,
      ahead: 1,
    });
    expect(await jk.session.together(['t1', 't2'])).toEqual(new Map());
    await stream.publish(`$KV.${NAMES.claims}.${key}`, new TextEncoder().encode('rubbish'));
    await until('it is counted', () => jk.session.ignored().unreadable === 3);
    expect(await jk.session.claim('t1')).toMatchObject({ ok: true });
  });

  it('is refused by the server: another name, a huge value, an emptied bucket, a changed stream', async () => {
    const server = await start();
    const av = await come(server.url, 'av');
    await av.session.claim('t1');
    await av.session.publish('t1', { kind: 'answered' });
    await until('told', async () => (await av.session.waiting()) === 0);
    const { stream, manager, connection } = await byHand(server.url, 'mal');
    ends.push(() => connection.close());
    const key = await (await teamKeys(anAccess([server.url], 'mal').secret, PLACE))!.keyOf('t1');
    const bytes = new Uint8Array(10);
    const refused = (attempt: Promise<unknown>) => expect(attempt).rejects.toThrow();
    const once = { timeout: 700 };
    await refused(stream.publish(NAMES.eventSubject('av', key), bytes, once));
    await refused(stream.publish(NAMES.eventSubject('mal', key), new Uint8Array(9000), once));
    await refused(stream.publish(`$KV.${NAMES.shared}.team`, bytes, once));
    await refused(stream.publish(`$KV.${NAMES.shared}.d.setting.x`, bytes, once));
    await refused(stream.publish(`$KV.${NAMES.shared}.d.reply.x`, bytes, once));
    await refused(stream.publish(`$KV.${NAMES.shared}.p.av`, bytes, once));
    const { headers } = await import('@nats-io/nats-core');
    const rollup = headers();
    rollup.set('Nats-Rollup', 'all');
    await refused(
      stream.publish(`$KV.${NAMES.claims}.${key}`, bytes, { ...once, headers: rollup }),
    );
    await refused(manager.streams.purge(NAMES.events));
    await refused(manager.streams.delete(NAMES.events));
    await refused(manager.streams.add({ name: 'mine', subjects: ['mine'] }));
    const reader = await byHand(server.url, 'ro');
    ends.push(() => reader.connection.close());
    await refused(reader.stream.publish(`$KV.${NAMES.claims}.${key}`, bytes, once));
    await refused(reader.stream.publish(NAMES.eventSubject('ro', key), bytes, once));
    const jk = await come(server.url, 'jk');
    expect(jk.session.claimOf('t1')?.member).toBe('av');
    await until('jk knows it', async () => (await answers(jk, ['t1'])) === 1);
  });

  it('keeps nothing on the server that can be read without the key', async () => {
    const server = await start();
    const av = await come(server.url, 'av');
    await av.session.claim('facebook:123456789');
    await av.session.publish('facebook:123456789', {
      kind: 'handover',
      text: 'Frau Müller anrufen',
    });
    await until('told', async () => (await av.session.waiting()) === 0);
    const { manager, connection } = await byHand(server.url, 'boss');
    ends.push(() => connection.close());
    for (const stream of [`KV_${NAMES.claims}`, `KV_${NAMES.shared}`, NAMES.events]) {
      const { state } = await manager.streams.info(stream);
      expect(state.last_seq).toBeGreaterThan(0);
      for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
        const message = await manager.streams.getMessage(stream, { seq }).catch(() => null);
        if (!message) continue;
        const all = message.subject + new TextDecoder().decode(message.data);
        expect(all).not.toMatch(/123456789|Müller|initials|Vlinder/);
      }
    }
  });
});
