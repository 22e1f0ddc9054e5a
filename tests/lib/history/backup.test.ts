import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { importAll, importedOf } from '../../../lib/history/backup';
import { BACKUP_VERSION } from '../../../lib/history/backupSchema';
import { saveDraft } from '../../../lib/history/drafts';
import { saveFact } from '../../../lib/history/facts';
import type { ImportProblem } from '../../../lib/history/backup';
import type { Imported } from '../../../lib/history/backupParts';
import { PART_NAMES } from '../../../lib/history/backupParts';
import type { HeardDb } from '../../../lib/history/db';
import { importLines } from '../../../lib/history/importLines';
import { isLines } from '../../../lib/history/lineRows';
import type { Result } from '../../../lib/result';
import { purge } from '../../../lib/history/purge';
import { recordEvent, undoLast } from '../../../lib/history/recordEvent';
import type { TicketEvent } from '../../../lib/ticket';
import { DAY_MS } from '../../../lib/time';
import { changeSaved, noteUse } from '../../../lib/history/savedReplies';
import { searchTickets } from '../../../lib/history/search';
import { aDayFact } from '../replies/facts/aDayFact';
import { aComment, aPost, aReply, at } from '../aTicket';
import { aSaved } from '../replies/saved/aSaved';
import { aStore, exportAll, fileFrom, held, see, short, openIds } from './aStore';
import version1 from './backup-version-1.json';

const EXAMPLE = /^backup-version-(\d+)\.jsonl?$/;

/** A backup of each version as its Heard wrote it, one JSON value up to version 2, lines from then on; today's is there before there is a next one. */
const EXAMPLES = readdirSync(import.meta.dirname).flatMap((file) => {
  const [, version] = EXAMPLE.exec(file) ?? [];
  return version ? [{ version: Number(version), file }] : [];
});
const OLD = { tickets: 2, context: 2, drafts: 1, pages: 1 };
const IN_EXAMPLE: Readonly<Record<number, object>> = {
  1: OLD,
  2: OLD,
  3: { ...OLD, erased: 1, notes: 1, savedReplies: 1, facts: 1, removals: 1, counts: 1 },
};

function importText(db: HeardDb, text: string): Promise<Result<Imported | null, ImportProblem>> {
  if (isLines(text)) return importLines(db, fileFrom(text), { now: at(100) });
  return importAll(db, JSON.parse(text));
}

