import type { StoreTrouble } from '../../components/storeTrouble';
import { exportAll } from '../../lib/history/backup';
import type { HeardDb } from '../../lib/history/db';
import type { Result } from '../../lib/result';
import { ok } from '../../lib/result';
import { readSettings } from '../../lib/settings/settings';

/** Hands the user one file with everything, and gives its name; it never leaves this computer. */
export async function saveEverything(db: HeardDb): Promise<Result<string, StoreTrouble>> {
  const exported = await exportAll(db);
  if (!exported.ok) return exported;
  const everything = { ...exported.value, settings: await readSettings() };
  const file = new Blob([JSON.stringify(everything)], { type: 'application/json' });
  const name = `heard-${new Date().toISOString().slice(0, 10)}.json`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Firefox reads the file only after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return ok(name);
}
