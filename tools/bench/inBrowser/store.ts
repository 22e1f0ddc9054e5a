import { readerOf } from '../../../entrypoints/report/reader';
import { closeAll, reopenAll } from '../../../lib/history/closeAll';
import { erasePerson, personFile } from '../../../lib/history/people';
import { purge } from '../../../lib/history/purge';
import { HeardDb } from '../../../lib/history/db';
import { exportLines } from '../../../lib/history/exportLines';
import { importLines } from '../../../lib/history/importLines';
import { BACKLOG_PAGE, openBacklog } from '../../../lib/history/openBacklog';
import { recordSeen } from '../../../lib/history/recordSeen';
import type { SearchTold } from '../../../lib/history/searchDesk';
import { searchDesk } from '../../../lib/history/searchDesk';
import { ALL_COMMENTS } from '../../../lib/report/reportFilter';
import type { Result } from '../../../lib/result';
import { DEFAULT_RETENTION } from '../../../lib/retention';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { DAY_MS } from '../../../lib/time';
import { aComment, aTriage, writeHistory } from './aHistory';
import type { Beside, Watched } from './watched';
import { watched, writtenBeside } from './watched';

/** In the browser's own files: a blob of a million tickets cannot be read. */
const FILE = 'history.jsonl';
/** As many as a page reports at once when somebody scrolls. */
const SEEN = 50;

