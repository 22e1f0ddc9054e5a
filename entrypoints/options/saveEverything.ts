import type { StoreTrouble } from '../../components/storeTrouble';
import { exportAll } from '../../lib/history/backup';
import type { HeardDb } from '../../lib/history/db';
import type { Result } from '../../lib/result';
import { ok } from '../../lib/result';
import { readSettings } from '../../lib/settings/settings';
import { dayName, saveFile } from '../wiring/saveFile';

/** Hands the user one file with everything, and gives its name; it never leaves this computer. */
export async function saveEverything(db: HeardDb): Promise<Result<string, StoreTrouble>> {
  const exported = await exportAll(db);
  if (!exported.ok) return exported;
  const everything = { ...exported.value, settings: await readSettings() };
  const name = dayName('json');
  saveFile(name, JSON.stringify(everything), 'application/json');
  return ok(name);
}
