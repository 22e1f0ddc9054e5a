import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { importAll } from '../../../lib/history/backup';
import { saveDraft } from '../../../lib/history/drafts';
import { pageByUrl, pagesSince } from '../../../lib/history/pages';
import { countsBetween } from '../../../lib/history/counts';
import { saveNote } from '../../../lib/history/notes';
import { deleteEverything, purge, purgeWhenDue } from '../../../lib/history/purge';
import { recordEvent } from '../../../lib/history/recordEvent';
import { DEFAULT_RETENTION } from '../../../lib/retention';
import { DAY_MS, HOUR_MS } from '../../../lib/time';
import { teamMemory } from '../../../lib/history/teamMemory';
import { aComment, aReply, aTicket, at } from '../aTicket';
import { aTeamEvent } from '../team/aTeamEvent';
import { aPage, aStore, exportAll, held, see, short, ticketIn } from './aStore';

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
    expect(await short(db)).toEqual(['c2 open drafted']);
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
    held(await importAll(other, await exportAll(db)));
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

describe('forgetting by the user’s own terms', () => {
  const terms = { wordsDays: 2, ticketDays: 5, openDays: 10 };

  it('takes words, tickets and what nobody closed each at its time', async () => {
    const db = await aPast();
    expect(held(await purge(db, day(2), terms))).toEqual({ texts: 0, removed: 0 });
    expect(held(await purge(db, day(3), terms))).toEqual({ texts: 1, removed: 0 });
    expect(held(await purge(db, day(6), terms))).toEqual({ texts: 0, removed: 1 });
    expect(held(await purge(db, day(10), terms))).toEqual({ texts: 0, removed: 0 });
    expect(held(await purge(db, day(11), terms))).toEqual({ texts: 0, removed: 1 });
    expect(await db.tickets.count()).toBe(0);
  });

  it('takes the note with the words', async () => {
    const db = await aPast();
    held(await saveNote(db, { ticketId: 'facebook:c1', text: 'Call Anna', changedAt: at(31) }));
    held(await purge(db, day(3), terms));
    expect(await db.notes.count()).toBe(0);
  });

  it('takes what the team wrote of it with the words, and of tickets never seen here once it is as old', async () => {
    const db = await aPast();
    const memory = teamMemory(db);
    const told = (ticketId: string, days: number) =>
      aTeamEvent({ kind: 'note', text: `of ${ticketId}`, ticketId, at: day(days) });
    const ids = ['facebook:c1', 'facebook:c2', 'facebook:elsewhere', 'facebook:late'];
    await memory.keep(
      ids.map((id) => told(id, id.endsWith('late') ? 2 : 0)),
      null,
    );
    await memory.enqueue(told('facebook:c1', 0));
    held(await purge(db, day(3), terms));
    const logs = await memory.logs(ids);
    expect(ids.map((id) => logs.get(id)?.length)).toEqual([0, 1, 0, 1]);
    expect(await memory.outbox()).toEqual([]);
  });

  it('leaves no word of a closed comment in any table, and no backup brings one back', async () => {
    const db = aStore();
    const words = { text: 'secretword', quotedText: 'secretword' };
    await see(db, [aComment(words), aReply({ quotedText: 'secretword' })], at(30));
    held(await saveNote(db, { ticketId: 'facebook:c1', text: 'secretword', changedAt: at(31) }));
    const draft = { ticket: aTicket(words), visibility: 'public', text: 'secretword' } as const;
    held(await saveDraft(db, { ...draft, updatedAt: 1 }));
    const backup = await exportAll(db);
    held(await purge(db, day(3), terms));
    held(await importAll(db, backup));
    const kept = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(kept.flat().length).toBeGreaterThan(2);
    expect(JSON.stringify(kept)).not.toContain('secretword');
  });

  it('takes notes and drafts of tickets that are here no more once they are as old', async () => {
    const db = await aPast();
    for (const id of ['c1', 'c2']) {
      held(await saveNote(db, { ticketId: `facebook:${id}`, text: 'Call', changedAt: at(31) }));
    }
    await db.tickets.bulkDelete(['facebook:c1']);
    held(await purge(db, day(3), terms));
    expect(await db.notes.toCollection().primaryKeys()).toEqual(['facebook:c2']);
    expect(await db.drafts.toCollection().primaryKeys()).toEqual([['facebook:c2', 'public']]);
  });

  it('keeps counts of what it removed, that no later purge changes', async () => {
    const db = await aPast();
    held(await purge(db, day(11), terms));
    held(await purge(db, day(12), terms));
    const counts = held(await countsBetween(db, '2026-06-01', '2026-06-01'));
    expect(counts).toEqual([
      {
        day: '2026-06-01',
        site: 'facebook',
        language: 'en',
        tickets: 2,
        answered: 1,
        byStatus: { answered: 1, open: 1 },
        byLabel: {},
      },
    ]);
    expect(held(await countsBetween(db, '2026-06-02', '2026-12-31'))).toEqual([]);
  });

  it('takes many in batches, each counted once', async () => {
    const db = aStore();
    const ids = Array.from({ length: 1100 }, (_, place) => `c${place}`);
    for (let from = 0; from < ids.length; from += 550)
      await see(
        db,
        ids.slice(from, from + 550).map((id) => aComment({ id })),
      );
    expect(held(await purge(db, day(11), terms))).toEqual({ texts: 0, removed: 1100 });
    const [count] = held(await countsBetween(db, '2026-06-01', '2026-06-01'));
    expect(count?.tickets).toBe(1100);
  });
});

