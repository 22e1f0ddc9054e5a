import type { DataOutcome } from '../../components/DataOutcomeWords';
import { importAll } from '../../lib/history/backup';
import type { HeardDb } from '../../lib/history/db';
import type { Progress } from '../../lib/history/importLines';
import { headOf, importLines, isLines } from '../../lib/history/importLines';
import { parsedJson } from '../../lib/parsedJson';
import { changeSettings, isSetUp, readSettings, settingsFrom } from '../../lib/settings/settings';

export type TakeInOptions = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
};

/** The head of a file holds the settings, which are short. */
const HEAD_BYTES = 1 << 20;

/** Takes an export in, all or nothing; its settings only where this browser has none. */
export async function takeIn(
  db: HeardDb,
  file: File,
  options: TakeInOptions = {},
): Promise<DataOutcome> {
  const beginning = await textOf(file.slice(0, HEAD_BYTES));
  if (beginning === null) return { kind: 'import-failed', problem: { kind: 'unread' } };
  return isLines(beginning)
    ? takeLines(db, file, { ...options, head: headOf(beginning) })
    : takeWhole(db, file);
}

async function takeLines(
  db: HeardDb,
  file: File,
  { head, ...options }: TakeInOptions & { readonly head: unknown },
): Promise<DataOutcome> {
  const source = {
    key: `${file.name} ${file.size} ${file.lastModified}`,
    size: file.size,
    read: async (from: number, to: number) =>
      new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
  try {
    const imported = await importLines(db, source, { ...options, now: Date.now() });
    if (!imported.ok) return { kind: 'import-failed', problem: imported.problem };
    if (imported.value === null) return { kind: 'import-stopped' };
    const settings = await takeSettings(head);
    return { kind: 'imported', tickets: imported.value.tickets, settings };
  } catch (error) {
    // The file was taken away or changed while it was read.
    if (!(error instanceof DOMException)) throw error;
    return { kind: 'import-failed', problem: { kind: 'unread' } };
  }
}

/** Files of older versions are one JSON value. */
async function takeWhole(db: HeardDb, file: File): Promise<DataOutcome> {
  const text = await textOf(file);
  if (text === null) return { kind: 'import-failed', problem: { kind: 'unread' } };
  const data = parsedJson(text);
  if (!data.ok) return { kind: 'import-failed', problem: data.problem };
  const imported = await importAll(db, data.value);
  if (!imported.ok) return { kind: 'import-failed', problem: imported.problem };
  const settings = await takeSettings(data.value);
  return { kind: 'imported', tickets: imported.value.tickets, settings };
}

const textOf = (file: Blob): Promise<string | null> => file.text().catch(() => null);

async function takeSettings(data: unknown): Promise<boolean> {
  const brought = settingsFrom(Object(data).settings);
  if (!isSetUp(brought) || isSetUp(await readSettings())) return false;
  return (await changeSettings(brought)).ok;
}
