import * as z from 'zod/mini';
import { Member, TeamName } from './member';

/** How a member proves to the server who they are; `none` only for a server that asks nothing. */
const Credential = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('password'),
    user: z.string().check(z.minLength(1), z.maxLength(64)),
    password: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
  z.object({
    kind: z.literal('jwt'),
    jwt: z.string().check(z.minLength(1), z.maxLength(4000)),
    seed: z.string().check(z.regex(/^SU[A-Z2-7]{56}$/)),
  }),
  z.object({ kind: z.literal('none') }),
]);
export type Credential = z.infer<typeof Credential>;

/** A user's file as `nsc` writes it; a field of one line drops the line ends. */
const CREDS =
  /BEGIN NATS USER JWT-+\s*([\w.-]+?)\s*-+END NATS USER JWT-+.*?BEGIN USER NKEY SEED-+\s*(\w+?)\s*-+END/s;

/** What somebody entered to prove a user: a password, or the whole text of a `.creds` file. */
export function credentialOf(user: string, entered: string): Credential {
  const [, jwt, seed] = CREDS.exec(entered) ?? [];
  return jwt && seed ? { kind: 'jwt', jwt, seed } : { kind: 'password', user, password: entered };
}

/** `wss://`, or `ws://` on this very machine. */
const Server = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^(?:wss:\/\/[^\s/@]+|ws:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)\/?$/),
  );

/** The 32 bytes of the team's secret in base64url, or null where a passphrase of the team makes them. */
const Secret = z.nullable(z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)));

/** The part of a team that is the same for all its members. */
const teamShape = {
  team: TeamName,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Counts the keys the team has had; each has buckets of its own. */
  generation: z.int().check(z.gte(1), z.lte(999)),
  servers: z.readonly(z.array(Server).check(z.minLength(1), z.maxLength(8))),
};

/** All a device needs to take part. It holds the team's key: kept on the device, wiped on leaving. */
export const TeamAccess = z.readonly(
  z.object({
    ...teamShape,
    credential: Credential,
    member: Member,
    secret: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  }),
);
export type TeamAccess = z.infer<typeof TeamAccess>;

/** What somebody is given to join, as a line of text or a file. */
export const Invitation = z.readonly(
  z.object({
    heard: z.literal('team-invitation'),
    version: z.literal(1),
    ...teamShape,
    credential: Credential,
    member: Member,
    secret: Secret,
  }),
);
export type Invitation = z.infer<typeof Invitation>;

/** The one site permission a team needs, as match patterns of its addresses: a socket has the scheme of its pages. */
export const permissionOf = ({ servers }: Pick<TeamAccess, 'servers'>): readonly string[] => [
  ...new Set(
    servers.map((server) => {
      const scheme = server.startsWith('wss:') ? 'https' : 'http';
      return `${scheme}://${hostOf(server)}/*`;
    }),
  ),
];

/** Address without protocol and port, as a person recognises it. */
export const hostOf = (server: string): string =>
  server
    .replace(/^wss?:\/\//, '')
    .replace(/\/$/, '')
    .replace(/:\d+$/, '');
