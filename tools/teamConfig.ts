import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ROLES, TeamName } from '../lib/team/member';
import type { Role } from '../lib/team/member';
import type { ServerUser } from '../lib/team/serverConfig';
import { passwordsIn, serverConfig } from '../lib/team/serverConfig';

const USAGE = 'npm run -s team-config -- [--keep FILE] TEAM GENERATION[,GENERATION] MEMBER:ROLE …';

type Given = {
  readonly team: string | undefined;
  readonly generations: string | undefined;
  readonly members: readonly string[];
  readonly kept: ReadonlyMap<string, string>;
};

/**
 * Writes the configuration of a server for a team on stdout, and the passwords it made up on stderr.
 * With `--keep` whoever has a password in that file keeps it.
 */
function main({ team, generations, members, kept }: Given): number {
  const users = members.map((text) => userOf(text, kept));
  const numbers = (generations ?? '').split(',').map(Number);
  const isUsable =
    TeamName.safeParse(team).success &&
    numbers.every((one) => Number.isInteger(one) && one >= 1) &&
    users.length > 0 &&
    users.every((user) => user !== null);
  if (!isUsable || team === undefined) {
    console.error(
      `${USAGE}\nROLE is one of ${ROLES.join(', ')}; names are 2 to 24 small letters and digits.`,
    );
    return 2;
  }
  process.stdout.write(
    serverConfig({
      name: 'heard',
      storeDir: '/var/lib/nats',
      listen: '127.0.0.1:4222',
      websocket: {
        listen: '0.0.0.0:443',
        tls: { cert: '/etc/nats/fullchain.pem', key: '/etc/nats/privkey.pem' },
      },
      maxStoreGb: 4,
      account: 'HEARD',
      places: numbers.map((generation) => ({ team, generation })),
      users: users.filter((user) => user !== null),
    }),
  );
  for (const user of users)
    if (user && !kept.has(user.member)) console.error(`${user.member}\t${user.password}`);
  return 0;
}

function userOf(text: string, kept: ReadonlyMap<string, string>): ServerUser | null {
  const [member = '', wanted] = text.split(':');
  const role = ROLES.find((one): one is Role => one === wanted);
  if (!TeamName.safeParse(member).success || !role) return null;
  const password = kept.get(member) ?? randomBytes(18).toString('base64url');
  return { member, role, password };
}

const given = process.argv.slice(2);
const [file, rest] = given[0] === '--keep' ? [given[1], given.slice(2)] : [undefined, given];
const kept = passwordsIn(file === undefined ? '' : readFileSync(file, 'utf8'));
const [team, generations, ...members] = rest;
process.exitCode = main({ team, generations, members, kept });
