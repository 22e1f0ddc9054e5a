import { Dexie } from 'dexie';
import type { TicketQuery } from '../ticketQuery';
import type { StoreProblem } from './attempt';
import type { Delimiter } from '../csv';
import { csvParts } from './csvParts';
import type { HeardDb } from './db';
import type { Found } from './fitting';
import { listedIds } from './listedIds';
import { searchMany } from './search';
import { searchFew } from './searchFew';
import { searchNewest } from './searchNewest';

/** What is asked of a desk: a query, which ends the one before; a page of what the last one found, or all of it as CSV. */
export type SearchAsk =
  | { readonly type: 'query'; readonly ask: number; readonly query: TicketQuery }
  | { readonly type: 'page'; readonly ask: number; readonly page: number }
  | { readonly type: 'csv'; readonly ask: number; readonly delimiter: Delimiter };

/** What a desk tells; `ask` is the query it belongs to, `page` counts from 0, each of `PAGE_IDS` ids. */
export type SearchTold =
  | {
      readonly type: 'found';
      readonly ask: number;
      /** How many there are; of those found so far where it is not whole. */
      readonly total: number;
      readonly isWhole: boolean;
      readonly ignored: readonly string[];
      /** The first page. */
      readonly ids: readonly string[];
    }
  | {
      readonly type: 'page';
      readonly ask: number;
      readonly page: number;
      readonly ids: readonly string[];
    }
  | { readonly type: 'csv'; readonly ask: number; readonly file: Blob }
  | { readonly type: 'failed'; readonly ask: number; readonly problem: StoreProblem };

export type SearchDesk = {
  readonly hear: (asked: SearchAsk) => void;
  readonly close: () => void;
};

export const PAGE_IDS = 200;
/** Letters that follow each other faster do not ask the indexes for all there is. */
const TYPING_MS = 150;
/** What happens to the store within this time is told at once. */
const CHANGES_MS = 1000;

/**
 * Answers one query after the other: the youngest that fit at once, all of them when the indexes were
 * asked, and again whenever the store changes. It keeps the list, so that a page of a hundred thousand
 * needs only the rows in view.
 */
export function searchDesk(db: HeardDb, tell: (told: SearchTold) => void): SearchDesk {
  let [asked, query]: [number, TicketQuery | null] = [-1, null];
  let ids: readonly string[] = [];
  /** All ids in order, until the store changes. */
  let listed: ReturnType<typeof listedIds> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStale = false;

  const give = (ask: number, { ids: all, ignored }: Found, isWhole: boolean) => {
    ids = all;
    const total = all.length;
    tell({ type: 'found', ask, total, isWhole, ignored, ids: all.slice(0, PAGE_IDS) });
  };
  const listedOf: typeof listedIds = async (store, range) => {
    if (range.from !== undefined || range.to !== undefined) return listedIds(store, range);
    const all = (listed ??= listedIds(store, {}));
    if (!(await all).ok) listed = null;
    return all;
  };

  const answer = async (ask: number, query: TicketQuery, isNew: boolean): Promise<void> => {
    const few = await searchFew(db, query);
    if (ask !== asked) return;
    if (!few.ok) return tell({ type: 'failed', ask, problem: few.problem });
    if (few.value) return give(ask, few.value, true);
    // The newest of all are seldom those of a list.
    if (isNew && !query.list) {
      const begun = await searchNewest(db, query);
      if (ask !== asked) return;
      if (!begun.ok) return tell({ type: 'failed', ask, problem: begun.problem });
      give(ask, begun.value, begun.value.isWhole);
      if (begun.value.isWhole) return;
      await new Promise((done) => setTimeout(done, TYPING_MS));
      if (ask !== asked) return;
    }
    const all = await searchMany(db, query, listedOf);
    if (ask !== asked) return;
    if (all.ok) give(ask, all.value, true);
    else tell({ type: 'failed', ask, problem: all.problem });
  };

  const saveCsv = async (ask: number, delimiter: Delimiter): Promise<void> => {
    const parts: string[] = [];
    for await (const part of csvParts(db, ids, delimiter)) {
      if (!part.ok) return tell({ type: 'failed', ask, problem: part.problem });
      parts.push(part.value);
    }
    tell({ type: 'csv', ask, file: new Blob(parts, { type: 'text/csv' }) });
  };

  const changed = () => {
    listed = null;
    isStale = true;
    timer ??= setTimeout(() => void refresh(), CHANGES_MS);
  };
  const refresh = async (): Promise<void> => {
    isStale = false;
    if (query) await answer(asked, query, false);
    timer = undefined;
    if (isStale) changed();
  };
  Dexie.on('storagemutated', changed);
  return {
    hear: (heard) => {
      if (heard.type === 'query') {
        [asked, query] = [heard.ask, heard.query];
        void answer(asked, query, true);
      } else if (heard.ask !== asked) return;
      else if (heard.type === 'csv') void saveCsv(asked, heard.delimiter);
      else {
        const from = heard.page * PAGE_IDS;
        tell({ ...heard, ids: ids.slice(from, from + PAGE_IDS) });
      }
    },
    close: () => {
      [asked, query] = [-1, null];
      clearTimeout(timer);
      Dexie.on.storagemutated.unsubscribe(changed);
    },
  };
}
