import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startTeam } from '../../entrypoints/background/team';
import { openDb } from '../../lib/history/db';
import { readTeamAccess, writeTeamAccess } from '../../lib/settings/teamAccess';
import { readTeamNow } from '../../lib/settings/teamNow';
import { leaveOff, writeHere } from '../../lib/settings/writings';
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
});
