import type { HeardDb } from '../../lib/history/db';
import type { ImportOptions, Progress } from '../../lib/history/importLines';
import { askWorker } from '../wiring/askWorker';
import { workerOrNull } from '../wiring/workerOrNull';
import type { FileImport } from './importFile';
import { importFile } from './importFile';

type ImportKept = Required<Pick<ImportOptions, 'now' | 'retention'>>;

/** What the page asks of the worker that imports: a file, or to stop; only a file is answered. */
export type ImportAsked =
  ({ readonly type: 'import'; readonly file: File } & ImportKept) | { readonly type: 'stop' };

/** Takes a file in beside the page, in a worker of its own; where none can be had or it breaks, in the page itself. */
export async function importAside(
  db: HeardDb,
  file: File,
  options: ImportOptions & ImportKept,
): Promise<FileImport> {
  const worker = workerOrNull(
    () => new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' }),
  );
  if (!worker) return importFile(db, file, options);
  const { now, retention } = options;
  const ask = askWorker<ImportAsked, FileImport | null, Progress>(worker);
  const stop = () => void ask({ type: 'stop' }).catch(() => null);
  options.signal?.addEventListener('abort', stop);
  const answer = await ask({ type: 'import', file, now, retention }, options.onProgress)
    .catch(() => null)
    .finally(() => {
      options.signal?.removeEventListener('abort', stop);
      worker.terminate();
    });
  // What a broken worker had laid aside is taken up where it was.
  return answer ?? importFile(db, file, options);
}
