import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { saveDraft } from '../../../lib/history/drafts';
import { erasePerson } from '../../../lib/history/people';
import { importLines } from '../../../lib/history/importLines';
import { dropStaged, unfinishedImport } from '../../../lib/history/stand';
import { headOf, isLines } from '../../../lib/history/lineRows';
import type { Progress } from '../../../lib/history/importLines';
import { saveNote } from '../../../lib/history/notes';
import { purge } from '../../../lib/history/purge';
import { DEFAULT_RETENTION } from '../../../lib/retention';
import { recordEvent } from '../../../lib/history/recordEvent';
import { DAY_MS } from '../../../lib/time';
import { aComment, aPost, aReply, aTicket, at, BEN } from '../aTicket';
import type { HeardDb } from '../../../lib/history/db';
import { aStore, fileFrom, fileOf, held, see, short } from './aStore';

const now = at(100);
const rowsOf = async (db: HeardDb) => {
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  return rows;
};

async function aFullStore(comments = 3) {
  const db = aStore();
  await see(db, [
    aPost(),
    aReply({ text: 'Wir kümmern uns darum. 🙂' }),
    ...Array.from({ length: comments }, (_, place) =>
      aComment({ id: `c${place + 1}`, text: `Größe ${place} “\u2028”\n${'x'.repeat(2000)}` }),
    ),
  ]);
  const draft = {
    ticket: aTicket({ id: 'c3' }),
    visibility: 'public',
    text: 'Dear',
    updatedAt: 9,
  } as const;
  held(await saveDraft(db, draft));
  held(await saveNote(db, { ticketId: 'facebook:c2', text: 'Ask Jo', changedAt: 8 }));
  await see(
    db,
    [aComment({ id: 'old', postedAt: null }), aReply({ id: 'r', parentId: 'old' })],
    at(0),
  );
  return db;
}

/** How many removed tickets are counted, and how many answered ones among them. */
async function countedIn(db: HeardDb): Promise<readonly number[]> {
  const rows = await db.counts.toArray();
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return [sum(rows.map((row) => row.tickets)), sum(rows.map((row) => row.answered))];
}

/** After so many tickets were written the browser says that the disk is full. */
function fullAfter(tickets: number): { readonly makeRoom: () => void } {
  let written = 0;
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...asked) {
    if (this.name === 'tickets' && (written += 1) > tickets)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return put.apply(this, asked);
  };
  return {
    makeRoom: () => {
      IDBObjectStore.prototype.put = put;
    },
  };
}

