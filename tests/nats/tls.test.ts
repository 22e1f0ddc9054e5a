import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { connectTeam } from '../../lib/nats/connectTeam';
import { createTeam } from '../../lib/nats/createTeam';
import type { OpenSocket } from '../../lib/nats/link';
import { dial } from '../../lib/nats/link';
import { anAccess, online, PLACE, until } from './aTeam';
import type { TestCertificate } from './certificate';
import { hasOpenssl, makeCertificate } from './certificate';
import type { NatsServer } from './natsServer';
import { hasNatsServer, startNats } from './natsServer';
import { ramMemory } from './ramMemory';

/** Trusts this authority, as a browser does whose system has it. */
const trusting =
  (ca: Buffer): OpenSocket =>
  (url) =>
    new NodeSocket(url, { ca }) as unknown as WebSocket;
const trustingNobodyNew: OpenSocket = (url) => new NodeSocket(url) as unknown as WebSocket;

describe.skipIf(!(hasNatsServer && hasOpenssl) && !process.env.CI)('a team over TLS', () => {
  let certificate: TestCertificate;
  let server: NatsServer;
  let openSocket: OpenSocket;
  beforeAll(async () => {
    certificate = makeCertificate();
    openSocket = trusting(certificate.authority);
    server = await startNats({
      places: [PLACE],
      users: { boss: 'owner', av: 'agent' },
      tls: certificate.tls,
    });
  }, 60_000);
  afterAll(async () => {
    await server.remove();
    certificate.remove();
  });

  it('is made and worked in where the certificate is of an authority one trusts', async () => {
    expect(server.url).toMatch(/^wss:\/\/localhost:/);
    const made = await createTeam(anAccess([server.url], 'boss', { role: 'owner' }), {
      openSocket,
    });
    expect(made.ok).toBe(true);
    const session = await connectTeam({
      access: anAccess([server.url], 'av'),
      memory: ramMemory(),
      device: 'one',
      openSocket,
    });
    await online({ session });
    const claimed = await session.claim('t1');
    expect(claimed).toMatchObject({ ok: true, value: { member: 'av' } });
    await until('confirmed', () => typeof session.claimOf('t1')?.revision === 'number');
    await session.close();
  }, 60_000);

  it('is not reached where nobody trusts the authority, and nothing is sent in the open', async () => {
    const access = anAccess([server.url], 'av');
    expect(await dial(access, trustingNobodyNew)).toEqual({ ok: false, problem: 'offline' });
    const inTheOpen = { ...access, servers: [server.url.replace('wss:', 'ws:')] };
    expect((await dial(inTheOpen, openSocket)).ok).toBe(false);
  }, 60_000);
});
