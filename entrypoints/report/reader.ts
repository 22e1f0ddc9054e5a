import type { ReportView } from '../../components/report/ReportPage';
import type { StoreProblem } from '../../lib/history/attempt';
import type { HeardDb } from '../../lib/history/db';
import { keepList } from '../../lib/history/lists';
import { picker } from '../../lib/report/picked';
import type { Result } from '../../lib/result';
import { ok } from '../../lib/result';
import { queryHash } from '../../lib/ticketQuery';
import type { Progress, Read, Reading, Telling } from './readView';
import { readFacts, viewOf } from './readView';

/** A report is read, or the tickets of one of its figures are asked for by the place they are kept at. */
export type Asked =
  | ({ readonly type: 'report'; readonly reading: Reading } & Telling)
  | { readonly type: 'tickets'; readonly place: number };

export type Answer =
  | { readonly type: 'report'; readonly view: Result<ReportView, StoreProblem> }
  /** The hash of the page of all tickets that shows them. */
  | { readonly type: 'tickets'; readonly hash: Result<string, StoreProblem> };

/** Reads reports from the store; another filter over the same days reads nothing again. Remembers which tickets the figures of the last one count. */
export function readerOf(
  db: HeardDb,
): (asked: Asked, onProgress: (progress: Progress) => void) => Promise<Answer> {
  let last = picker();
  let tell: (progress: Progress) => void = () => undefined;
  let known: { readonly key: string; readonly read: Promise<Result<Read, StoreProblem>> } | null =
    null;
  const readOnce = (reading: Reading) => {
    const key = JSON.stringify(reading);
    if (known?.key === key) return known.read;
    const read = readFacts(db, reading, (progress) => {
      tell(progress);
    });
    known = { key, read };
    return read;
  };
  return async (asked, onProgress) => {
    if (asked.type === 'report') {
      const { pick } = (last = picker());
      tell = onProgress;
      const read = await readOnce(asked.reading);
      const view = read.ok ? ok(viewOf(read.value, { ...asked, pick })) : read;
      return { type: 'report', view };
    }
    const key = await keepList(db, last.idsAt(asked.place), Date.now());
    const hash = key.ok ? { ...key, value: queryHash({ list: key.value }) } : key;
    return { type: 'tickets', hash };
  };
}
