import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import type { HeardDb } from '../../../lib/history/db';
import { BACKLOG_COUNTED, firstCount } from '../../../lib/history/firstCount';
import { openBacklog } from '../../../lib/history/openBacklog';
import { recordEvent } from '../../../lib/history/recordEvent';
import type { TicketEventType } from '../../../lib/ticket';
import { aComment, at } from '../aTicket';
import { aStore, held, see } from './aStore';

const act = async (db: HeardDb, id: string, type: TicketEventType) =>
  held(await recordEvent(db, `facebook:${id}`, { type, at: at(40), by: 'you' }));

/** Four wait on Facebook, one of them escalated, one on X; one is in private, one is closed. */
async function aBacklog() {
  const db = aStore();
  await see(
    db,
    [1, 2, 3, 4, 5, 6].map((n) => aComment({ id: `c${n}` })),
  );
  await see(db, [aComment({ id: 'x1', site: 'x' })]);
  await act(db, 'c4', 'escalated');
  await act(db, 'c5', 'handed-off');
  await act(db, 'c6', 'no-reply-needed');
  return db;
}

describe('the first count', () => {
  it('is of those who wait for us on each site, as the whole backlog counts them', async () => {
    const db = await aBacklog();
    const { bySite } = held(await openBacklog(db, { limit: 9 }));
    expect(bySite).toEqual({ facebook: 4, x: 1 });
    expect(await firstCount(db.name)).toEqual(bySite);
  });

  it('ends where the backlog ends counting', async () => {
    const db = await aBacklog();
    const [row] = await db.tickets.where('status').equals('open').toArray();
    if (!row) throw new Error('no ticket');
    await db.tickets.bulkPut(
      Array.from({ length: BACKLOG_COUNTED }, (_, place) => ({ ...row, id: `facebook:m${place}` })),
    );
    expect(await firstCount(db.name)).toEqual({ facebook: BACKLOG_COUNTED, x: 1 });
  });

  it('is none where there is no store, and makes none', async () => {
    expect(await firstCount('nowhere')).toBeNull();
    expect(await Dexie.exists('nowhere')).toBe(false);
  });

  it('is none where the browser refuses its store', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(await firstCount()).toBeNull();
  });

  it('is none of a store of an earlier version, and leaves it to be brought up', async () => {
    const { name } = aStore();
    const old = new Dexie(name);
    old.version(1).stores({ tickets: 'id, status' });
    await old.open();
    old.close();
    expect(await firstCount(name)).toBeNull();
    const db = aStore(name);
    await db.open();
    expect(await firstCount(name)).toEqual({ facebook: 0, x: 0 });
  });
});
