import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TeamWork } from '../../entrypoints/background/team';
import { startTeam } from '../../entrypoints/background/team';
import { openDb } from '../../lib/history/db';
import { recordEvent } from '../../lib/history/recordEvent';
import { recordSeen } from '../../lib/history/recordSeen';
import { offerShared } from '../../lib/history/sharedItems';
import { toldTickets } from '../../lib/history/toldTickets';
import { readTeamAccess, writeTeamAccess } from '../../lib/settings/teamAccess';
import { readTeamNow } from '../../lib/settings/teamNow';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../lib/settings/settings';
import { leaveOff, writeHere } from '../../lib/settings/writings';
import type { TeamDoc } from '../../lib/team/doc';
import type { TicketWords, WordSwitches } from '../../lib/team/words';
import { aDayFact } from '../lib/replies/facts/aDayFact';
import { aPage, judges } from '../lib/history/aStore';
import { aSaved } from '../lib/replies/saved/aSaved';
import { aComment } from '../lib/aTicket';
import type { Colleague } from './aTeam';
import { anAccess, found, join, online, PLACE, until } from './aTeam';
import type { NatsServer } from './natsServer';
import { hasNatsServer, openSocket, startNats } from './natsServer';

const plain = (value: unknown): TeamDoc['body'] => JSON.parse(JSON.stringify(value));
const HERE = { windowId: 1, tabId: null };

