import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listedIds } from '../../../lib/history/listedIds';
import { saveNote } from '../../../lib/history/notes';
import { searchMany, searchTickets } from '../../../lib/history/search';
import type { SearchDesk, SearchTold } from '../../../lib/history/searchDesk';
import { PAGE_IDS, searchDesk } from '../../../lib/history/searchDesk';
import { searchFew } from '../../../lib/history/searchFew';
import { searchNewest } from '../../../lib/history/searchNewest';
import type { TicketQuery } from '../../../lib/ticketQuery';
import { exactly } from '../../../lib/time';
import { aComment, aReply, at } from '../aTicket';
import { aStore, held, see } from './aStore';

/** c0 … c699, a minute apart: "storing" in all, a reply to every third, "lift" in every seventh, "orkest" in c5. */
async function aCrowd() {
  const db = aStore();
  const seen = Array.from({ length: 700 }, (_, n) => [
    aComment({
      id: `c${n}`,
      author: { name: `Kim${n}`, handle: null, id: `u${n}` },
      text: `storing ${n % 7 ? 'tram' : 'lift'} ${n === 5 ? 'orkest' : 'dorp'}`,
      // Two in one minute, as on a page that tells no seconds.
      postedAt: exactly(at(n - (n % 2))),
    }),
    ...(n % 3
      ? []
      : [aReply({ id: `r${n}`, parentId: `c${n}`, text: 'Bedankt, een collega kijkt mee.' })]),
  ]).flat();
  for (let from = 0; from < seen.length; from += 300)
    await see(db, seen.slice(from, from + 300), at(1000));
  await saveNote(db, { ticketId: 'facebook:c3', text: 'Ask the warehouse', changedAt: at(1001) });
  return db;
}

/** What a desk told, and the last of it that was a list. */
function listening(db: Parameters<typeof searchDesk>[0]) {
  const told: SearchTold[] = [];
  const desk = searchDesk(db, (one) => told.push(one));
  const last = async (ask: number) => {
    const whole = () => told.find((one) => one.type === 'found' && one.ask === ask && one.isWhole);
    await expect.poll(whole, { timeout: 20_000 }).toBeDefined();
    return whole();
  };
  return { told, desk, last };
}
const query = (desk: SearchDesk, ask: number, asked: TicketQuery) => {
  desk.hear({ type: 'query', ask, query: asked });
};

describe('the ways to an answer', () => {
  it('agree: reading the rows of a rare word, walking the youngest, and the indexes', async () => {
    const db = await aCrowd();
    for (const asked of [
      { q: 'orkest' },
      { q: 'orkest storing' },
      { q: 'warehouse storing' },
      { q: 'lift storingen', status: ['answered'] },
      { q: 'collega storing' },
      { q: 'tram', from: at(100), to: at(300) },
      { status: ['open'] },
      {},
    ] satisfies TicketQuery[]) {
      const { ids } = held(await searchMany(db, asked));
      const few = held(await searchFew(db, asked));
      if (few) expect(few.ids).toEqual(ids);
      const begun = held(await searchNewest(db, asked));
      expect(begun.ids).toEqual(ids.slice(0, begun.ids.length));
      if (begun.isWhole) expect(begun.ids.length).toBe(ids.length);
      expect(held(await searchTickets(db, asked)).ids).toEqual(ids);
    }
    expect(held(await searchFew(db, { q: 'storing' }))).toBeNull();
    expect(held(await searchFew(db, { q: 'orkest storing' }))?.ids).toEqual(['facebook:c5']);
  });

  it('list all ids in parts as in one, also where more than a part are of one instant', async () => {
    const db = await aCrowd();
    const all = await db.tickets.orderBy('listedAt').reverse().primaryKeys();
    for (const part of [1, 2, 64, 700, 5000])
      expect(held(await listedIds(db, {}, part))).toEqual(all);
  });
});

describe('a search desk', () => {
  it('tells the youngest first, then all, and a page of them when asked', async () => {
    const { told, desk, last } = listening(await aCrowd());
    query(desk, 1, { q: 'storing' });
    expect(await last(1)).toMatchObject({ total: 700, isWhole: true });
    expect(told[0]).toMatchObject({ type: 'found', ask: 1, isWhole: false });
    expect(told[0]?.type === 'found' && told[0].ids[0]).toBe('facebook:c699');
    desk.hear({ type: 'page', ask: 1, page: 3 });
    expect(told.at(-1)).toMatchObject({ type: 'page', page: 3 });
    const page = told.at(-1);
    expect(page?.type === 'page' && page.ids).toHaveLength(700 - 3 * PAGE_IDS);
    desk.close();
  });

  it('answers the last of queries that follow each other, and no page of an earlier one', async () => {
    const { told, desk, last } = listening(await aCrowd());
    query(desk, 1, { q: 'storing' });
    query(desk, 2, { q: 'orkest' });
    expect(await last(2)).toMatchObject({ ids: ['facebook:c5'] });
    desk.hear({ type: 'page', ask: 1, page: 0 });
    expect(told.every(({ ask }) => ask === 2)).toBe(true);
    desk.close();
  });

  it('tells anew what a change of the store makes of it', async () => {
    const db = await aCrowd();
    const { told, desk, last } = listening(db);
    query(desk, 1, { q: 'storing' });
    await last(1);
    await see(
      db,
      [aComment({ id: 'c900', text: 'storing', postedAt: exactly(at(900)) })],
      at(1002),
    );
    const first = () => {
      const found = told.findLast((one) => one.type === 'found');
      return found?.type === 'found' ? [found.total, found.ids[0]] : [];
    };
    await expect.poll(first, { timeout: 20_000 }).toEqual([701, 'facebook:c900']);
    desk.close();
  });

  it('gives all that was found as CSV', async () => {
    const { told, desk, last } = listening(await aCrowd());
    query(desk, 1, { q: 'lift' });
    await last(1);
    desk.hear({ type: 'csv', ask: 1, delimiter: ';' });
    await expect.poll(() => told.at(-1)?.type).toBe('csv');
    const csv = told.at(-1);
    const text = csv?.type === 'csv' ? await csv.file.text() : '';
    expect(text.trim().split('\r\n')).toHaveLength(101);
    expect(text).toMatch(/^"id";"site";/);
    desk.close();
  });

  it('tells a store that cannot be read', async () => {
    const db = await aCrowd();
    db.close();
    const { told, desk } = listening(db);
    query(desk, 1, {});
    await expect.poll(() => told).toEqual([{ type: 'failed', ask: 1, problem: 'store-closed' }]);
    desk.close();
  });
});
