import type { Site } from '../site';
import { WAITING_FOR_US } from '../waitingForUs';

/** Of each site at most so many are counted. */
export const BACKLOG_COUNTED = 1000;

/** How many wait for us on each site; at least so many where it is `BACKLOG_COUNTED`. */
export type FirstCount = Readonly<Record<Site, number>>;

/**
 * How many wait, by an index alone and asked of the browser itself, which answers before the library of
 * the store (`db`) is even loaded; null where that is no answer: there is no store yet, it is of an
 * earlier version, or it cannot be read. Whoever gets null asks the store.
 */
export async function firstCount(name = 'heard'): Promise<FirstCount | null> {
  let db: IDBDatabase | null = null;
  try {
    db = await opened(name);
    if (!db) return null;
    const index = db.transaction('tickets').objectStore('tickets').index('[comment.site+status]');
    const [facebook, x] = await Promise.all([countOn(index, 'facebook'), countOn(index, 'x')]);
    return { facebook, x };
  } catch {
    // What is wrong with it is found and told by who opens it as a whole.
    return null;
  } finally {
    db?.close();
  }
}

function opened(name: string): Promise<IDBDatabase | null> {
  return new Promise((done) => {
    const request = indexedDB.open(name);
    // There is none yet, and this is not who makes it.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      done(request.result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      done(null);
    };
  });
}

async function countOn(index: IDBIndex, site: Site): Promise<number> {
  const counts = await Promise.all(
    WAITING_FOR_US.map((status) => lengthOf(index.getAllKeys([site, status], BACKLOG_COUNTED))),
  );
  return Math.min(
    BACKLOG_COUNTED,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

const lengthOf = (request: IDBRequest<IDBValidKey[]>): Promise<number> =>
  new Promise((done, failed) => {
    request.onsuccess = () => {
      done(request.result.length);
    };
    request.onerror = () => {
      failed(request.error ?? new Error('not read'));
    };
  });
