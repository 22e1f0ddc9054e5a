import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { HeardDb } from '../../../lib/history/db';
import { leaveHandover } from '../../../lib/history/notes';
import { recordEvent } from '../../../lib/history/recordEvent';
import { happenedSince } from '../../../lib/history/sinceShift';
import { teamMemory } from '../../../lib/history/teamMemory';
import { sinceCounts } from '../../../lib/sinceShift';
import { aComment, aReply, at } from '../aTicket';
import { aTeamEvent } from '../team/aTeamEvent';
import { aStore, held, see } from './aStore';

const MORNING = 22 * 60;

/** c1 … c300, the first of them escalated at minute 40, the rest seen again and again until the morning. */
async function aNight() {
  const db = aStore();
  const comments = Array.from({ length: 300 }, (_, place) => aComment({ id: `c${place + 1}` }));
  await see(db, comments, at(30));
  held(await recordEvent(db, 'facebook:c1', { type: 'escalated', at: at(40), by: 'you' }));
  return db;
}

const endIn = async (db: HeardDb, now: number) =>
  held(await happenedSince(db, { now, since: null })).since;

describe('the store tells the end of the last shift', () => {
  it('from the last act before the pause, behind many comments that changed since', async () => {
    const db = await aNight();
    await see(
      db,
      Array.from({ length: 300 }, (_, place) => aComment({ id: `n${place}` })),
      at(MORNING),
    );
    expect(await endIn(db, at(MORNING + 5))).toBe(at(40));
  });

  it('and from the words left for the next shift, which are in no trail', async () => {
    const db = await aNight();
    held(await leaveHandover(db, 'facebook:c2', { text: 'Call Anna', initials: null, at: at(55) }));
    expect(await endIn(db, at(MORNING))).toBe(at(55));
  });

  it('not at all where nothing was done, or within the shift', async () => {
    const db = await aNight();
    expect(await endIn(db, at(60))).toBeNull();
    expect(await endIn(aStore(), at(60))).toBeNull();
  });
});

describe('what happened since is told', () => {
  it('from the trails: a colleague’s answer, what is new, and how many wait now', async () => {
    const db = await aNight();
    await see(
      db,
      [
        aComment({ id: 'c5' }),
        aReply({ id: 'r5', parentId: 'c5', postedAt: null }),
        aComment({ id: 'n1' }),
      ],
      at(MORNING),
    );
    const { happened, waiting, isWhole } = held(
      await happenedSince(db, { now: at(MORNING + 5), since: at(40) }),
    );
    expect(happened.answered).toEqual(['facebook:c5']);
    expect(happened.new).toEqual(['facebook:n1']);
    expect(happened.escalated).toEqual([]);
    expect([waiting, isWhole]).toEqual([300, true]);
  });

  it('with the team’s part, by its server’s clock, and apart what this browser never saw', async () => {
    const db = await aNight();
    const events = [
      aTeamEvent({ kind: 'status', status: 'private', ticketId: 'facebook:c7', at: at(205) }),
      aTeamEvent({ kind: 'handover', text: 'Call Ben', ticketId: 'facebook:c8', at: at(205) }),
      aTeamEvent({ kind: 'answered', ticketId: 'x:elsewhere', at: at(205) }),
      aTeamEvent({ kind: 'answered', ticketId: 'facebook:c9', at: at(104) }),
      aTeamEvent({ kind: 'claimed', ticketId: 'x:only-claimed', at: at(206) }),
    ];
    const ahead = at(5) - at(0);
    await teamMemory(db).keep(events, { born: 'b', sequence: 1, skewMs: ahead });
    const { happened, elsewhere } = held(
      await happenedSince(db, { now: at(MORNING + 5), since: at(100) }),
    );
    expect(happened.private).toEqual(['facebook:c7']);
    expect(happened['handed-over']).toEqual(['facebook:c8']);
    expect(happened.answered).toEqual([]);
    expect(elsewhere).toBe(1);
  });

  it('without words for the next shift that were taken back', async () => {
    const db = await aNight();
    const word = (text: string, minute: number) =>
      leaveHandover(db, 'facebook:c2', { text, initials: null, at: at(minute) });
    held(await word('Call Anna', 110));
    expect(
      sinceCounts(held(await happenedSince(db, { now: at(MORNING + 5), since: at(100) })).happened)[
        'handed-over'
      ],
    ).toBe(1);
    held(await word('', 120));
    expect(
      sinceCounts(held(await happenedSince(db, { now: at(MORNING + 5), since: at(100) })).happened)[
        'handed-over'
      ],
    ).toBe(0);
  });
});