/** What the bench does in a page of the built extension, with the store's own code. */
const bench = {
  /** Fills the empty store with so many open tickets, a third of them with a reply of ours, by importing a file of them. */
  fill: async (count: number): Promise<Beside> => {
    const db = await opened();
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(FILE, { create: true });
    const writing = await handle.createWritable();
    await writeHistory((lines) => writing.write(lines), count, Date.now());
    await writing.close();
    const file = await handle.getFile();
    const about = { key: FILE, name: FILE, size: file.size };
    const read = async (from: number, to: number) =>
      new Uint8Array(await file.slice(from, to).arrayBuffer());
    const took = await writtenBeside(db, async () => {
      const taken = held(await importLines(db, { ...about, read }, { now: Date.now() }));
      if (taken?.tickets !== count) throw new Error('not all were taken over');
    });
    await folder.removeEntry(FILE);
    db.close();
    return took;
  },
  /** The ms that the head of the open tickets takes. */
  next: async (): Promise<number> => {
    const db = await opened();
    const started = performance.now();
    const open = await openBacklog(db, { limit: BACKLOG_PAGE });
    const ms = performance.now() - started;
    db.close();
    if (held(open).tickets.length < BACKLOG_PAGE) throw new Error('no open tickets');
    return ms;
  },
  /** The ms that a batch of new comments takes, without the triage. */
  record: async (count: number): Promise<number> => {
    const db = await opened();
    const seenAt = Date.now();
    const comments = Array.from({ length: SEEN }, (_, place) => ({
      ...aComment(place, count, seenAt).comment,
      id: `new${seenAt}-${place}`,
    }));
    const page = {
      key: 'bench',
      url: 'https://x.com/bench',
      site: 'x',
      read: SEEN,
      problems: {},
      notLoaded: null,
      filter: null,
      identityGuess: null,
    } as const;
    const judges = { triage: () => aTriage('question'), concernsUs: () => true };
    const started = performance.now();
    const recorded = held(await recordSeen(db, { comments, seenAt, page }, judges));
    const ms = performance.now() - started;
    if (recorded.created.length < SEEN) throw new Error('not recorded');
    await db.tickets.bulkDelete([...recorded.created]);
    db.close();
    return ms;
  },
  /** The ms to the first tickets a search shows, and to all of them counted. */
  search: async (q: string): Promise<{ readonly firstMs: number; readonly allMs: number }> => {
    const db = await opened();
    const started = performance.now();
    let firstMs = 0;
    const allMs = await new Promise<number>((done, failed) => {
      const hear = (told: SearchTold) => {
        if (told.type !== 'found' || (told.isWhole && told.total === 0))
          failed(new Error(`nothing of ${q}`));
        else if (told.ids.length === 0) return;
        else {
          firstMs ||= performance.now() - started;
          if (told.isWhole) done(performance.now() - started);
        }
      };
      const desk = searchDesk(db, hear);
      desk.hear({ type: 'query', ask: 0, query: { q } });
    });
    db.close();
    return { firstMs, allMs };
  },
  /** So many open tickets closed at once; all of them are open again afterwards. */
  closeMany: async (count: number): Promise<Watched> => {
    const db = await opened();
    const ids = await db.tickets.where('status').equals('open').limit(count).primaryKeys();
    const at = Date.now();
    const closedAll = async () => {
      const { closed, spared } = await closeAll(db, ids, { at });
      if (closed.length + spared.length < count) throw new Error('not all were closed');
    };
    const took = await watched(closedAll);
    const { reopened } = await reopenAll(db, ids, { closedAt: at, at: at + 1 });
    const left = await db.tickets.where('status').equals('no-reply-needed').count();
    if (left > 0 || reopened.length === 0) throw new Error('not all came back');
    db.close();
    return took;
  },
  /** The report of the last four weeks. */
  report: () =>
    watched(async () => {
      const db = await opened();
      const now = Date.now();
      const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
      const reading = {
        days: { preset: null, first: dayOf(now - 28 * DAY_MS), last: dayOf(now) },
        timeZone: 'Europe/Brussels',
        rules: { ...DEFAULT_SETTINGS, now },
      };
      const answer = await readerOf(db)(
        { type: 'report', reading, filter: ALL_COMMENTS, wait: 'first', initials: '' },
        () => undefined,
      );
      if (answer.type !== 'report' || !answer.view.ok) throw new Error('no report');
      db.close();
    }),
  /** Everything as a file. */
  export: () =>
    watched(async () => {
      const db = await opened();
      // A blob for each piece: the browser lays it on the disk.
      const parts: Blob[] = [];
      held(await exportLines(db, { write: (lines) => parts.push(new Blob([lines])) }));
      db.close();
    }),
  /** All that is kept of one person. */
  person: async (): Promise<number> => {
    const db = await opened();
    const someone = await anyTicket(db);
    const started = performance.now();
    const file = held(await personFile(db, someone));
    const ms = performance.now() - started;
    db.close();
    if (file.tickets.length === 0) throw new Error('nothing of that person');
    return ms;
  },
  /** One person forgotten. */
  erase: async (): Promise<number> => {
    const db = await opened();
    const someone = await anyTicket(db);
    const started = performance.now();
    const erased = held(await erasePerson(db, someone, Date.now()));
    const ms = performance.now() - started;
    db.close();
    if (erased === 0) throw new Error('nobody was erased');
    return ms;
  },
  /** Every ticket forgotten, as if nobody had come for two hundred days; counts stay. */
  purge: async () => {
    const db = await opened();
    const all = await db.tickets.count();
    const later = Date.now() + 200 * DAY_MS;
    const took = await writtenBeside(db, async () => {
      const { removed } = held(await purge(db, later, { ...DEFAULT_RETENTION, openDays: 90 }));
      if (removed < all) throw new Error('not all were removed');
    });
    db.close();
    return took;
  },
  /** What the store takes of the disk, in bytes. */
  bytes: async (): Promise<number> => (await navigator.storage.estimate()).usage ?? NaN,
};
export type InBrowser = typeof bench;
Object.assign(globalThis, { bench });

/** Of somebody else each time. */
async function anyTicket(db: HeardDb) {
  const [ticket] = await db.tickets
    .orderBy('listedAt')
    .offset(Math.floor(Math.random() * 900))
    .limit(1)
    .toArray();
  if (!ticket) throw new Error('the store is empty');
  return ticket;
}

async function opened(): Promise<HeardDb> {
  const db = new HeardDb();
  await db.open();
  return db;
}

function held<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
