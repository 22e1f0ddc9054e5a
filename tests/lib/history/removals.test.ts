import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalForm } from '../../../lib/evidence';
import { importAll } from '../../../lib/history/backup';
import { purge } from '../../../lib/history/purge';
import { undoLast } from '../../../lib/history/recordEvent';
import {
  deleteRemoval,
  noteRemoval,
  removalRecords,
  restoreRemoval,
} from '../../../lib/history/removals';
import type { HeardDb } from '../../../lib/history/db';
import { DAY_MS } from '../../../lib/time';
import { aComment, at } from '../aTicket';
import { aStore, exportAll, held, see, ticketIn } from './aStore';

const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));

async function aNoted(): Promise<HeardDb> {
  const db = aStore();
  await see(db, [aComment({ text: 'I “know”\nwhere', permalink: 'https://www.facebook.com/c1' })]);
  held(
    await noteRemoval(
      db,
      {
        ticketId: 'facebook:c1',
        event: { type: 'gone', at: at(40), by: 'you', reason: 'threat-to-person' },
      },
      { sha256, keptDays: 90 },
    ),
  );
  return db;
}

describe('the record of a removal', () => {
  it('holds what was seen, sealed over its canonical form', async () => {
    const db = await aNoted();
    const [record] = held(await removalRecords(db));
    expect(canonicalForm(record!)).toBe(
      [
        'heard-evidence-1',
        'comment="facebook:c1"',
        'author="Anna Maes"',
        'handle=null',
        'account="u-anna"',
        'text="I “know”\\nwhere"',
        'posted-earliest="2026-06-01T08:00:00.000Z"',
        'posted-latest="2026-06-01T08:00:00.000Z"',
        'link="https://www.facebook.com/c1"',
        'seen="2026-06-01T08:30:00.000Z"',
        'noted="2026-06-01T08:40:00.000Z threat-to-person"',
      ].join('\n'),
    );
    expect(record!.sha256).toBe(await sha256(canonicalForm(record!)));
    expect((await ticketIn(db, 'c1')).status).toBe('gone');
  });

  it('has another hash when a letter of it is another', async () => {
    const [record] = held(await removalRecords(await aNoted()));
    expect(await sha256(canonicalForm({ ...record!, text: 'I know where' }))).not.toBe(
      record!.sha256,
    );
  });

  it('goes with the note that is taken back', async () => {
    const db = await aNoted();
    held(await undoLast(db, 'facebook:c1', { at: at(41) }));
    expect(held(await removalRecords(db))).toEqual([]);
    expect((await ticketIn(db, 'c1')).status).toBe('open');
  });

  it('outlives the text of its ticket, and expires by itself', async () => {
    const db = await aNoted();
    held(await purge(db, at(40) + 89 * DAY_MS));
    expect((await ticketIn(db, 'c1')).comment.text).toBe('');
    expect(held(await removalRecords(db))[0]?.text).toContain('where');
    held(await purge(db, at(40) + 91 * DAY_MS));
    expect(held(await removalRecords(db))).toEqual([]);
  });

  it('is in the backup, and comes back from it and from a deletion', async () => {
    const db = await aNoted();
    const backup: unknown = JSON.parse(JSON.stringify(await exportAll(db)));
    const records = held(await removalRecords(db));
    const other = aStore();
    expect(held(await importAll(other, backup)).removals).toBe(1);
    expect(held(await removalRecords(other))).toEqual(records);
    held(await deleteRemoval(other, records[0]!.id));
    expect(held(await removalRecords(other))).toEqual([]);
    held(await restoreRemoval(other, records[0]!));
    expect(held(await removalRecords(other))).toEqual(records);
  });
});
