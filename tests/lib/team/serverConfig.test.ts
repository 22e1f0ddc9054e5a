import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../lib/team/member';
import { passwordsIn, permissionsOf, serverConfig } from '../../../lib/team/serverConfig';

const places = [{ team: 'vlinder', generation: 1 }];
const DOCUMENTED = serverConfig({
  name: 'heard',
  storeDir: '/var/lib/nats',
  listen: '127.0.0.1:4222',
  websocket: {
    listen: '0.0.0.0:443',
    tls: { cert: '/etc/nats/fullchain.pem', key: '/etc/nats/privkey.pem' },
  },
  maxStoreGb: 4,
  account: 'HEARD',
  places,
  users: [
    { member: 'boss', role: 'owner', password: 'PASSWORD-1' },
    { member: 'lea', role: 'lead', password: 'PASSWORD-2' },
    { member: 'av', role: 'agent', password: 'PASSWORD-3' },
    { member: 'ro', role: 'reader', password: 'PASSWORD-4' },
  ],
});

describe('the configuration of a team server', () => {
  it('is the one that docs/team.md shows', () => {
    expect(readFileSync('docs/team.md', 'utf8')).toContain(DOCUMENTED);
  });

  it('gives each role what the one below has, and more, except looking on, which writes nothing', () => {
    const [owner, lead, agent, reader] = ROLES.map(
      (role) => new Set(permissionsOf(places, 'av', role).publish),
    );
    for (const [more, less] of [
      [owner, lead],
      [lead, agent],
      [agent, reader],
    ])
      expect([...less!].filter((one) => !more!.has(one))).toEqual([]);
    expect(
      [...reader!].filter((one) => one.startsWith('$KV.') || one.startsWith('heard.')),
    ).toEqual(['$KV.heard_vlinder_1_shared.p.av']);
    expect(
      [...lead!].filter((one) => one.startsWith('$JS.API.STREAM.') && !/INFO|MSG\.GET/.test(one)),
    ).toEqual([]);
  });

  it('lets nobody listen to anything but their own answers', () => {
    for (const role of ROLES)
      expect(permissionsOf(places, 'av', role).subscribe).toEqual(['_INBOX_vlinder_av.>']);
  });

  it('finds the passwords of a file it wrote again, whatever is in them', () => {
    const users = [
      { member: 'av', role: 'owner', password: 'a "b" \\c\\' },
      { member: 'jk2', role: 'reader', password: '$2a$11$x, y' },
    ] as const;
    const plan = { name: 'n', storeDir: '/d', listen: 'a:1', maxStoreGb: 1, account: 'A', places };
    const websocket = { listen: 'a:2', tls: null };
    expect(passwordsIn(serverConfig({ ...plan, websocket, users }))).toEqual(
      new Map(users.map(({ member, password }) => [member, password])),
    );
  });
});
