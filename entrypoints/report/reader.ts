import type { ReportView } from '../../components/report/ReportPage';
import type { StoreProblem } from '../../lib/history/attempt';
import type { HeardDb } from '../../lib/history/db';
import { keepList } from '../../lib/history/lists';
import { picker } from '../../lib/report/picked';
import type { Result } from '../../lib/result';
import { queryHash } from '../../lib/ticketQuery';
import type { Progress, Reading } from './readView';
import { readView } from './readView';

/** A report is read, or the tickets of one of its figures are asked for by the place they are kept at. */
export type Asked =
  | { readonly type: 'report'; readonly reading: Reading }
  | { readonly type: 'tickets'; readonly place: number };

export type Answer =
  | { readonly type: 'report'; readonly view: Result<ReportView, StoreProblem> }
  /** The hash of the page of all tickets that shows them. */
  | { readonly type: 'tickets'; readonly hash: Result<string, StoreProblem> };

/** Reads reports from the store and remembers which tickets the figures of the last one count. */
export function readerOf(
  db: HeardDb,
): (asked: Asked, onProgress: (progress: Progress) => void) => Promise<Answer> {
  let last = picker();
  return async (asked, onProgress) => {
    if (asked.type === 'report') {
      last = picker();
      const view = await readView(db, { ...asked.reading, pick: last.pick, onProgress });
      return { type: 'report', view };
    }
    const key = await keepList(db, last.idsAt(asked.place), Date.now());
    const hash = key.ok ? { ...key, value: queryHash({ list: key.value }) } : key;
    return { type: 'tickets', hash };
  };
}
