import { createHash } from 'node:crypto';
import { nkeys } from '@nats-io/nats-core';
import type { Permissions } from '../../lib/team/serverConfig';

/**
 * An operator with one account, as `nsc` makes them: JWTs signed with nkeys (Ed25519), by the claims of
 * nats-io/jwt version 2. What the server needs to know of them, and users with their seeds.
 */
export type Operator = {
  readonly operator: string;
  readonly account: { readonly id: string; readonly jwt: string };
  readonly system: { readonly id: string; readonly jwt: string };
  readonly user: (name: string, permissions: Permissions) => UserJwt;
};

/** A user as a `.creds` file holds them. */
export type UserJwt = { readonly jwt: string; readonly seed: string };

type Keys = ReturnType<typeof nkeys.createAccount>;

const NO_LIMITS = { subs: -1, data: -1, payload: -1 };
const OF_AN_ACCOUNT = {
  ...NO_LIMITS,
  ...{ imports: -1, exports: -1, wildcards: true, conn: -1, leaf: -1 },
};
const A_STORE = { mem_storage: -1, disk_storage: -1, streams: -1, consumer: -1 };

/** Makes new keys and with them an operator. */
export function makeOperator(): Operator {
  const [operator, account, system] = [
    nkeys.createOperator(),
    nkeys.createAccount(),
    nkeys.createAccount(),
  ];
  const jwtOf = (of: Keys, name: string, limits: object) =>
    signed(operator, { name, of, nats: { type: 'account', version: 2, limits } });
  return {
    operator: signed(operator, {
      name: 'heard',
      of: operator,
      nats: { type: 'operator', version: 2, system_account: system.getPublicKey() },
    }),
    account: {
      id: account.getPublicKey(),
      jwt: jwtOf(account, 'HEARD', { ...OF_AN_ACCOUNT, ...A_STORE }),
    },
    system: { id: system.getPublicKey(), jwt: jwtOf(system, 'SYS', OF_AN_ACCOUNT) },
    user: (name, { publish, subscribe }) => {
      const of = nkeys.createUser();
      const nats = {
        ...{ type: 'user', version: 2, ...NO_LIMITS },
        pub: { allow: publish },
        sub: { allow: subscribe },
      };
      return {
        jwt: signed(account, { name, of, nats }),
        seed: new TextDecoder().decode(of.getSeed()),
      };
    },
  };
}

/** The file of the server of this operator; its accounts stand in it, no resolver is asked. */
export const operatorConfig = (
  { operator, account, system }: Operator,
  { listen, websocket, store }: Readonly<Record<'listen' | 'websocket' | 'store', string>>,
): string => `
listen: ${listen}
max_payload: 65536
jetstream { store_dir: "${store}", max_file_store: 4G, max_memory_store: 256M }
websocket { listen: "${websocket}", no_tls: true }
operator: ${operator}
system_account: ${system.id}
resolver: MEMORY
resolver_preload: {
  ${account.id}: ${account.jwt}
  ${system.id}: ${system.jwt}
}
`;

/** The file `nsc` writes for a user. */
export const credsOf = ({ jwt, seed }: UserJwt): string =>
  [
    ...['-----BEGIN NATS USER JWT-----', jwt, '------END NATS USER JWT------', ''],
    '************************* IMPORTANT *************************',
    'NKEY Seed printed below can be used to sign and prove identity.',
    ...['', '-----BEGIN USER NKEY SEED-----', seed, '------END USER NKEY SEED------', ''],
  ].join('\n');

type Claims = { readonly name: string; readonly of: Keys; readonly nats: object };

function signed(by: Keys, { name, of, nats }: Claims): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iat: Math.floor(Date.now() / 1000),
    iss: by.getPublicKey(),
    name,
    sub: of.getPublicKey(),
    nats,
  };
  const jti = createHash('sha256').update(JSON.stringify(claims)).digest('hex');
  const body = `${part({ typ: 'JWT', alg: 'ed25519-nkey' })}.${part({ jti, ...claims })}`;
  const signature = Buffer.from(by.sign(new TextEncoder().encode(body))).toString('base64url');
  return `${body}.${signature}`;
}
