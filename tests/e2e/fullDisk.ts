import type { Chromium } from '../browsers/chromium';
import { until } from '../browsers/find';
import type { Tab, Visitor } from '../browsers/visitor';

const isChromium = (visitor: Visitor): visitor is Chromium => 'context' in visitor;

/**
 * From now on there is no room for another byte of the store; gives what makes room again. Chromium
 * itself refuses, by a quota for the extension. Firefox lets no test set one for an extension's
 * pages: there the browser's error stands for it, in this page alone, which gets no worker.
 */
export async function fillDisk(heard: Visitor, own: Tab): Promise<() => Promise<void>> {
  if (isChromium(heard)) return fillQuota(heard, own);
  await own.run(() => {
    const { put } = IDBObjectStore.prototype;
    const own = Worker;
    Object.assign(globalThis, { Worker: null });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    addEventListener('room again', () => {
      IDBObjectStore.prototype.put = put;
      Object.assign(globalThis, { Worker: own });
    });
  }, null);
  return () =>
    own.run(() => {
      dispatchEvent(new Event('room again'));
    }, null);
}

async function fillQuota({ context }: Chromium, own: Tab): Promise<() => Promise<void>> {
  const page = context.pages().find((one) => one.url() === own.url());
  if (!page) throw new Error('no such page');
  // An address of an extension has no origin of its own in Node.
  const origin = own.url().split('/').slice(0, 3).join('/');
  const session = await context.newCDPSession(page);
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage });
  // Chromium goes by the room it saw last for half a minute before it asks for the quota again.
  // Where a large write is refused a small one may still fit.
  for (const bytes of [50_000, 8000, 1000])
    await until('a write that is refused', () => own.run(loadBallast, bytes), 45_000);
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.detach();
    await own.run(dropBallast, null);
  };
}

/** Puts so many bytes of something else into the store's room; whether there was none left for it. */
const loadBallast = (bytes: number): Promise<boolean> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open('ballast', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('ballast', { autoIncrement: true });
    };
    opening.onerror = () => {
      failed(new Error(String(opening.error)));
    };
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction('ballast', 'readwrite');
      transaction.objectStore('ballast').put(new Uint8Array(bytes));
      const end = () => {
        db.close();
        setTimeout(done, 500, transaction.error?.name === 'QuotaExceededError');
      };
      transaction.oncomplete = end;
      transaction.onabort = end;
    };
  });

const dropBallast = (): Promise<void> =>
  new Promise((done) => {
    indexedDB.deleteDatabase('ballast').onsuccess = () => {
      done();
    };
  });
