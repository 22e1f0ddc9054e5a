import type { HeardDb } from '../../lib/history/db';
import type { Ask } from '../wiring/askWorker';
import { askWorker } from '../wiring/askWorker';
import { workerOrNull } from '../wiring/workerOrNull';
import type { Answer, Asked } from './reader';
import { readerOf } from './reader';
import type { Progress } from './readView';

export type Reader = {
  readonly ask: Ask<Asked, Answer, Progress>;
  readonly end: () => void;
};

/** Reads in a worker, so that the page stays at hand; where none can be had, slowly in the page itself. */
export function startReader(db: HeardDb): Reader {
  const here = readerOf(db);
  const inPage: Ask<Asked, Answer, Progress> = (asked, onProgress) =>
    here(asked, onProgress ?? (() => undefined));
  let worker: Worker | null = workerOrNull(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  );
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const inWorker = worker && askWorker<Asked, Answer, Progress>(worker);
  return {
    end,
    ask: async (asked, onProgress) => {
      if (!inWorker || !worker) return inPage(asked, onProgress);
      try {
        return await inWorker(asked, onProgress);
      } catch {
        end();
        return inPage(asked, onProgress);
      }
    },
  };
}
