import type { Member, Role } from './member';
import { mayLead, mayWrite } from './member';
import type { Place } from './names';
import { namesOf } from './names';

/** A member as the server must know them. `password` as the server keeps it: a bcrypt hash, or plain in a test. */
export type ServerUser = {
  readonly member: string;
  readonly role: Role;
  readonly password: string;
};

/** What a member of a role may publish and subscribe to; everything else the server denies. */
export type Permissions = {
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
};

/**
 * The subjects a member needs in the generations of a team that are in use, least first: looking on
 * needs to read streams and nothing else; an agent writes claims, shared facts and words, and events
 * in their own name; an owner also makes streams.
 */
export function permissionsOf(places: readonly Place[], member: string, role: Role): Permissions {
  const [place] = places;
  if (!place) return { publish: [], subscribe: [] };
  const inbox = `${namesOf(place).inbox(member)}.>`;
  const publish = places.flatMap((one) => [
    ...reads(one),
    ...(mayWrite(role) ? writes(one, member) : []),
    ...(mayLead(role) ? [`$KV.${namesOf(one).shared}.>`] : []),
    ...(role === 'owner' ? owns(one) : []),
    `$KV.${namesOf(one).shared}.p.${member}`,
  ]);
  return {
    publish: [...new Set(['$JS.API.INFO', ...publish])],
    subscribe: [inbox],
  };
}

function reads(place: Place): string[] {
  const names = namesOf(place);
  const streams = [`KV_${names.claims}`, `KV_${names.shared}`, names.events];
  return streams.flatMap((stream) => [
    `$JS.API.STREAM.INFO.${stream}`,
    `$JS.API.STREAM.MSG.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}`,
    `$JS.API.DIRECT.GET.${stream}.>`,
    `$JS.API.CONSUMER.CREATE.${stream}`,
    `$JS.API.CONSUMER.CREATE.${stream}.>`,
    `$JS.API.CONSUMER.INFO.${stream}.*`,
    `$JS.API.CONSUMER.DELETE.${stream}.*`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.*`,
    `$JS.FC.${stream}.>`,
  ]);
}

function writes(place: Place, member: string): string[] {
  const names = namesOf(place);
  return [
    `$KV.${names.claims}.>`,
    `$KV.${names.shared}.d.fact.*`,
    `$KV.${names.shared}.d.words.*`,
    `heard.${place.team}.${place.generation}.${member}.*`,
  ];
}

function owns(place: Place): string[] {
  const names = namesOf(place);
  const streams = [`KV_${names.claims}`, `KV_${names.shared}`, names.events];
  return [
    ...streams.flatMap((stream) => [
      `$JS.API.STREAM.CREATE.${stream}`,
      `$JS.API.STREAM.UPDATE.${stream}`,
      `$JS.API.STREAM.DELETE.${stream}`,
      `$JS.API.STREAM.PURGE.${stream}`,
    ]),
    `$KV.${names.claims}.>`,
    names.eventSubjects,
  ];
}

/** The `users` of an account for one team, one line a user, as nats-server reads them. */
export function usersConfig(places: readonly Place[], users: readonly ServerUser[]): string {
  return users
    .map(({ member, role, password }) => {
      const { publish, subscribe } = permissionsOf(places, member, role);
      return [
        `{ user: ${member}, password: ${quoted(password)}, permissions: {`,
        `    publish: { allow: [${publish.map(quoted).join(', ')}] }`,
        `    subscribe: { allow: [${subscribe.map(quoted).join(', ')}] } } }`,
      ].join('\n');
    })
    .join('\n');
}

/**
 * The command that writes the server's file for these members, in which the team's key of now and the
 * next are let in and each keeps their password: what has to be run before the team is given a new key.
 */
export const configCommand = (
  { team, generation }: Place,
  members: readonly Pick<Member, 'id' | 'role'>[],
): string =>
  [
    'npm run -s team-config -- --keep nats.conf',
    team,
    `${generation},${generation + 1}`,
    ...members.map(({ id, role }) => `${id}:${role}`),
    '> nats.conf.new',
  ].join(' ');

/** The passwords in a file `serverConfig` wrote, by member. */
export const passwordsIn = (config: string): ReadonlyMap<string, string> =>
  new Map(
    [...config.matchAll(/\{ user: ([a-z0-9]+), password: "((?:[^"\\]|\\.)*)"/g)].map(
      ([, member = '', password = '']) => [member, password.replace(/\\(.)/g, '$1')],
    ),
  );

/** The whole server for one team on its own account. Ports of 0 are left out. */
export type ServerPlan = {
  readonly name: string;
  readonly storeDir: string;
  readonly listen: string;
  readonly websocket: {
    readonly listen: string;
    readonly tls: { readonly cert: string; readonly key: string } | null;
  };
  readonly maxStoreGb: number;
  readonly account: string;
  readonly places: readonly Place[];
  readonly users: readonly ServerUser[];
  readonly cluster?: {
    readonly name: string;
    readonly listen: string;
    readonly routes: readonly string[];
  };
};

/** A complete file of configuration for nats-server 2.9 or newer. */
export function serverConfig(plan: ServerPlan): string {
  const { websocket, cluster } = plan;
  const tls = websocket.tls
    ? `tls { cert_file: ${quoted(websocket.tls.cert)}, key_file: ${quoted(websocket.tls.key)} }`
    : 'no_tls: true';
  return `server_name: ${plan.name}
# The plain protocol is for the administrator on this machine; members come by WebSocket.
listen: ${plan.listen}
max_payload: 65536
max_connections: 5000
jetstream {
  store_dir: ${quoted(plan.storeDir)}
  max_file_store: ${plan.maxStoreGb}G
  max_memory_store: 256M
}
websocket {
  listen: ${quoted(websocket.listen)}
  ${tls}
  compression: false
}
${cluster ? `cluster {\n  name: ${cluster.name}\n  listen: ${quoted(cluster.listen)}\n  routes: [${cluster.routes.map(quoted).join(', ')}]\n}\n` : ''}accounts {
  ${plan.account} {
    jetstream: enabled
    users: [
${indented(usersConfig(plan.places, plan.users), 6)}
    ]
  }
}
`;
}

const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const indented = (text: string, by: number): string =>
  text
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n');
