import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepList } from '../../../lib/history/lists';
import { saveNote } from '../../../lib/history/notes';
import { purge } from '../../../lib/history/purge';
import { recordEvent } from '../../../lib/history/recordEvent';
import { searchTickets } from '../../../lib/history/search';
import type { TicketQuery } from '../../../lib/ticketQuery';
import { matches } from '../../../lib/ticketQuery';
import { DAY_MS, exactly } from '../../../lib/time';
import { aComment, aPost, aReply, at, BEN } from '../aTicket';
import { aStore, held, see } from './aStore';

/** c1 of Anna with our reply, c2 of Ben an hour later, c3 of nobody known, seen last. */
async function aDay() {
  const db = aStore();
  await see(
    db,
    [
      aPost({ text: 'Summer sale on routers' }),
      aComment({ text: 'Schon wieder eine Störung in Köln' }),
      aReply({ text: 'The technician comes tomorrow.' }),
      aComment({
        id: 'c2',
        author: BEN,
        text: 'Ma facture est erronée',
        postedAt: exactly(at(60)),
      }),
      aComment({
        id: 'c3',
        author: { name: 'Zoë Größe', handle: 'zoe_g', id: null },
        text: 'De storingen zijn weg!',
        postedAt: null,
      }),
    ],
    at(90),
  );
  return db;
}
const found = async (db: Awaited<ReturnType<typeof aDay>>, query: TicketQuery) =>
  held(await searchTickets(db, query)).ids.map((id) => id.replace('facebook:', ''));

describe('the search over all tickets', () => {
  it.each<[string, TicketQuery, string[]]>([
    ['gives all, the youngest first, where nothing is asked', {}, ['c3', 'c2', 'c1']],
    ['finds a word without its diacritics', { q: 'storung koln' }, ['c1']],
    ['finds a word with them', { q: 'STÖRUNG' }, ['c1']],
    ['finds another form of the word', { q: 'Störungen' }, ['c1']],
    ['finds the beginning of a word while it is typed', { q: 'fact' }, ['c2']],
    ['wants all of the words', { q: 'facture Köln' }, []],
    ['finds our reply', { q: 'technician' }, ['c1']],
    ['finds an author by name', { q: 'grosse' }, ['c3']],
    ['finds an author by handle', { q: 'zoe_g' }, ['c3']],
    ['does not look into posts', { q: 'summer' }, []],
    ['takes each filter', { status: ['open'], site: ['facebook'], language: ['en'] }, ['c3', 'c2']],
    ['takes any value of one filter', { status: ['open', 'answered'] }, ['c3', 'c2', 'c1']],
    ['takes filters and words together', { q: 'storing', status: ['answered'] }, []],
    ['takes the site from the key', { site: ['x'] }, []],
    ['takes a label', { label: ['threat'] }, []],
    ['takes the day', { from: at(0), to: at(60) }, ['c1']],
    ['includes the instant it begins', { from: at(60), to: at(61) }, ['c2']],
    ['takes ids as far as they are there', { ids: ['facebook:c2', 'x:9'] }, ['c2']],
    ['takes no ids at all', { ids: [] }, []],
  ])('%s', async (_title, query, expected) => {
    expect(await found(await aDay(), query)).toEqual(expected);
  });

  it('leaves words out that stand in almost every comment, and says so', async () => {
    const result = held(await searchTickets(await aDay(), { q: 'the technician is' }));
    expect(result).toEqual({ ids: ['facebook:c1'], ignored: ['the', 'is'] });
  });

  it('finds a note, until it is emptied', async () => {
    const db = await aDay();
    const note = { ticketId: 'facebook:c2', changedAt: at(91) };
    held(await saveNote(db, { ...note, text: 'Ask the warehouse' }));
    expect(await found(db, { q: 'warehouse' })).toEqual(['c2']);
    held(await saveNote(db, { ...note, text: '  ' }));
    expect(await found(db, { q: 'warehouse' })).toEqual([]);
  });

  it('finds the last word of a long comment, reply and note', async () => {
    const db = await aDay();
    const long = Array.from({ length: 400 }, (_, place) => `modem${place}`).join(' ');
    await see(db, [aComment({ id: 'c4', text: `${long} kaputt`, postedAt: exactly(at(70)) })]);
    await see(db, [
      aReply({ id: 'r4', parentId: 'c4', text: `${long} ersatz`, postedAt: exactly(at(80)) }),
    ]);
    held(await saveNote(db, { ticketId: 'facebook:c4', text: `${long} anruf`, changedAt: 1 }));
    for (const q of ['kaputt', 'ersatz', 'anruf']) expect(await found(db, { q })).toEqual(['c4']);
  });

  it('follows what happens to a ticket', async () => {
    const db = await aDay();
    const note = { type: 'no-reply-needed', at: at(95), by: 'you' } as const;
    held(await recordEvent(db, 'facebook:c2', note));
    expect(await found(db, { status: ['no-reply-needed'] })).toEqual(['c2']);
  });

  it('does not find words that were forgotten', async () => {
    const db = await aDay();
    held(await purge(db, at(0) + 40 * DAY_MS));
    expect(await found(db, { q: 'storung' })).toEqual([]);
  });

  it('answers by its indexes as the filters would one by one', async () => {
    const db = await aDay();
    const tickets = await db.tickets.toArray();
    for (const query of [
      { status: ['answered'] },
      { from: at(30) },
      { to: at(60), site: ['facebook'] },
      { language: ['fr'] },
    ] satisfies TicketQuery[]) {
      const asked = tickets.filter((ticket) => matches(ticket, query)).map(({ id }) => id);
      expect(held(await searchTickets(db, query)).ids.toSorted()).toEqual(asked.toSorted());
    }
  });

  it('finds tickets by a word of very many replies', async () => {
    const db = aStore();
    const many = Array.from({ length: 600 }, (_, place) => [
      aComment({ id: `c${place}` }),
      aReply({ id: `r${place}`, parentId: `c${place}`, text: 'Bedankt, een collega kijkt mee.' }),
    ]).flat();
    for (let from = 0; from < many.length; from += 300)
      await see(db, many.slice(from, from + 300), at(30));
    expect((await found(db, { q: 'collega' })).length).toBe(600);
  });
});

describe('a list that an address names by a key', () => {
  it('finds exactly its tickets, for a day', async () => {
    const db = await aDay();
    const key = held(await keepList(db, ['facebook:c2', 'facebook:c3', 'x:gone'], at(90)));
    expect(await found(db, { list: key })).toEqual(['c3', 'c2']);
    const other = held(await keepList(db, ['facebook:c1'], at(90)));
    expect(other).not.toBe(key);
    expect(await found(db, { list: other, status: ['open'] })).toEqual([]);
    await keepList(db, [], at(90) + DAY_MS + 1);
    expect(await found(db, { list: key })).toEqual([]);
  });
});
