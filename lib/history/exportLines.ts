import { Dexie } from 'dexie';
import type { Result } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import { PART_NAMES, PARTS } from './backupParts';
import { BACKUP_VERSION } from './backupSchema';
import type { HeardDb } from './db';

export type LinesOut = {
  /** Told each piece of the file, some hundred lines. */
  readonly write: (lines: string) => void;
  /** Told the share that is written, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Goes into the head of the file, for whoever reads it: the settings. */
  readonly extra?: Readonly<Record<string, unknown>>;
};

/** So few at a time that the page stays at hand between two batches. */
const BATCH = 250;

/**
 * Writes everything in the store as JSON lines, as it stands at one moment, and gives the number of
 * rows: a head `{format, version, rows, …extra}`, one line `["tickets", {…}]` for each row, and
 * `{"end": rows}`. It is never one text, so that its length is bounded by the disk alone. Rows are not
 * checked: also a store with a damaged row can be saved.
 */
export const exportLines = (
  db: HeardDb,
  { write, onProgress, extra }: LinesOut,
): Promise<Result<number, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tables, async () => {
      let rows = 0;
      for (const name of PART_NAMES) rows += await PARTS[name].table(db).count();
      write(line({ format: 'heard-backup', version: BACKUP_VERSION, rows, ...extra }));
      let written = 0;
      for (const name of PART_NAMES) {
        const { table, inFile } = PARTS[name];
        let last: unknown = Dexie.minKey;
        for (;;) {
          const batch: unknown[] = await table(db).where(':id').above(last).limit(BATCH).toArray();
          if (batch.length === 0) break;
          last = keyIn(table(db).schema.primKey.keyPath, batch.at(-1));
          write(batch.map((row) => line([name, inFile(row)])).join(''));
          onProgress?.((written += batch.length) / rows);
        }
      }
      write(line({ end: rows }));
      return rows;
    }),
  );

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The key of a row, by the path or paths it is made of. */
const keyIn = (path: string | string[] | null | undefined, row: unknown): unknown =>
  Array.isArray(path)
    ? path.map((one): unknown => Reflect.get(Object(row), one))
    : Reflect.get(Object(row), path ?? '');
