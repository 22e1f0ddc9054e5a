import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDS } from './corpus';
import type { Example } from './learn';
import { learn } from './learn';
import { pack } from './pack';
import type { Prepared } from './prepare';

const SETTINGS = { buckets: 65_536, epochs: 4, seed: 7 };

export type BaseModels = {
  /** Packed models, each trained without one fold of the corpus. */
  readonly without: readonly Uint8Array[];
  readonly all: Uint8Array;
};

/**
 * The linear models: one without each fold, to see how they judge what they never read, and one on all.
 * With a folder they are kept there, and taken from there the next time.
 */
export function baseModels(
  train: readonly Prepared[],
  publicExamples: () => readonly Example[],
  folder: string | undefined,
): BaseModels {
  const kept = folder === undefined ? null : readModels(folder);
  if (kept) return kept;
  const others = publicExamples();
  const trained = (rows: readonly Prepared[]): Uint8Array =>
    pack(learn([...others, ...rows.map(({ example }) => example)], SETTINGS), {});
  const models = {
    without: Array.from({ length: FOLDS }, (_, fold) =>
      trained(train.filter(({ row }) => row.fold !== fold)),
    ),
    all: trained(train),
  };
  if (folder !== undefined) writeModels(folder, models);
  return models;
}

const NAMES = [...Array.from({ length: FOLDS }, (_, fold) => `without-${fold}.bin`), 'all.bin'];

function readModels(folder: string): BaseModels | null {
  const files = NAMES.map((name) => join(folder, name));
  if (!files.every((file) => existsSync(file))) return null;
  const models = files.map((file) => new Uint8Array(readFileSync(file)));
  const all = models.at(-1);
  return all ? { without: models.slice(0, FOLDS), all } : null;
}

function writeModels(folder: string, { without, all }: BaseModels): void {
  mkdirSync(folder, { recursive: true });
  [...without, all].forEach((bytes, place) => {
    writeFileSync(join(folder, NAMES[place] ?? 'all.bin'), bytes);
  });
}
