import type { HeardDb } from '../../lib/history/db';
import type { SearchAsk, SearchDesk, SearchTold } from '../../lib/history/searchDesk';
import { searchDesk } from '../../lib/history/searchDesk';
import { workerOrNull } from '../wiring/workerOrNull';

/** A worker that tells nothing for so long is given up. */
const SILENT_MS = 10_000;

/**
 * A desk in a worker of this page, so that the page stays free to draw and to be typed in. Where none
 * can be started, or it dies or is silent, the same desk goes on in the page itself.
 */
export function startSearching(db: HeardDb, hear: (told: SearchTold) => void): SearchDesk {
  let query: SearchAsk | null = null;
  let here: SearchDesk | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const worker = workerOrNull(
    () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
  );
  const giveUp = () => {
    worker?.terminate();
    if (here) return;
    here = searchDesk(db, hear);
    if (query) here.hear(query);
  };
  worker?.addEventListener('message', ({ data }: MessageEvent<SearchTold>) => {
    clearTimeout(silence);
    hear(data);
  });
  worker?.addEventListener('error', giveUp);
  if (!worker) giveUp();
  return {
    hear: (asked) => {
      if (asked.type === 'query') query = asked;
      if (here) here.hear(asked);
      else {
        clearTimeout(silence);
        // A file of all tickets takes as long as it takes.
        if (asked.type !== 'csv') silence = setTimeout(giveUp, SILENT_MS);
        worker?.postMessage(asked);
      }
    },
    close: () => {
      clearTimeout(silence);
      worker?.terminate();
      here?.close();
    },
  };
}
