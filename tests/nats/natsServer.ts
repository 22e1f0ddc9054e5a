import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket as NodeSocket } from 'ws';
import type { OpenSocket } from '../../lib/nats/link';
import type { Role } from '../../lib/team/member';
import type { Place } from '../../lib/team/names';
import type { ServerPlan } from '../../lib/team/serverConfig';
import { serverConfig } from '../../lib/team/serverConfig';

/** The server's program; `HEARD_NATS_SERVER` names another, of another version. */
const PROGRAM = process.env['HEARD_NATS_SERVER'] ?? 'nats-server';

/** Whether a real server can be started here; `tools/setup.mjs` installs it where it may. */
export const hasNatsServer = spawnSync(PROGRAM, ['--version']).status === 0;

/** Node 20 has no WebSocket of its own. */
export const openSocket: OpenSocket = (url) => new NodeSocket(url) as unknown as WebSocket;

/** A server on this machine alone, with the configuration that `serverConfig` writes. */
export type NatsServer = {
  readonly url: string;
  readonly port: number;
  readonly pid: () => number;
  /** As a power cut would. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Takes over other users without a restart. */
  readonly setUsers: (users: Users) => void;
  /** Ends it and forgets its data. */
  readonly remove: () => Promise<void>;
};

export type Users = Readonly<Record<string, Role>>;

/** The password of a test's member. */
export const passwordOf = (member: string): string => `password-of-${member}`;

export type Starting = {
  readonly places: readonly Place[];
  readonly users: Users;
  /** Files of the certificate for `localhost` and its key; left out: in the open. */
  readonly tls?: NonNullable<ServerPlan['websocket']['tls']>;
};

/** Starts one server. */
export async function startNats(starting: Starting): Promise<NatsServer> {
  const [server] = await startCluster(starting, 1);
  return server!;
}

/** Starts servers that form one cluster. */
export async function startCluster(
  { places, users, tls }: Starting,
  size: number,
): Promise<NatsServer[]> {
  const ports = await freePorts(size * 3);
  const routes = ports.slice(size * 2).map((port) => `nats://127.0.0.1:${port}`);
  return Promise.all(
    Array.from({ length: size }, async (_, index) => {
      const folder = mkdtempSync(join(tmpdir(), 'heard-nats-'));
      const [client, websocket, cluster] = [index, size + index, size * 2 + index].map(
        (place) => ports[place]!,
      );
      const planFor = (members: Users): ServerPlan => ({
        name: `n${index}`,
        storeDir: join(folder, 'data'),
        listen: `127.0.0.1:${client}`,
        websocket: { listen: `127.0.0.1:${websocket}`, tls: tls ?? null },
        maxStoreGb: 4,
        account: 'HEARD',
        places,
        users: Object.entries(members).map(([member, role]) => ({
          member,
          role,
          password: passwordOf(member),
        })),
        ...(size > 1 && {
          cluster: { name: 'heard', listen: `127.0.0.1:${cluster}`, routes },
        }),
      });
      const file = join(folder, 'nats.conf');
      const server = serverProcess(file, websocket!);
      const setUsers = (members: Users) => {
        writeFileSync(file, serverConfig(planFor(members)));
      };
      setUsers(users);
      await server.start();
      return {
        ...server,
        url: tls ? `wss://localhost:${websocket}` : `ws://127.0.0.1:${websocket}`,
        port: websocket!,
        setUsers: (members: Users) => {
          setUsers(members);
          process.kill(server.pid(), 'SIGHUP');
        },
        remove: async () => {
          await server.kill();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    }),
  );
}

function serverProcess(file: string, port: number) {
  let child: ChildProcess | null = null;
  return {
    pid: () => child?.pid ?? 0,
    start: async () => {
      child = spawn(PROGRAM, ['-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      child.stderr?.on('data', (part: Buffer) => {
        said = (said + part.toString()).slice(-4000);
      });
      await listening(port, () => {
        if (child?.exitCode !== null) throw new Error(`nats-server ended:\n${said}`);
      });
    },
    kill: () =>
      new Promise<void>((resolve) => {
        if (!child || child.exitCode !== null || child.signalCode !== null) {
          resolve();
          return;
        }
        child.on('exit', () => {
          resolve();
        });
        child.kill('SIGKILL');
      }),
  };
}

/** Starts one server with a configuration of the test's own, on the ports and in the folder it is given. */
export async function startWith(
  configOf: (ports: { client: number; websocket: number }, folder: string) => string,
): Promise<Pick<NatsServer, 'url' | 'remove'>> {
  const [client = 0, websocket = 0] = await freePorts(2);
  const folder = mkdtempSync(join(tmpdir(), 'heard-nats-'));
  const file = join(folder, 'nats.conf');
  writeFileSync(file, configOf({ client, websocket }, folder));
  const server = serverProcess(file, websocket);
  await server.start();
  return {
    url: `ws://127.0.0.1:${websocket}`,
    remove: async () => {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(port: number, check: () => void): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    check();
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => {
        resolve(false);
      });
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nats-server does not listen on ${port}`);
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer();
          server.listen(0, '127.0.0.1', () => {
            resolve(server);
          });
        }),
    ),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