async function aFullStore() {
  const db = aStore();
  await see(db, [aPost(), aComment(), aReply(), aComment({ id: 'c2', postedAt: null })]);
  held(
    await recordEvent(db, 'facebook:c2', { type: 'gone', at: at(50), by: 'you', reason: 'fraud' }),
  );
  const [ticket] = await db.tickets.toArray();
  held(
    await saveDraft(db, {
      ticket: ticket!,
      visibility: 'public',
      text: 'Dear',
      updatedAt: at(40),
      author: { name: 'small', address: null },
    }),
  );
  held(await changeSaved(db, { put: [aSaved()], drop: [] }));
  held(await saveFact(db, aDayFact({ changedAt: at(45) })));
  return db;
}
const rowsOf = async (db: Dexie) => {
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  return rows;
};
/** As a file holds it. */
const asFile = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe('a backup', () => {
  it('holds everything, and an empty store takes it over whole', async () => {
    const db = await aFullStore();
    const backup = asFile(await exportAll(db));
    const other = aStore();
    expect(held(await importAll(other, backup))).toEqual({
      erased: 0,
      tickets: 2,
      context: 2,
      drafts: 1,
      notes: 0,
      pages: 1,
      savedReplies: 1,
      facts: 1,
      removals: 0,
      counts: 0,
      leftOut: 0,
    });
    expect(await rowsOf(other)).toEqual(await rowsOf(db));
  });

  it('changes nothing where the store knows as much', async () => {
    const db = await aFullStore();
    const backup = asFile(await exportAll(db));
    expect(held(await importAll(db, backup))).toEqual({
      erased: 0,
      tickets: 0,
      context: 0,
      drafts: 0,
      notes: 0,
      pages: 0,
      savedReplies: 0,
      facts: 0,
      removals: 0,
      counts: 0,
      leftOut: 0,
    });
  });

  it('does not take back what happened since it was made', async () => {
    const db = await aFullStore();
    const backup = asFile(await exportAll(db));
    held(await recordEvent(db, 'facebook:c1', { type: 'reopened', at: at(60), by: 'you' }));
    held(await importAll(db, backup));
    expect(await short(db)).toEqual(['c1 open own-reply drafted reopened', 'c2 gone gone']);
  });

  it('adds to a ticket what only the file knows, and what is here stays', async () => {
    const [db, other] = [aStore(), aStore()];
    await see(db, [aComment(), aReply()], at(40));
    await see(other, [aComment({ text: 'My router is dead. Edited', likes: 3 })], at(50));
    const labels = ['praise', 'scam', 'complaint'] as const;
    for (const [minutes, label] of labels.entries())
      held(
        await recordEvent(other, 'facebook:c1', {
          ...{ type: 'labelled', at: at(60 + minutes), by: 'you', label, on: true },
        }),
      );
    held(await undoLast(other, 'facebook:c1', { at: at(70), of: 'labels' }));
    const [mine, theirs] = [await exportAll(db), await exportAll(other)];
    expect(held(await importAll(db, theirs)).tickets).toBe(1);
    const trail = 'own-reply labelled labelled labelled undone';
    expect(await short(db)).toEqual([`c1 answered ${trail}`]);
    const [ticket] = await db.tickets.toArray();
    expect(ticket?.trail.at(-1)?.undoes).toBe(3);
    expect(ticket?.labels).toEqual(expect.arrayContaining(['praise', 'scam']));
    expect(ticket?.comment).toMatchObject({ text: 'My router is dead. Edited', likes: 3 });
    expect(ticket).toMatchObject({ firstSeenAt: at(40), lastSeenAt: at(50) });
    held(await importAll(other, mine));
    expect(await other.tickets.toArray()).toEqual([ticket]);
    expect(held(await importAll(db, theirs)).tickets).toBe(0);
  });

  it('does not bring back words that were forgotten here, whatever else it tells', async () => {
    const db = aStore();
    await see(db, [aComment({ quotedText: 'quoted' }), aReply()], at(40));
    held(await recordEvent(db, 'facebook:c1', { type: 'inserted', at: at(41), by: 'you' }));
    const backup = await exportAll(db);
    const [row] = backup.tickets;
    const edited: TicketEvent = { type: 'edited', at: at(90), by: 'page' };
    const tickets = [{ ...row!, lastSeenAt: at(90), trail: [...row!.trail, edited] }];
    held(await purge(db, at(0) + 31 * DAY_MS));
    expect(held(await importAll(db, { ...backup, tickets })).tickets).toBe(1);
    expect(await short(db)).toEqual(['c1 answered own-reply inserted edited']);
    const [ticket] = await db.tickets.toArray();
    expect(ticket?.comment).toMatchObject({ text: '', quotedText: null });
    expect([ticket?.terms, ticket?.wordsSince]).toEqual([[], undefined]);
  });

  it('brings back the words of a comment that turned out not to be gone', async () => {
    const [db, other] = [aStore(), aStore()];
    for (const store of [db, other]) {
      await see(store, [aComment()], at(40));
      const gone = { type: 'gone', at: at(50), by: 'heard' } as const;
      held(await recordEvent(store, 'facebook:c1', gone));
    }
    held(await purge(db, at(0) + 2 * DAY_MS));
    expect((await db.tickets.toArray())[0]?.comment.text).toBe('');
    await see(other, [aComment()], at(60));
    held(await importAll(db, await exportAll(other)));
    expect(await db.tickets.toArray()).toEqual(await other.tickets.toArray());
  });

  it('lets a comment come back that two browsers noticed to be gone', async () => {
    const [db, other] = [aStore(), aStore()];
    for (const [minutes, store] of [db, other].entries()) {
      await see(store, [aComment()], at(40));
      const gone = { type: 'gone', at: at(50 + minutes), by: 'heard' } as const;
      held(await recordEvent(store, 'facebook:c1', gone));
    }
    held(await importAll(db, await exportAll(other)));
    expect(await short(db)).toEqual(['c1 gone gone gone']);
    await see(db, [aComment()], at(60));
    expect(await short(db)).toEqual(['c1 open gone gone undone undone']);
  });

  it('keeps the words here where the file has them no more', async () => {
    const db = await aFullStore();
    const other = aStore();
    held(await importAll(other, await exportAll(db)));
    held(await purge(other, at(0) + 31 * DAY_MS));
    await see(other, [aComment()], at(0) + 32 * DAY_MS);
    held(await importAll(db, await exportAll(other)));
    const { comment, textPurgedAt } = (await db.tickets.get('facebook:c1'))!;
    expect([comment.text, textPurgedAt]).toEqual(['My router is dead.', undefined]);
  });

  it('keeps the words of a saved reply that were changed later, and the more uses', async () => {
    const db = await aFullStore();
    const backup = asFile(await exportAll(db));
    held(await changeSaved(db, { put: [aSaved({ text: 'Newer', updatedAt: at(9) })], drop: [] }));
    expect(held(await importAll(db, backup)).savedReplies).toBe(0);
    const [changed] = await db.savedReplies.toArray();
    expect(changed?.text).toBe('Newer');

    const other = aStore();
    held(await changeSaved(other, { put: [aSaved()], drop: [] }));
    held(await noteUse(other, aSaved().id, at(3)));
    expect(held(await importAll(other, backup)).savedReplies).toBe(0);
    expect((await other.savedReplies.toArray())[0]?.uses).toBe(1);
  });

  it('brings back what the store has forgotten', async () => {
    const db = await aFullStore();
    const backup = asFile(await exportAll(db));
    await db.tickets.delete('facebook:c2');
    expect(held(await importAll(db, backup)).tickets).toBe(1);
    expect(await short(db)).toEqual(['c1 answered own-reply drafted', 'c2 gone gone']);
  });

  it('has an example of every version, today’s with them', () => {
    const all = Array.from({ length: BACKUP_VERSION }, (_, place) => place + 1);
    expect(EXAMPLES.map(({ version }) => version).toSorted((one, next) => one - next)).toEqual(all);
  });

  it.each(EXAMPLES)('of version $version is read by today’s Heard', async ({ version, file }) => {
    const db = aStore();
    const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
    const nothing = importedOf({});
    expect(held(await importText(db, text))).toEqual({ ...nothing, ...IN_EXAMPLE[version] });
    expect(await openIds(db)).toEqual(['x:1990000000000000002']);
  });

  it('of today has every part in its example', () => {
    expect(Object.keys(IN_EXAMPLE[BACKUP_VERSION] ?? {}).toSorted()).toEqual(PART_NAMES.toSorted());
  });

  it('with a row twice is taken with the one that knows more, wherever it stands', async () => {
    const backup = await exportAll(await aFullStore());
    const older = backup.tickets.map((row) => ({ ...row, trail: [], lastSeenAt: 1 }));
    for (const tickets of [
      [...backup.tickets, ...older],
      [...older, ...backup.tickets],
    ]) {
      const db = aStore();
      expect(held(await importAll(db, asFile({ ...backup, tickets }))).tickets).toBe(2);
      expect(await short(db)).toEqual(['c1 answered own-reply drafted', 'c2 gone gone']);
    }
  });

  it('keeps the younger wording of a fact of the day', async () => {
    const db = await aFullStore();
    const backup = asFile(await exportAll(db));
    held(await saveFact(db, aDayFact({ changedAt: at(60), what: 'fire' })));
    expect(held(await importAll(db, backup)).facts).toBe(0);
    expect((await db.facts.toArray()).map(({ what }) => what)).toEqual(['fire']);
  });
});

