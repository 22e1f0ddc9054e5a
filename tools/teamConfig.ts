import { randomBytes } from 'node:crypto';
import { ROLES, TeamName } from '../lib/team/member';
import type { Role } from '../lib/team/member';
import type { ServerUser } from '../lib/team/serverConfig';
import { serverConfig } from '../lib/team/serverConfig';

const USAGE = 'npm run -s team-config -- TEAM GENERATION[,GENERATION] MEMBER:ROLE …';

/** Writes the configuration of a server for a team on stdout, and the passwords it made up on stderr. */
function main(
  team: string | undefined,
  generations: string | undefined,
  members: readonly string[],
): number {
  const users = members.map(userOf);
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
  for (const user of users) console.error(`${user?.member}\t${user?.password}`);
  return 0;
}

function userOf(text: string): ServerUser | null {
  const [member = '', wanted] = text.split(':');
  const role = ROLES.find((one): one is Role => one === wanted);
  if (!TeamName.safeParse(member).success || !role) return null;
  return { member, role, password: randomBytes(18).toString('base64url') };
}

const [team, generations, ...members] = process.argv.slice(2);
process.exitCode = main(team, generations, members);
