import { HeardDb } from '../../../lib/history/db';
import { BACKLOG_PAGE, openBacklog } from '../../../lib/history/openBacklog';
import { aReplyRow, aTicketRow } from './aHistory';

const BATCH = 2000;

/** What the bench does in a page of the built extension, with the store's own code. */
const bench = {
  /** Fills the empty store with so many open tickets, a third of them with a reply of ours. */
  fill: async (count: number): Promise<void> => {
    const db = new HeardDb();
    const now = Date.now();
    for (let start = 0; start < count; start += BATCH) {
      const places = Array.from({ length: Math.min(BATCH, count - start) }, (_, at) => start + at);
      await db.tickets.bulkPut(places.map((place) => aTicketRow(place, count, now)));
      await db.context.bulkPut(places.flatMap((place) => aReplyRow(place, count, now) ?? []));
    }
    db.close();
  },
  /** The ms that the head of the open tickets takes. */
  next: async (): Promise<number> => {
    const db = new HeardDb();
    await db.open();
    const started = performance.now();
    const open = await openBacklog(db, { limit: BACKLOG_PAGE });
    const ms = performance.now() - started;
    db.close();
    if (!open.ok || open.value.tickets.length < BACKLOG_PAGE) throw new Error('no open tickets');
    return ms;
  },
};
export type InBrowser = typeof bench;
Object.assign(globalThis, { bench });
