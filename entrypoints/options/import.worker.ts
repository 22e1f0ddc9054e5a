import { openDb } from '../../lib/history/db';
import type { Progress } from '../../lib/history/importLines';
import { answerPage } from '../wiring/answerPage';
import type { ImportAsked } from './importAside';
import type { FileImport } from './importFile';
import { importFile } from './importFile';

const db = openDb();
const stop = new AbortController();
answerPage<ImportAsked, FileImport | null, Progress>((asked, onProgress) => {
  if (asked.type === 'import')
    return importFile(db, asked.file, { ...asked, onProgress, signal: stop.signal });
  stop.abort();
  return Promise.resolve(null);
});
