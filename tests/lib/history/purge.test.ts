import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportAll, importAll } from '../../../lib/history/backup';
import { saveDraft } from '../../../lib/history/drafts';
import { pageByUrl, pagesSince } from '../../../lib/history/pages';
import { deleteEverything, purge } from '../../../lib/history/purge';
import { DAY_MS } from '../../../lib/time';
import { aComment, aReply, aTicket, at } from '../aTicket';
import { aPage, aStore, held, see, short, ticketIn } from './aStore';

const day = (days: number) => at(0) + days * DAY_MS;

/** c1 is answered, c2 open, both with a draft. */
async function aPast() {
  const db = aStore();
  await see(db, [aComment({ quotedText: 'quoted' }), aReply(), aComment({ id: 'c2' })], at(30));
  for (const id of ['c1', 'c2'])
    held(
      await saveDraft(db, {
        ticket: aTicket({ id }),
        visibility: 'public',
        text: 'Hi',
        updatedAt: 1,
      }),
    );
  return db;
}

describe('forgetting', () => {
  it('leaves everything of the first 30 days', async () => {
    const db = await aPast();
    expect(held(await purge(db, day(30)))).toEqual({ texts: 0, removed: 0 });
    expect((await ticketIn(db, 'c1')).comment.text).not.toBe('');
  });

  it('takes the texts of closed tickets after 30 days, with their drafts, once', async () => {
    const db = await aPast();
    expect(held(await purge(db, day(31)))).toEqual({ texts: 1, removed: 0 });
    const { comment, status, firstResponse } = await ticketIn(db, 'c1');
    expect(comment).toMatchObject({ text: '', quotedText: null });
    expect([status, firstResponse]).toEqual(['answered', { earliest: at(10), latest: at(10) }]);
    expect((await db.drafts.toArray()).map(({ ticketId }) => ticketId)).toEqual(['facebook:c2']);
    expect(held(await purge(db, day(32)))).toEqual({ texts: 0, removed: 0 });
  });

  it('never touches an open ticket', async () => {
    const db = await aPast();
    held(await purge(db, day(1000)));
    expect(await short(db)).toEqual(['c2 open']);
    expect((await ticketIn(db, 'c2')).comment.text).not.toBe('');
  });

  it('does not take a text up again that a page still shows, nor calls that an edit', async () => {
    const db = await aPast();
    held(await purge(db, day(31)));
    expect(await see(db, [aComment({ quotedText: 'quoted' })], day(32))).toEqual({
      created: [],
      changed: [],
    });
    expect((await ticketIn(db, 'c1')).comment.text).toBe('');
  });

  it('removes closed tickets after 90 days, and what of ours and which pages were not seen since', async () => {
    const db = await aPast();
    expect(held(await purge(db, day(91)))).toEqual({ texts: 0, removed: 1 });
    expect([await db.context.count(), await db.pages.count()]).toEqual([0, 0]);
  });

  it('keeps a ticket that a page still shows: it would come back as new', async () => {
    const db = await aPast();
    await see(db, [aComment()], day(60));
    expect(held(await purge(db, day(100)))).toEqual({ texts: 1, removed: 0 });
    expect(held(await purge(db, day(151)))).toEqual({ texts: 0, removed: 1 });
  });

  it('of texts survives a backup', async () => {
    const db = await aPast();
    held(await purge(db, day(31)));
    const other = aStore();
    held(await importAll(other, held(await exportAll(db))));
    await see(other, [aComment()], day(32));
    expect((await ticketIn(other, 'c1')).comment.text).toBe('');
  });

  it('everything leaves nothing', async () => {
    const db = await aPast();
    held(await deleteEverything(db));
    const left = await Promise.all(db.tables.map((table) => table.count()));
    expect(left.every((count) => count === 0)).toBe(true);
  });
});

it('finds the latest sight of a page by its address, and those of today', async () => {
  const db = aStore();
  const url = 'https://x.com/fibre';
  await db.pages.bulkPut([
    { ...aPage({ key: 'a', url }), seenAt: at(1) },
    { ...aPage({ key: 'b', url }), seenAt: at(3) },
    { ...aPage({ key: 'c' }), seenAt: at(2) },
  ]);
  expect(held(await pageByUrl(db, url))?.key).toBe('b');
  expect(held(await pageByUrl(db, 'https://x.com/other'))).toBeUndefined();
  expect(held(await pagesSince(db, at(2))).map(({ key }) => key)).toEqual(['b', 'c']);
});
