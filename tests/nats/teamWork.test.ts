import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startTeam } from '../../entrypoints/background/team';
import { openDb } from '../../lib/history/db';
import { recordEvent } from '../../lib/history/recordEvent';
import { recordSeen } from '../../lib/history/recordSeen';
import { readTeamAccess, writeTeamAccess } from '../../lib/settings/teamAccess';
import { readTeamNow } from '../../lib/settings/teamNow';
import { leaveOff, writeHere } from '../../lib/settings/writings';
import { aPage, judges } from '../lib/history/aStore';
import { aComment } from '../lib/aTicket';
import type { Colleague } from './aTeam';
import { anAccess, found, join, online, PLACE, until } from './aTeam';
import type { NatsServer } from './natsServer';
import { hasNatsServer, openSocket, startNats } from './natsServer';

const HERE = { windowId: 1, tabId: null };

describe.skipIf(!hasNatsServer && !process.env.CI)('the background with its team', () => {
  let server: NatsServer;
  let boss: Colleague;
  beforeAll(async () => {
    fakeBrowser.reset();
    server = await startNats({ places: [PLACE], users: { boss: 'owner', anna: 'agent' } });
    await found([server.url]);
    boss = await join(anAccess([server.url], 'boss', { role: 'owner' }));
    await online(boss);
  }, 60_000);
  afterAll(async () => {
    await boss.session.close();
    await server.remove();
  });

  it('claims what is written in any window, is taken over from visibly, and wipes the key on leaving', async () => {
    const team = startTeam(openDb(), { openSocket });
    await writeTeamAccess(anAccess([server.url], 'anna'));
    await until('anna online', async () => (await readTeamNow()).standing === 'online');
    await writeHere('x:1', HERE, Date.now());
    await until('the boss to see it', () => boss.session.claimOf('x:1')?.member === 'anna');
    await leaveOff('x:1', HERE);
    await until('it to be free', () => boss.session.claimOf('x:1') === null);

    expect((await boss.session.claim('x:2')).ok).toBe(true);
    await until('anna to see it', async () =>
      (await readTeamNow()).claims.some(({ ticketId }) => ticketId === 'x:2'),
    );
    await writeHere('x:3', HERE, Date.now());
    await until('the next claim', () => boss.session.claimOf('x:3')?.member === 'anna');
    expect((await boss.session.takeOver('x:3')).ok).toBe(true);
    await until('anna to be told from whom', async () =>
      (await readTeamNow()).claims.some(
        ({ ticketId, member, takenFrom }) =>
          ticketId === 'x:3' && member === 'boss' && takenFrom === 'ANNA',
      ),
    );
    await team.leave();
    expect(await readTeamAccess()).toBeNull();
  }, 60_000);

  it('tells where its user put a ticket, once, and what they leave for the next shift', async () => {
    const db = openDb();
    const team = startTeam(db, { openSocket });
    await writeTeamAccess(anAccess([server.url], 'anna'));
    await until('anna online', async () => (await readTeamNow()).standing === 'online');
    const recorded = await recordSeen(
      db,
      { comments: [aComment()], seenAt: Date.now(), page: aPage() },
      judges,
    );
    const [id = ''] = recorded.ok ? recorded.value.created : [];
    await recordEvent(db, id, { type: 'handed-off', at: Date.now() + 1, by: 'you' });
    await team.tell();
    const known = async () => (await boss.session.together([id])).get(id);
    await until('the boss to be told', async () => (await known())?.privateBy?.member === 'anna');
    await team.tell();
    expect((await boss.memory.logs([id])).get(id)).toHaveLength(1);
    await team.handOver(id, 'Anna calls back at nine');
    await until('the words', async () =>
      Boolean((await known())?.handover?.text.startsWith('Anna calls')),
    );
    await team.handOver(id, '');
    await until('them to be gone', async () => (await known())?.handover?.text === '');
    await team.leave();
  }, 60_000);
});
