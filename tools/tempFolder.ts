import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new folder among the system's temporary ones; it goes when this process ends. */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `heard-${name}-`));
  if (made.push(folder) === 1)
    process.once('exit', () => {
      for (const one of made) rmSync(one, { recursive: true, force: true, maxRetries: 3 });
    });
  return folder;
}