describe.skipIf(!hasNatsServer && !process.env.CI)('the background with its team', () => {
  let server: NatsServer;
  let boss: Colleague;
  // One background, as a browser has: two would be one device twice.
  const db = openDb();
  let team: TeamWork;
  beforeAll(async () => {
    fakeBrowser.reset();
    server = await startNats({
      places: [PLACE],
      users: { boss: 'owner', anna: 'agent', lea: 'lead' },
    });
    await found([server.url]);
    boss = await join(anAccess([server.url], 'boss', { role: 'owner' }));
    await online(boss);
    team = startTeam(db, { openSocket });
  }, 60_000);
  afterAll(async () => {
    await boss.session.close();
    await server.remove();
  });

  it('claims what is written in any window, is taken over from visibly, and wipes the key on leaving', async () => {
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

  it('takes in what the lead shares, gives the team’s back over a change of its own, and shares facts', async () => {
    await writeTeamAccess(anAccess([server.url], 'anna'));
    await until('anna online', async () => (await readTeamNow()).standing === 'online');

    const reply = { title: 'Router', text: 'Off and on, {name}?', language: 'en', group: '' };
    expect(await boss.session.share({ kind: 'reply', id: 'r1', body: reply })).toBe(true);
    await until('the reply', async () => (await db.savedReplies.get('r1')) !== undefined);
    await changeSettings({ target: { ...DEFAULT_SETTINGS.target, firstResponseMinutes: 42 } });
    const target = { ...DEFAULT_SETTINGS.target, firstResponseMinutes: 15 };
    await boss.session.share({ kind: 'setting', id: 'target', body: plain({ target }) });
    await until(
      'the target',
      async () => (await readSettings()).target.firstResponseMinutes === 15,
    );

    await db.savedReplies.update('r1', { text: 'My own words' });
    await until('the team’s words again', async () =>
      Boolean((await db.savedReplies.get('r1'))?.text.startsWith('Off and on')),
    );
    expect((await db.teamDocs.get('reply/r1'))?.replaced?.body).toMatchObject({
      text: 'My own words',
    });

    await db.facts.put(aDayFact({ id: 'f9', what: 'outage' }));
    await db.facts.put(aDayFact({ id: 'f10', what: 'mine alone' }));
    await offerShared(db, 'fact', ['f9']);
    const fact = () => boss.session.docs('fact').find(({ id }) => id === 'f9')?.body;
    await until('the fact at the boss', () => fact() !== undefined);
    expect(fact()).toMatchObject({ what: 'outage' });
    expect(fact()).not.toHaveProperty('uses');
    expect(boss.session.docs('fact')).toHaveLength(1);
    await db.facts.delete('f9');
    await until('it to be taken away', () => fact() === null);

    await boss.session.share({ kind: 'reply', id: 'r1', body: null });
    await until('the reply to go', async () => (await db.savedReplies.get('r1')) === undefined);
    await team.leave();
    expect(await db.teamDocs.count()).toBe(0);
    // What was one's own before the team's took its place.
    expect((await readSettings()).target.firstResponseMinutes).toBe(42);
  }, 60_000);

  it('says by how much something is too long for the server, and shares it once it is not', async () => {
    await writeTeamAccess(anAccess([server.url], 'lea', { role: 'lead' }));
    await until('lea online', async () => (await readTeamNow()).standing === 'online');
    const long = aSaved({ id: 'r9', title: 'Long', text: '—'.repeat(4000) });
    await db.savedReplies.put(long);
    await offerShared(db, 'reply', ['r9']);
    const item = () => db.teamDocs.get('reply/r9');
    const atBoss = () => boss.session.docs('reply').find(({ id }) => id === 'r9');
    await until('it to be said too long', async () => Number((await item())?.tooLong) > 0);
    expect(atBoss()).toBeUndefined();
    expect((await db.savedReplies.get('r9'))?.text).toBe(long.text);
    const over = Number((await item())?.tooLong);
    // Each of these letters is three bytes.
    await db.savedReplies.put({ ...long, text: '—'.repeat(4000 - Math.ceil(over / 3)) });
    await until('it to be shared', () => atBoss() !== undefined);
    await until('nothing to be said', async () => (await item())?.tooLong === null);
    await team.leave();
  }, 60_000);

  it('gives its user’s own settings back on leaving, not what they set for the team themselves', async () => {
    const minutes = async () => (await readSettings()).target.firstResponseMinutes;
    const set = (firstResponseMinutes: number) =>
      changeSettings({ target: { ...DEFAULT_SETTINGS.target, firstResponseMinutes } });
    await set(42);
    await writeTeamAccess(anAccess([server.url], 'lea', { role: 'lead' }));
    await until('the team’s target', async () => (await minutes()) === 15);
    await set(20);
    const atBoss = () => JSON.stringify(boss.session.docs('setting'));
    await until('the boss to have it', () => atBoss().includes('"firstResponseMinutes":20'));
    await team.leave();
    expect(await minutes()).toBe(20);
  }, 60_000);

  it('shares the words around a ticket only while the lead lets it, and takes them away after', async () => {
    await writeTeamAccess(anAccess([server.url], 'anna'));
    await until('anna online', async () => (await readTeamNow()).standing === 'online');
    const comment = aComment({ id: 'c2', text: 'Where is my parcel?' });
    await recordSeen(db, { comments: [comment], seenAt: Date.now(), page: aPage() }, judges);
    const words = () => boss.session.docs('words').find(({ id }) => id === 'facebook:c2')?.body;
    const switched = (body: WordSwitches) =>
      boss.session.share({ kind: 'setting', id: 'words', body });

    await team.handOver('facebook:c2', 'Look at it');
    await until('the words for the shift', async () =>
      Boolean((await boss.session.together(['facebook:c2'])).get('facebook:c2')?.handover),
    );
    expect(words()).toBeUndefined();

    await switched({ texts: true, authors: false, notes: false });
    await until('anna to know', async () =>
      Boolean((await db.teamDocs.get('setting/words'))?.body),
    );
    await team.handOver('facebook:c2', 'Look at it again');
    await until('the words of the comment', () => words() !== undefined);
    expect(words()).toEqual({
      text: 'Where is my parcel?',
      author: null,
      note: null,
      address: comment.permalink,
    });

    await switched({ texts: false, authors: false, notes: false });
    await until('them to be gone', () => words() === null);
    await team.leave();
  }, 60_000);

  it('shows what a colleague told of a ticket it never saw, as far as the lead lets it, and no erased person', async () => {
    await writeTeamAccess(anAccess([server.url], 'anna'));
    await until('anna online', async () => (await readTeamNow()).standing === 'online');
    const told = async () => {
      const read = await toldTickets(db);
      return read.ok ? read.value.map(({ id, author, text }) => ({ id, author, text })) : [];
    };
    const share = (id: string, body: TicketWords) =>
      boss.session.share({ kind: 'words', id, body: plain(body) });
    const switched = (body: WordSwitches) =>
      boss.session.share({ kind: 'setting', id: 'words', body });
    await switched({ texts: true, authors: true, notes: false });
    const words = { text: 'No parcel', author: 'Ina', note: null, address: null };
    await share('x:77', words);
    await share('x:78', { ...words, text: 'Another' });
    await share('x:79', { ...words, address: 'https://evil.example/x.com/' });
    await until('anna to read of two', async () => (await told()).length === 2);
    expect(await told()).toEqual([
      { id: 'x:78', author: 'Ina', text: 'Another' },
      { id: 'x:77', author: 'Ina', text: 'No parcel' },
    ]);

    await switched({ texts: false, authors: true, notes: false });
    await until('the texts to be gone from the store', async () =>
      (await db.teamDocs.where('kind').equals('words').toArray()).every(
        ({ body }) => !JSON.stringify(body).includes('parcel'),
      ),
    );
    expect(await told()).toContainEqual({ id: 'x:77', author: 'Ina', text: null });

    await db.erased.put({ id: 'x:77', at: Date.now() });
    const atBoss = (id: string) => boss.session.docs('words').find((doc) => doc.id === id)?.body;
    await until('it to be taken off the server for all', () => atBoss('x:77') === null);
    expect((await told()).map(({ id }) => id)).toEqual(['x:78']);
    await switched({ texts: false, authors: false, notes: false });
    await until('nothing to be left', async () => (await told()).length === 0);
    await team.leave();
  }, 60_000);
});
