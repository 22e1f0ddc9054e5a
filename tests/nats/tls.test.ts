import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { connectTeam } from '../../lib/nats/connectTeam';
import { createTeam } from '../../lib/nats/createTeam';
import type { OpenSocket } from '../../lib/nats/link';
import { dial } from '../../lib/nats/link';
import { anAccess, online, PLACE, until } from './aTeam';
import type { NatsServer } from './natsServer';
import { hasNatsServer, startNats } from './natsServer';
import { ramMemory } from './ramMemory';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Trusts this authority, as a browser does whose system has it. */
const trusting =
  (ca: Buffer): OpenSocket =>
  (url) =>
    new NodeSocket(url, { ca }) as unknown as WebSocket;
const trustingNobodyNew: OpenSocket = (url) => new NodeSocket(url) as unknown as WebSocket;

describe.skipIf(!(hasNatsServer && hasOpenssl) && !process.env.CI)('a team over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heard-tls-'));
  const at = (name: string) => join(folder, name);
  let server: NatsServer;
  let openSocket: OpenSocket;
  beforeAll(async () => {
    const made = (args: readonly string[]) => {
      const { status, stderr } = spawnSync('openssl', [...args]);
      if (status !== 0) throw new Error(String(stderr));
    };
    const key = (name: string) => ['-newkey', 'rsa:2048', '-nodes', '-keyout', at(`${name}.key`)];
    const days = ['-days', '2'];
    made(['req', '-x509', ...key('ca'), ...days, '-subj', '/CN=Heard test', '-out', at('ca.pem')]);
    made([
      ...['req', ...key('server'), '-subj', '/CN=localhost', '-out', at('server.csr')],
      ...['-addext', 'subjectAltName=DNS:localhost'],
    ]);
    made([
      ...['x509', '-req', '-in', at('server.csr'), '-copy_extensions', 'copy', ...days],
      ...['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-out', at('server.pem')],
    ]);
    openSocket = trusting(readFileSync(at('ca.pem')));
    server = await startNats({
      places: [PLACE],
      users: { boss: 'owner', av: 'agent' },
      tls: { cert: at('server.pem'), key: at('server.key') },
    });
  }, 60_000);
  afterAll(async () => {
    await server.remove();
    rmSync(folder, { recursive: true, force: true });
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
