import type { StoreTrouble } from '../../components/storeTrouble';
import type { HeardDb } from '../../lib/history/db';
import { exportLines } from '../../lib/history/exportLines';
import type { Result } from '../../lib/result';
import { ok } from '../../lib/result';
import { readSettings } from '../../lib/settings/settings';
import { dayName, saveFile } from '../wiring/saveFile';

const TYPE = 'application/x-ndjson';

/** Hands the user one file with everything, and gives its name; it never leaves this computer. */
export async function saveEverything(
  db: HeardDb,
  onProgress: (share: number) => void,
): Promise<Result<string, StoreTrouble>> {
  const pieces: Blob[] = [];
  const exported = await exportLines(db, {
    // The browser keeps blobs on the disk: a large history needs no large text.
    write: (lines) => pieces.push(new Blob([lines])),
    extra: { settings: await readSettings() },
    onProgress,
  });
  if (!exported.ok) return exported;
  const name = dayName('jsonl');
  saveFile(name, new Blob(pieces), TYPE);
  return ok(name);
}
