import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import { JetStreamApiError, jetstream } from '@nats-io/jetstream';
import type { Authenticator, NatsConnection } from '@nats-io/nats-core';
import {
  AuthorizationError,
  jwtAuthenticator,
  PermissionViolationError,
  usernamePasswordAuthenticator,
  UserAuthenticationExpiredError,
  wsconnect,
} from '@nats-io/nats-core';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Credential, TeamAccess } from '../team/access';
import { ACK_MS, namesOf } from '../team/names';
import type { TeamTrouble } from '../team/session';

/** How a WebSocket is opened; the browser's own by default. */
export type OpenSocket = (url: string) => WebSocket;

/** One connection to the server; once closed it stays closed. */
export type Link = {
  readonly connection: NatsConnection;
  readonly stream: JetStreamClient;
  readonly manager: JetStreamManager;
};

const DIAL_MS = 5000;
const PING_MS = 10_000;

/** Connects once; what keeps it from the server is told, never thrown. */
export async function dial(
  access: Pick<TeamAccess, 'team' | 'generation' | 'servers' | 'credential' | 'member'>,
  openSocket?: OpenSocket,
): Promise<Result<Link, TeamTrouble>> {
  try {
    const connection = await wsconnect({
      servers: [...access.servers],
      ignoreClusterUpdates: true,
      authenticator: authenticatorOf(access.credential),
      inboxPrefix: namesOf(access).inbox(access.member.id),
      name: 'heard',
      reconnect: false,
      timeout: DIAL_MS,
      pingInterval: PING_MS,
      maxPingOut: 2,
      noAsyncTraces: true,
      ...(openSocket && {
        wsFactory: (url: string) =>
          Promise.resolve({ socket: openSocket(url), encrypted: url.startsWith('wss:') }),
      }),
    });
    const known = await streamsOf(connection);
    if (!known.ok) await connection.close();
    return known;
  } catch (error) {
    return fail(troubleOf(error));
  }
}

async function streamsOf(connection: NatsConnection): Promise<Result<Link, TeamTrouble>> {
  const info = connection.info;
  if (!info?.jetstream) return fail('no-jetstream');
  const [major = 0, minor = 0] = info.version.split('.').map(Number);
  if (major < 2 || (major === 2 && minor < 9)) return fail('too-old');
  const stream = jetstream(connection, { timeout: ACK_MS });
  return ok({ connection, stream, manager: await stream.jetstreamManager(false) });
}

function authenticatorOf(credential: Credential): Authenticator[] {
  switch (credential.kind) {
    case 'password':
      return [usernamePasswordAuthenticator(credential.user, credential.password)];
    case 'jwt':
      return [jwtAuthenticator(credential.jwt, new TextEncoder().encode(credential.seed))];
    case 'none':
      return [];
    default:
      return credential satisfies never;
  }
}

/** What an error of the connection means for the team. */
export function troubleOf(error: unknown): TeamTrouble {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // The library calls a greeting that came too late the same: a slow line is no refusal.
    if (cause instanceof AuthorizationError)
      return /timeout/i.test(cause.message) ? 'offline' : 'refused';
    if (cause instanceof UserAuthenticationExpiredError) return 'refused';
    // The seed of a JWT that is damaged never reaches the server.
    if (cause.name === 'NKeysError') return 'refused';
  }
  return isApiError(error, STREAM_NOT_FOUND) ? 'no-team' : 'offline';
}

/** Codes of the server's JetStream API (nats-server, server/errors.json). */
export const STREAM_NOT_FOUND = 10059;
export const WRONG_LAST_SEQUENCE = 10071;
const WRONG_LAST_SEQUENCE_UNKNOWN = 10164;
const FULL = [10047, 10076, 10077, 10023, 10022];

/** Whether the server refused with this code. */
export const isApiError = (error: unknown, code: number): boolean =>
  error instanceof JetStreamApiError && error.code === code;

/** Whether the server refused because somebody wrote in between. */
export const isOvertaken = (error: unknown): boolean =>
  isApiError(error, WRONG_LAST_SEQUENCE) || isApiError(error, WRONG_LAST_SEQUENCE_UNKNOWN);

/** Whether the server's rules do not let this user do it. */
export function isNotLet(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof PermissionViolationError) return true;
  return false;
}

/** Whether the server has no room left for the team. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof JetStreamApiError &&
  (FULL.includes(error.code) || /maximum (?:bytes|messages)|insufficient/i.test(error.message));
