import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAccess, found, join, online, PLACE, until } from './aTeam';
import type { NatsServer } from './natsServer';
import { hasNatsServer, startNats } from './natsServer';

const USERS = {
  boss: 'owner',
  lea: 'lead',
  av: 'agent',
  jk: 'agent',
  tb: 'agent',
  ro: 'reader',
} as const;

describe.skipIf(!hasNatsServer && !process.env.CI)('a team over a real server', () => {
  let server: NatsServer;
  beforeAll(async () => {
    server = await startNats({ places: [PLACE], users: USERS });
    await found([server.url]);
  });
  afterAll(() => server.remove());

  it('shows a claim to the others, and gives it to nobody else', async () => {
    const [av, jk] = await Promise.all([
      join(anAccess([server.url], 'av')),
      join(anAccess([server.url], 'jk')),
    ]);
    await Promise.all([online(av), online(jk)]);
    const claimed = await av.session.claim('t1');
    expect(claimed).toMatchObject({
      ok: true,
      value: { member: 'av', revision: expect.any(Number) },
    });
    await until('jk sees it', () => jk.session.claimOf('t1')?.initials === 'AV');
    expect(await jk.session.claim('t1')).toMatchObject({
      ok: false,
      problem: { kind: 'held', by: { member: 'av' } },
    });
    await av.session.release('t1');
    await until('jk sees it free', () => jk.session.claimOf('t1') === null);
    expect(await jk.session.claim('t1')).toMatchObject({ ok: true });
    await Promise.all([av.session.close(), jk.session.close()]);
  });
});
