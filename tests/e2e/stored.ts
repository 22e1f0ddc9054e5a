import type { Tab } from '../browsers/visitor';

type Interval = { readonly earliest: number; readonly latest: number };

/** Rows of the store as any page of the extension sees them, by the browser's own interface. */
export type Stored = {
  readonly version: number;
  readonly tickets: ReadonlyArray<{
    readonly id: string;
    readonly status: string;
    readonly trail: ReadonlyArray<{ readonly type: string; readonly reason?: string }>;
    readonly turn: string;
    readonly firstResponse: Interval | null;
    readonly comment: {
      readonly text: string;
      readonly isOwn: boolean;
      readonly isPost: boolean;
      readonly postedAt: Interval | null;
    };
    readonly triage: { readonly labels: Record<string, { readonly on: boolean }> };
  }>;
  readonly context: ReadonlyArray<{ readonly id: string }>;
  readonly pages: ReadonlyArray<{ readonly key: string; readonly read: number }>;
};

/** The whole store, read in one of the extension's own pages. */
export const stored = (tab: Tab): Promise<Stored> =>
  tab.run(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('heard');
      request.onsuccess = () => {
        done(request.result);
      };
      request.onerror = () => {
        failed(new Error(String(request.error)));
      };
    });
    const names = [...db.objectStoreNames];
    const all: Record<string, unknown> = { version: db.version };
    for (const name of names) {
      all[name] = await new Promise((done) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => {
          done(request.result);
        };
      });
    }
    db.close();
    return { tickets: [], context: [], pages: [], ...all } as unknown as Stored;
  }, null);
