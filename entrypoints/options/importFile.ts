import type { ImportProblem } from '../../lib/history/backup';
import type { Imported } from '../../lib/history/backupParts';
import type { HeardDb } from '../../lib/history/db';
import type { ImportOptions } from '../../lib/history/importLines';
import { importLines } from '../../lib/history/importLines';
import type { Result } from '../../lib/result';
import { fail } from '../../lib/result';
import { fileKey } from './fileKey';
import { whileImporting } from './importLock';

/** null: it was stopped. `unread`: the file was taken away or changed while it was read; `busy`: another window imports. */
export type FileImport = Result<
  Imported | null,
  ImportProblem | { readonly kind: 'unread' | 'busy' }
>;

/** Takes a file of lines in; rejects where that is a bug. */
export async function importFile(
  db: HeardDb,
  file: File,
  options: ImportOptions,
): Promise<FileImport> {
  const source = {
    key: fileKey(file),
    name: file.name,
    size: file.size,
    read: async (from: number, to: number) =>
      new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
  try {
    const imported = await whileImporting(() => importLines(db, source, options));
    return imported ?? fail({ kind: 'busy' });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return fail({ kind: 'unread' });
  }
}
