import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FOLDS } from './corpus';
import { tempFolder } from '../tempFolder';

export type BaseModels = {
  /** Packed models, each trained without one fold of the corpus. */
  readonly without: readonly Uint8Array[];
  readonly all: Uint8Array;
};

const TRAINER = new URL('./baseModel.ts', import.meta.url).pathname;
const run = promisify(execFile);

/**
 * The models below the layers: one without each fold, to see how they judge what they never read,
 * and one on all; one process for each, as many at a time as there are processors. With a folder
 * they are kept there, and taken from there the next time.
 */
export async function baseModels(data: string | undefined, folder?: string): Promise<BaseModels> {
  const place = folder ?? tempFolder('models');
  mkdirSync(place, { recursive: true });
  const tasks = [undefined, ...Array.from({ length: FOLDS }, (_, fold) => fold)].map((fold) => ({
    fold,
    out: join(place, fold === undefined ? 'all.bin' : `without-${fold}.bin`),
  }));
  const waiting = tasks.filter(({ out }) => !existsSync(out));
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift())
      await run(process.execPath, [
        ...process.execArgv,
        TRAINER,
        ...['--out', task.out],
        ...(data === undefined ? [] : ['--data', data]),
        ...(task.fold === undefined ? [] : ['--fold', String(task.fold)]),
      ]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const [all = new Uint8Array(), ...without] = tasks.map(
    ({ out }) => new Uint8Array(readFileSync(out)),
  );
  return { without, all };
}