describe('a file of lines', () => {
  it('holds everything, and an empty store takes it over whole', async () => {
    const db = await aFullStore();
    held(await purge(db, at(0) + 100 * DAY_MS, { wordsDays: 1, ticketDays: 99, openDays: null }));
    await see(db, [aPost(), aReply()], at(60));
    await db.marks.clear();
    const other = aStore();
    const taken = held(await importLines(other, fileFrom(await fileOf(db)), { now }));
    expect(await rowsOf(other)).toEqual(await rowsOf(db));
    expect(taken).toMatchObject({ tickets: await db.tickets.count(), notes: 1, drafts: 1 });
  });

  it('says in its head what it is, and what else was given', async () => {
    const text = await fileOf(await aFullStore(), { settings: { initials: 'JK' } });
    expect(headOf(text)).toMatchObject({
      format: 'heard-backup',
      version: 3,
      settings: { initials: 'JK' },
    });
    expect(isLines(text)).toBe(true);
    expect(isLines(JSON.stringify({ format: 'heard-backup', version: 2 }))).toBe(false);
    expect(isLines('hello\n')).toBe(false);
  });

  it('is read in pieces, with its progress told, and taken in one step', async () => {
    const db = await aFullStore(1300);
    const text = await fileOf(db);
    expect(text.length).toBeGreaterThan(3 << 20);
    const other = aStore();
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    held(await importLines(other, fileFrom(text), { now, onProgress }));
    expect(await other.tickets.count()).toBe(1301);
    const reading = told.filter(({ step }) => step === 'reading').map(({ share }) => share);
    expect(reading.length).toBeGreaterThan(3);
    expect(reading).toEqual(reading.toSorted((one, next) => one - next));
    expect([reading.at(-1), told.at(-1)]).toEqual([1, { step: 'taking', share: 1 }]);
  });

  it('that was broken off goes on where it was, and changes nothing before its end', async () => {
    const text = await fileOf(await aFullStore(1300));
    const other = aStore();
    const stop = new AbortController();
    const begun = fileFrom(text);
    const readBefore = vi.spyOn(begun, 'read');
    const first = await importLines(other, begun, {
      now,
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    expect(first).toEqual({ ok: true, value: null });
    expect(await other.tickets.count()).toBe(0);
    const again = fileFrom(text);
    const read = vi.spyOn(again, 'read');
    expect(held(await importLines(other, again, { now }))?.tickets).toBe(1301);
    const [, end = 0] = readBefore.mock.lastCall ?? [];
    // Only the line that the first piece cut in two is read again.
    expect(read.mock.calls[0]?.[0]).toBeGreaterThan(end * 0.9);
    expect(await other.incoming.count()).toBe(0);
  });

  it('that was broken off while it was taken over goes on there, and counts all of it', async () => {
    const text = await fileOf(await aFullStore(300));
    const other = aStore();
    const full = fullAfter(150);
    expect(await importLines(other, fileFrom(text), { now })).toEqual({
      ok: false,
      problem: { kind: 'partly', problem: 'store-full' },
    });
    full.makeRoom();
    const begun = await other.tickets.count();
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThan(301);
    const again = fileFrom(text);
    const read = vi.spyOn(again, 'read');
    expect(held(await importLines(other, again, { now }))?.tickets).toBe(301);
    expect(read).not.toHaveBeenCalled();
    expect([await other.tickets.count(), await other.incoming.count()]).toEqual([301, 0]);
  });

  it('that was broken off is told with its name and how far it came, in either step', async () => {
    const text = await fileOf(await aFullStore(300));
    const other = aStore();
    expect(held(await unfinishedImport(other))).toBeNull();
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = ({ share }: Progress) => {
      shares.push(share);
      if (shares.length === 2) stop.abort();
    };
    await importLines(other, fileFrom(text), { now, signal: stop.signal, onProgress });
    expect(held(await unfinishedImport(other))).toEqual({
      key: 'a file',
      name: 'a file.jsonl',
      step: 'reading',
      share: shares[1],
    });
    expect(shares[1]).toBeLessThan(1);
    const full = fullAfter(150);
    const told: Progress[] = [];
    const tell = (progress: Progress) => told.push(progress);
    await importLines(other, fileFrom(text), { now, onProgress: tell });
    full.makeRoom();
    expect(held(await unfinishedImport(other))).toMatchObject(told.at(-1) ?? {});
    expect(told.at(-1)?.share).toBeGreaterThan(0);
    expect(told.at(-1)?.share).toBeLessThan(1);
    const again: Progress[] = [];
    await importLines(other, fileFrom(text), { now, onProgress: (one) => again.push(one) });
    expect(again[0]?.share).toBeGreaterThan(told.at(-1)?.share ?? 1);
    expect(held(await unfinishedImport(other))).toBeNull();
  });

  it('that was broken off can be thrown away, and what was here stays', async () => {
    const text = await fileOf(await aFullStore(300));
    const other = aStore();
    const stop = new AbortController();
    const onProgress = () => {
      stop.abort();
    };
    held(await saveNote(other, { ticketId: 'facebook:c1', text: 'mine', changedAt: 9 }));
    const before = await rowsOf(other);
    await importLines(other, fileFrom(text), { now, signal: stop.signal, onProgress });
    expect(await rowsOf(other)).not.toEqual(before);
    held(await dropStaged(other));
    expect(await rowsOf(other)).toEqual(before);
    expect(held(await unfinishedImport(other))).toBeNull();
  });

  it('changes nothing on a disk that is full from the beginning', async () => {
    const text = await fileOf(await aFullStore());
    const other = aStore();
    const full = fullAfter(0);
    const imported = await importLines(other, fileFrom(text), { now });
    expect(imported).toEqual({ ok: false, problem: { kind: 'store-full' } });
    full.makeRoom();
    expect(await other.tickets.count()).toBe(0);
  });

  it('lets others write between two pieces', async () => {
    const text = await fileOf(await aFullStore(300));
    const other = aStore();
    let written = 0;
    const writes: Array<Promise<unknown>> = [];
    const onProgress = ({ step, share }: Progress) => {
      if (step === 'reading' || share === 1) return;
      const mine = saveNote(other, { ticketId: 'facebook:c1', text: 'me', changedAt: 9 });
      writes.push(mine.then(() => (written += 1)));
    };
    held(await importLines(other, fileFrom(text), { now, onProgress }));
    expect(writes.length).toBeGreaterThan(0);
    expect(written).toBeGreaterThanOrEqual(writes.length - 1);
  });

  it('begins anew when another file is chosen', async () => {
    const other = aStore();
    const stop = AbortSignal.abort();
    const long = await fileOf(await aFullStore(1300));
    await importLines(other, fileFrom(long, 'long'), { now, signal: stop });
    const small = await fileOf(await aFullStore(3));
    expect(held(await importLines(other, fileFrom(small, 'small'), { now }))?.tickets).toBe(4);
  });

  it('that was broken off is forgotten after a day', async () => {
    const other = aStore();
    const text = await fileOf(await aFullStore(1300));
    const stop = new AbortController();
    const onProgress = () => {
      stop.abort();
    };
    await importLines(other, fileFrom(text), { now, signal: stop.signal, onProgress });
    held(await purge(other, now + DAY_MS / 2));
    expect(await other.incoming.count()).toBeGreaterThan(0);
    held(await purge(other, now + 2 * DAY_MS));
    expect(await other.incoming.count()).toBe(0);
  });

  it('does not take back what happened since', async () => {
    const db = await aFullStore();
    const text = await fileOf(db);
    held(await recordEvent(db, 'facebook:c2', { type: 'escalated', at: at(60), by: 'you' }));
    expect(held(await importLines(db, fileFrom(text), { now }))?.tickets).toBe(0);
    expect((await short(db)).find((one) => one.startsWith('c2'))).toBe('c2 escalated escalated');
  });

  it('leaves out what would be kept no longer, says so, and counts it once however often it comes', async () => {
    const db = aStore();
    await see(db, [aComment(), aReply(), aComment({ id: 'c2' })], at(30));
    const text = await fileOf(db);
    const day = (days: number) => at(30) + days * DAY_MS;
    held(await purge(db, day(91)));
    expect(await countedIn(db)).toEqual([1, 1]);
    for (const days of [92, 94]) {
      const taken = held(await importLines(db, fileFrom(text), { now: day(days) }));
      expect(taken).toMatchObject({ tickets: 0, leftOut: 1 });
      held(await purge(db, day(days + 1)));
      expect([await short(db), await countedIn(db)]).toEqual([['c2 open'], [1, 1]]);
    }
    const other = aStore();
    const taken = held(await importLines(other, fileFrom(text), { now: day(92) }));
    expect(taken).toMatchObject({ tickets: 1, leftOut: 1, counts: 1 });
    expect([await short(other), await countedIn(other)]).toEqual([['c2 open'], [1, 1]]);
  });

  it('counts what it leaves out with what was counted before, also over several pieces', async () => {
    const db = aStore();
    const day = (days: number) => at(30) + days * DAY_MS;
    await see(db, [aComment({ id: 'c0' }), aReply({ parentId: 'c0' })], at(30));
    held(await purge(db, day(91)));
    const ids = Array.from({ length: 300 }, (_, place) => `c${place + 1}`);
    const replies = ids.map((id) => aReply({ id: `r-${id}`, parentId: id }));
    const long = { text: 'x'.repeat(2000) };
    await see(db, [...ids.map((id) => aComment({ id, ...long })), ...replies], day(91));
    const text = await fileOf(db);
    held(await purge(db, day(200)));
    expect(await countedIn(db)).toEqual([301, 301]);
    for (const store of [db, aStore()]) {
      const taken = held(await importLines(store, fileFrom(text), { now: day(201) }));
      expect(taken).toMatchObject({ tickets: 0, leftOut: 300 });
      expect(await countedIn(store)).toEqual([301, 301]);
    }
  });

  it('leaves nothing out that is here, or that is kept so long', async () => {
    const db = aStore();
    await see(db, [aComment(), aReply()], at(30));
    const text = await fileOf(db);
    const late = at(30) + 100 * DAY_MS;
    expect(held(await importLines(db, fileFrom(text), { now: late }))?.leftOut).toBe(0);
    const other = aStore();
    const retention = { ...DEFAULT_RETENTION, ticketDays: 365 };
    const taken = held(await importLines(other, fileFrom(text), { now: late, retention }));
    expect(taken).toMatchObject({ tickets: 1, leftOut: 0 });
  });

  it('leaves out what nobody closed where that is not kept either', async () => {
    const db = aStore();
    await see(db, [aComment()], at(30));
    const retention = { ...DEFAULT_RETENTION, openDays: 10 };
    const options = { now: at(30) + 11 * DAY_MS, retention };
    const text = await fileOf(db);
    const other = aStore();
    expect(held(await importLines(other, fileFrom(text), options))?.leftOut).toBe(1);
    expect(await countedIn(other)).toEqual([1, 0]);
  });

  it('does not count a person who was erased', async () => {
    const db = aStore();
    await see(db, [aComment(), aReply()], at(30));
    const text = await fileOf(db);
    held(await erasePerson(db, aTicket(), at(60)));
    const taken = held(await importLines(db, fileFrom(text), { now: at(30) + 100 * DAY_MS }));
    expect(taken).toMatchObject({ tickets: 0, leftOut: 0, counts: 0 });
  });

  it('does not bring back a person who was erased', async () => {
    const db = aStore();
    await see(db, [aComment(), aComment({ id: 'c2', author: BEN })]);
    const text = await fileOf(db);
    held(await erasePerson(db, aTicket(), at(60)));
    held(await importLines(db, fileFrom(text), { now }));
    expect(await short(db)).toEqual(['c2 open']);
  });
});

describe('a damaged file of lines', () => {
  const line = (text: string, number: number, edit: (line: string) => string) =>
    text
      .split('\n')
      .map((one, place) => (place + 1 === number ? edit(one) : one))
      .join('\n');
  it.each<[string, (text: string) => string, object]>([
    ['breaks off in a line', (text) => text.slice(0, -60), { kind: 'cut' }],
    [
      'breaks off between lines',
      (text) => text.slice(0, text.lastIndexOf('{"end"')),
      { kind: 'cut' },
    ],
    [
      'is of a version to come',
      (text) => text.replace('"version":3', '"version":99'),
      { kind: 'unknown-version', version: 99 },
    ],
    ['is no backup', (text) => text.replace('heard-backup', 'other'), { kind: 'no-backup' }],
    [
      'holds a comment of an unknown site',
      (text) => line(text, 3, (one) => one.replace('"site":"facebook"', '"site":"myspace"')),
      { kind: 'damaged', where: '3: tickets.comment.site' },
    ],
    [
      'has a broken line',
      (text) => line(text, 2, (one) => one.replace(',', '§')),
      { kind: 'damaged', where: '2:11' },
    ],
    [
      'has a line of a part nobody knows',
      (text) => line(text, 2, () => '["spells",{}]'),
      { kind: 'damaged', where: '2' },
    ],
    [
      'lacks a line',
      (text) => text.split('\n').toSpliced(2, 1).join('\n'),
      { kind: 'damaged', where: '11' },
    ],
    ['goes on behind its end', (text) => `${text}["notes",{}]\n`, { kind: 'damaged', where: '13' }],
  ])('because it %s, changes nothing', async (_title, damaged, problem) => {
    const db = await aFullStore();
    const text = await fileOf(db);
    const before = await rowsOf(db);
    expect(text.trim().split('\n').length).toBe(12);
    const imported = await importLines(db, fileFrom(damaged(text)), { now });
    expect(imported).toMatchObject({ ok: false, problem });
    expect(await rowsOf(db)).toEqual(before);
  });
});
