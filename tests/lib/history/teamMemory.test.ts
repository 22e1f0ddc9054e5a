import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { HeardDb } from '../../../lib/history/db';
import { teamMemory } from '../../../lib/history/teamMemory';
import { claimOf } from '../../../lib/team/claim';
import { aTeamEvent } from '../team/aTeamEvent';
import { exportAll } from './aStore';

describe('what a device keeps of its team', () => {
  it('takes events into the logs and out of the outbox with the position, in one', async () => {
    const memory = teamMemory(new HeardDb('team-keep'));
    const [own, other] = [
      aTeamEvent({ kind: 'answered' }),
      aTeamEvent({ member: 'jk', ticketId: 't2' }),
    ];
    await memory.enqueue(other);
    await memory.enqueue(own);
    expect(await memory.outbox()).toEqual([own, other]);
    await memory.keep([own], null);
    expect(await memory.position()).toBeNull();
    await memory.keep([own, other], { born: 'then', sequence: 7, skewMs: -3 });
    expect(await memory.outbox()).toEqual([]);
    expect(await memory.logs(['t1', 't2', 't3'])).toEqual(
      new Map([
        ['t1', [own]],
        ['t2', [other]],
      ]),
    );
    expect(await memory.position()).toEqual({ born: 'then', sequence: 7, skewMs: -3 });
  });

  it('keeps what two parts take in at the same time', async () => {
    const memory = teamMemory(new HeardDb('team-race'));
    const events = Array.from({ length: 10 }, (_, at) =>
      aTeamEvent({ kind: 'note', text: 'x', at: 1_790_000_000_000 + at }),
    );
    await Promise.all(events.map((event) => memory.keep([event], null)));
    expect((await memory.logs(['t1'])).get('t1')).toEqual(events);
  });

  it('forgets all of it on leaving', async () => {
    const memory = teamMemory(new HeardDb('team-wipe'));
    await memory.enqueue(aTeamEvent({}));
    await memory.keep([aTeamEvent({})], { born: 'then', sequence: 1, skewMs: 0 });
    const member = { id: 'av', initials: 'AV', role: 'agent' } as const;
    await memory.keepClaim(claimOf('t1', { member, device: 'd', now: 1 }));
    await memory.wipe();
    expect([
      await memory.position(),
      await memory.outbox(),
      await memory.ownClaims(),
      await memory.logs(['t1']),
    ]).toEqual([null, [], [], new Map()]);
  });

  it('is in no backup: the server tells it again, and a file may go to somebody outside the team', async () => {
    const db = new HeardDb('heard-team-backup');
    const memory = teamMemory(db);
    await memory.enqueue(aTeamEvent({ kind: 'note', text: 'Frau Müller anrufen' }));
    await memory.keep([aTeamEvent({ ticketId: 'x:77' })], { born: 'b', sequence: 1, skewMs: 0 });
    expect(JSON.stringify(await exportAll(db))).not.toMatch(/Müller|x:77/);
  });
});
