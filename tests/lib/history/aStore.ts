import { Dexie } from 'dexie';
import { afterEach } from 'vitest';
import type { Comment } from '../../../lib/comment';
import { PART_NAMES } from '../../../lib/history/backupParts';
import type { Backup, Part } from '../../../lib/history/backupSchema';
import { BACKUP_VERSION } from '../../../lib/history/backupSchema';
import { HeardDb } from '../../../lib/history/db';
import { exportLines } from '../../../lib/history/exportLines';
import type { LinesIn } from '../../../lib/history/importLines';
import type { Judges } from '../../../lib/history/judges';
import type { Recorded } from '../../../lib/history/recordSeen';
import { recordSeen } from '../../../lib/history/recordSeen';
import { OPEN_STATUSES } from '../../../lib/history/rows';
import type { PageSight } from '../../../lib/pageSight';
import type { Result } from '../../../lib/result';
import type { Ticket } from '../../../lib/ticket';
import { aTriage, at } from '../aTicket';

let stores: HeardDb[] = [];
let count = 0;

/** A store of its own; `name` to open one a second time, as another tab does. */
export function aStore(name = `store ${count++}`): HeardDb {
  const db = new HeardDb(name);
  stores.push(db);
  return db;
}

afterEach(async () => {
  for (const db of stores) db.close();
  for (const name of new Set(stores.map((db) => db.name))) await Dexie.delete(name);
  stores = [];
});

export const aPage = (some: Partial<PageSight> = {}): PageSight => ({
  key: 'facebook post',
  url: 'https://www.facebook.com/fibre/posts/1',
  site: 'facebook',
  read: 3,
  problems: {},
  notLoaded: null,
  filter: null,
  identityGuess: null,
  ...some,
});

/** A "thanks" after a reply of ours needs no reply; everything of others that is not "chatter" concerns us. */
export const judges: Judges = {
  triage: ({ text }, { ownRepliesInThread }) =>
    aTriage(/^thanks/i.test(text) && ownRepliesInThread > 0 ? 'no-reply-needed' : 'answer'),
  concernsUs: ({ isOwn, text }) => !isOwn && !text.startsWith('chatter'),
};

/** What a result holds; a test that meets a problem fails by its name. */
export function held<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Records comments as one page shows them at a moment. */
export const see = async (
  db: HeardDb,
  comments: readonly Comment[],
  seenAt = at(30),
): Promise<Recorded> => held(await recordSeen(db, { comments, seenAt, page: aPage() }, judges));

export async function ticketIn(db: HeardDb, id: string): Promise<Ticket> {
  const row = await db.tickets.get(`facebook:${id}`);
  if (!row) throw new Error(`no ticket ${id}`);
  return row;
}

/** Every ticket in short: `c1 answered own-reply` … */
export const short = async (db: HeardDb): Promise<string[]> =>
  (await db.tickets.orderBy('id').toArray()).map(({ comment, status, turn, trail }) =>
    [
      comment.id,
      status,
      ...(turn === 'next' ? ['next'] : []),
      ...trail.map(({ type }) => type),
    ].join(' '),
  );

/** The ids of the tickets somebody of ours still has to close. */
export const openIds = (db: HeardDb): Promise<string[]> =>
  db.tickets
    .where('status')
    .anyOf([...OPEN_STATUSES])
    .primaryKeys();

/** The file that an export writes, as one text. */
export async function fileOf(db: HeardDb, extra = {}): Promise<string> {
  let text = '';
  const write = (lines: string) => (text += lines);
  held(await exportLines(db, { write, extra }));
  return text;
}

/** A file as `importLines` reads it. */
export function fileFrom(text: string, key = 'a file'): LinesIn {
  const bytes = new TextEncoder().encode(text);
  return {
    key,
    name: `${key}.jsonl`,
    size: bytes.length,
    read: (from, to) => Promise.resolve(bytes.slice(from, to)),
  };
}

/** An export as one value, in the form that `importAll` reads. */
export async function exportAll(db: HeardDb): Promise<Backup> {
  const [, ...lines] = (await fileOf(db)).trim().split('\n');
  const rows = lines.slice(0, -1).map((line) => JSON.parse(line) as [Part, unknown]);
  const parts = PART_NAMES.map((name) => [
    name,
    rows.filter(([part]) => part === name).map(([, row]) => row),
  ]);
  return {
    format: 'heard-backup',
    version: BACKUP_VERSION,
    ...(Object.fromEntries(parts) as Omit<Backup, 'format' | 'version'>),
  };
}
