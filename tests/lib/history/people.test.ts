import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { saveNote } from '../../../lib/history/notes';
import { earlierTickets, erasePerson, personFile } from '../../../lib/history/people';
import { exactly } from '../../../lib/time';
import { aComment, aReply, aTicket, at, BEN } from '../aTicket';
import { aStore, held, see, short } from './aStore';

/** Two comments of Anna, one of a namesake with an account of her own, one of Ben. */
async function aCrowd() {
  const db = aStore();
  await see(db, [
    aComment(),
    aReply(),
    aComment({ id: 'c2', text: 'Still dead', postedAt: exactly(at(60)) }),
    aComment({ id: 'c3', author: { name: 'Anna Maes', handle: null, id: 'u-other' } }),
    aComment({ id: 'c4', author: BEN }),
  ]);
  held(await saveNote(db, { ticketId: 'facebook:c1', text: 'Regular', changedAt: at(31) }));
  return db;
}

describe('a person', () => {
  it('is told by account: a namesake is another one', async () => {
    const file = held(await personFile(await aCrowd(), aTicket()));
    expect(file.tickets.map(({ id }) => id)).toEqual(['facebook:c1', 'facebook:c2']);
    expect(file.replies).toEqual([{ id: 'facebook:r1', text: 'We look into it.' }]);
    expect(file.notes).toEqual([{ ticketId: 'facebook:c1', text: 'Regular' }]);
  });

  it('who is erased leaves nothing but the numbers of the comments', async () => {
    const db = await aCrowd();
    expect(held(await erasePerson(db, aTicket(), at(70)))).toBe(2);
    expect(await short(db)).toEqual(['c3 open', 'c4 open']);
    expect([await db.notes.count(), await db.context.count()]).toEqual([0, 0]);
    expect(await db.erased.toArray()).toEqual([
      { id: 'facebook:c1', at: at(70) },
      { id: 'facebook:c2', at: at(70) },
    ]);
  });

  it('who was erased is not taken up again from a page, but what they write from now on is', async () => {
    const db = await aCrowd();
    held(await erasePerson(db, aTicket(), at(70)));
    await see(db, [aComment(), aComment({ id: 'c9', postedAt: exactly(at(80)) })], at(90));
    expect(await short(db)).toEqual(['c3 open', 'c4 open', 'c9 open']);
  });

  it('has what they wrote before, the youngest first', async () => {
    const db = await aCrowd();
    await see(db, [aComment({ id: 'c5', postedAt: exactly(at(120)) })], at(130));
    const last = aTicket({ id: 'c5', postedAt: exactly(at(120)) });
    const { count, last: before } = held(await earlierTickets(db, last));
    expect([count, before.map(({ id }) => id)]).toEqual([2, ['facebook:c2', 'facebook:c1']]);
    expect(held(await earlierTickets(db, aTicket())).count).toBe(0);
  });
});