describe('a file that cannot be taken over', () => {
  const damage: Array<[string, (backup: typeof version1) => unknown, object]> = [
    ['is no backup', () => ({ hello: 'world' }), { kind: 'no-backup' }],
    ['is no object', () => null, { kind: 'no-backup' }],
    [
      'is of a version to come',
      (all) => ({ ...all, version: 99 }),
      { kind: 'unknown-version', version: 99 },
    ],
    [
      'is of no version',
      (all) => ({ ...all, version: 0 }),
      { kind: 'unknown-version', version: 0 },
    ],
    [
      'holds a comment of an unknown site',
      (all) => edited(all, (copy) => (copy.tickets[1]!.comment.site = 'myspace')),
      { kind: 'damaged', where: 'tickets.1.comment.site' },
    ],
    [
      'holds a ticket under a wrong id',
      (all) => edited(all, (copy) => (copy.tickets[0]!.id = 'x:5')),
      { kind: 'damaged', where: 'tickets.0' },
    ],
    [
      'takes back an event that never was',
      (all) =>
        edited(all, (copy) =>
          copy.tickets[0]!.trail.push({ type: 'undone', at: 1, by: 'you', undoes: 7 } as never),
        ),
      { kind: 'damaged', where: 'tickets.0.trail' },
    ],
    [
      'lacks a part',
      (all) => ({ ...all, drafts: undefined }),
      { kind: 'damaged', where: 'drafts' },
    ],
    [
      'has its bounds turned around',
      (all) =>
        edited(all, (copy) => (copy.tickets[0]!.comment.postedAt = { earliest: 9, latest: 1 })),
      { kind: 'damaged', where: 'tickets.0.comment.postedAt' },
    ],
  ];
  it.each(damage)('because it %s, changes nothing', async (_title, damaged, expected) => {
    const db = await aFullStore();
    const before = await rowsOf(db);
    const imported = await importAll(db, damaged(version1));
    expect(imported).toMatchObject({ ok: false, problem: expected });
    expect(await rowsOf(db)).toEqual(before);
  });

  function edited(all: typeof version1, edit: (copy: typeof version1) => void) {
    const copy = structuredClone(all);
    edit(copy);
    return copy;
  }
});

it('opens a store that version 1 of the schema has left behind, and finds its words', async () => {
  const db = aStore('left behind');
  const old = new Dexie('left behind');
  old.version(1).stores({
    tickets:
      'id, status, [comment.site+comment.parentId], [comment.site+comment.postId], *people, [turn+waitingSince], closedAt',
    context: 'id, [comment.site+comment.parentId], [comment.site+comment.postId], lastSeenAt',
    drafts: '[ticketId+visibility], ticketId',
    pages: 'key, url, seenAt',
  });
  await old.table('tickets').put({ ...version1.tickets[1], people: [], waitingSince: 5 });
  old.close();
  expect(await openIds(db)).toEqual(['x:1990000000000000002']);
  expect(await db.tickets.where('terms').startsWith('arrive').count()).toBe(1);
  const { comment, triage } = version1.tickets[1]!;
  const query = { q: 'arrive', from: comment.postedAt!.latest } as const;
  expect(held(await searchTickets(db, query)).ids).toEqual(['x:1990000000000000002']);
  expect(await db.tickets.where('triage.language').equals(triage.language).count()).toBe(1);
});
