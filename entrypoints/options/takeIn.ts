import type { DataOutcome } from '../../components/DataOutcomeWords';
import { importAll } from '../../lib/history/backup';
import type { HeardDb } from '../../lib/history/db';
import { parsedJson } from '../../lib/parsedJson';
import { changeSettings, isSetUp, readSettings, settingsFrom } from '../../lib/settings/settings';

/** Takes an export in, all or nothing; its settings only where this browser has none. */
export async function takeIn(db: HeardDb, file: File): Promise<DataOutcome> {
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'import-failed', problem: { kind: 'unread' } };
  const data = parsedJson(text);
  if (!data.ok) return { kind: 'import-failed', problem: data.problem };
  const imported = await importAll(db, data.value);
  if (!imported.ok) return { kind: 'import-failed', problem: imported.problem };
  const settings = await takeSettings(data.value);
  return { kind: 'imported', tickets: imported.value.tickets, settings };
}

async function takeSettings(data: unknown): Promise<boolean> {
  const brought = settingsFrom(Object(data).settings);
  if (!isSetUp(brought) || isSetUp(await readSettings())) return false;
  return (await changeSettings(brought)).ok;
}
