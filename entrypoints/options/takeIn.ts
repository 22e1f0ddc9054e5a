import type { DataOutcome } from '../../components/DataOutcomeWords';
import { importAll } from '../../lib/history/backup';
import type { HeardDb } from '../../lib/history/db';
import type { Progress } from '../../lib/history/importLines';
import { headOf, isLines } from '../../lib/history/lineRows';
import { parsedJson } from '../../lib/parsedJson';
import type { Retention } from '../../lib/retention';
import type { Settings } from '../../lib/settings/settings';
import { changeSettings, isSetUp, readSettings, settingsFrom } from '../../lib/settings/settings';
import { importAside } from './importAside';

export type TakeInOptions = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
};

/** The head of a file holds the settings, which are short. */
const HEAD_BYTES = 1 << 20;

/** Takes an export in, all or nothing; its settings only where this browser has none. null: it was stopped. */
export async function takeIn(
  db: HeardDb,
  chosen: File,
  options: TakeInOptions = {},
): Promise<DataOutcome | null> {
  const file = await inUtf8(chosen).catch(() => null);
  const beginning = file && (await textOf(file.slice(0, HEAD_BYTES)));
  if (!file || beginning === null) return { kind: 'import-failed', problem: { kind: 'unread' } };
  return isLines(beginning)
    ? takeLines(db, file, { ...options, head: headOf(beginning) })
    : takeWhole(db, file);
}

async function takeLines(
  db: HeardDb,
  file: File,
  { head, ...options }: TakeInOptions & { readonly head: unknown },
): Promise<DataOutcome | null> {
  if (!(await hasRoomFor(file))) return { kind: 'import-failed', problem: { kind: 'store-full' } };
  const keeping = { now: Date.now(), retention: await retentionWith(head) };
  const imported = await importAside(db, file, { ...options, ...keeping });
  if (!imported.ok) return { kind: 'import-failed', problem: imported.problem };
  if (imported.value === null) return null;
  const { tickets, leftOut } = imported.value;
  return { kind: 'imported', tickets, leftOut, settings: await takeSettings(head) };
}

/** A file is laid aside before it is taken over, so that it needs its room twice. */
async function hasRoomFor({ size }: File): Promise<boolean> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  return quota - usage > 2 * size;
}

/** Files of older versions are one JSON value. */
async function takeWhole(db: HeardDb, file: File): Promise<DataOutcome> {
  const text = await textOf(file);
  if (text === null) return { kind: 'import-failed', problem: { kind: 'unread' } };
  const data = parsedJson(text);
  if (!data.ok) return { kind: 'import-failed', problem: data.problem };
  const keeping = { ...(await retentionWith(data.value)), now: Date.now() };
  const imported = await importAll(db, data.value, keeping);
  if (!imported.ok) return { kind: 'import-failed', problem: imported.problem };
  const { tickets, leftOut } = imported.value;
  return { kind: 'imported', tickets, leftOut, settings: await takeSettings(data.value) };
}

/** An editor that opened an export may have saved it as UTF-16, which its mark tells. */
async function inUtf8(file: File): Promise<File> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const marked = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };
  const found = Object.entries(marked).find(([, [one, two]]) => first === one && second === two);
  if (!found) return file;
  const text = new TextDecoder(found[0]).decode(await file.arrayBuffer());
  return new File([text], file.name, { lastModified: file.lastModified });
}

const textOf = (file: Blob): Promise<string | null> => file.text().catch(() => null);

async function takeSettings(data: unknown): Promise<boolean> {
  const brought = await settingsOf(data);
  return brought !== null && (await changeSettings(brought)).ok;
}

/** How long tickets are kept once this file is taken in. */
async function retentionWith(data: unknown): Promise<Retention> {
  return ((await settingsOf(data)) ?? (await readSettings())).retention;
}

/** The settings of a file, where this browser has none; else null. */
async function settingsOf(data: unknown): Promise<Settings | null> {
  const brought = settingsFrom(Object(data).settings);
  return isSetUp(brought) && !isSetUp(await readSettings()) ? brought : null;
}