describe('a comment that is gone from its site', () => {
  const gone = async (hours: number) => {
    const db = await aPast();
    const event = { type: 'gone', at: day(1), by: 'page' } as const;
    held(await recordEvent(db, 'facebook:c2', event));
    held(await purge(db, day(1) + hours * HOUR_MS));
    return (await ticketIn(db, 'c2')).comment.text;
  };

  it('keeps its words for some hours, so that a slip can be taken back', async () => {
    expect(await gone(5)).not.toBe('');
  });

  it('loses its words after that', async () => {
    expect(await gone(6)).toBe('');
  });

  it('loses them in the comments of others that quote it too', async () => {
    const db = aStore();
    const onX = { site: 'x', text: 'Your shop cheated me.' } as const;
    const quoting = { ...onX, id: 'c2', text: 'So it is', quotedText: 'Your shop cheated me.' };
    const other = { ...onX, id: 'c3', text: 'No', quotedText: 'Your shop is fine.' };
    await see(db, [aComment(onX), aComment(quoting), aComment(other)]);
    held(await recordEvent(db, 'x:c1', { type: 'gone', at: day(1), by: 'heard' }));
    held(await purge(db, day(2)));
    const rows = await db.tickets.bulkGet(['x:c1', 'x:c2', 'x:c3']);
    const left = rows.map((row) => [row?.comment.text, row?.comment.quotedText]);
    expect(left).toEqual([
      ['', null],
      ['So it is', null],
      ['No', 'Your shop is fine.'],
    ]);
  });

  it('loses them in time whatever is still done with it', async () => {
    const db = await aPast();
    for (const type of ['gone', 'inserted', 'inserted'] as const)
      held(
        await recordEvent(db, 'facebook:c2', { type, at: day(type === 'gone' ? 1 : 2), by: 'you' }),
      );
    held(await purge(db, day(1) + 6 * HOUR_MS));
    expect((await ticketIn(db, 'c2')).comment.text).toBe('');
  });

  it.each([0, 1, 5.9, 6, 6.1, 11.9, 12])(
    'loses them within a day of being noticed, %d hours after a purge',
    async (hours) => {
      const db = await aPast();
      const purgedAt = day(1);
      held(await purgeWhenDue(db, purgedAt, DEFAULT_RETENTION));
      const noticedAt = purgedAt + hours * HOUR_MS;
      held(await recordEvent(db, 'facebook:c2', { type: 'gone', at: noticedAt, by: 'page' }));
      for (let now = purgedAt; now < noticedAt + DAY_MS; now += HOUR_MS / 6)
        held(await purgeWhenDue(db, now, DEFAULT_RETENTION));
      expect((await ticketIn(db, 'c2')).comment.text).toBe('');
    },
  );
});

describe('the time to forget', () => {
  const due = async (db: Awaited<ReturnType<typeof aPast>>, hours: number) =>
    held(await purgeWhenDue(db, day(40) + hours * HOUR_MS, DEFAULT_RETENTION)) !== null;

  it('is at once, then every twelve hours', async () => {
    const db = await aPast();
    expect([await due(db, 0), await due(db, 11.9), await due(db, 12)]).toEqual([true, false, true]);
  });

  it('is the first minute after a long sleep, once', async () => {
    const db = await aPast();
    await due(db, 0);
    expect([await due(db, 300), await due(db, 300.1)]).toEqual([true, false]);
  });

  it('is not put off by a clock that was set back', async () => {
    const db = await aPast();
    await due(db, 0);
    expect(await due(db, -48)).toBe(true);
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
