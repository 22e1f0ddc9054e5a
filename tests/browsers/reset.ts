import type { Visitor } from './visitor';

/** Empties history and settings, then sets the company up. */
export async function reset(
  visitor: Pick<Visitor, 'open' | 'extensionUrl'>,
  settings: object | null,
): Promise<void> {
  const tab = await visitor.open(visitor.extensionUrl('options.html'));
  await tab.run(async (fresh) => {
    type Api = {
      storage: {
        local: { clear(): Promise<void>; set(items: object): Promise<void> };
        session: { clear(): Promise<void> };
      };
    };
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    await api.storage.local.clear();
    await api.storage.session.clear();
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const open = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          done(request.result);
        };
      });
      const stores = [...open.objectStoreNames];
      if (stores.length) {
        const transaction = open.transaction(stores, 'readwrite');
        for (const store of stores) transaction.objectStore(store).clear();
        await new Promise((done) => {
          transaction.oncomplete = done;
        });
      }
      open.close();
    }
    if (fresh) await api.storage.local.set({ settings: fresh });
  }, settings);
  await tab.close();
}
