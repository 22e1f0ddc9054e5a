import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from '../cannotRun';
import type { Figures } from '../figure';
import { gzippedKb } from '../gzippedKb';
import type { Part } from '../runParts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const CONTENT = '.output/chrome-mv3/content-scripts/comments.js';
const SOURCES = ['lib', 'components', 'entrypoints', 'assets', 'wxt.config.ts', 'package.json'];

const SCRIPTS: Readonly<Record<string, string>> = {
  'bundle.contentGzipKb': CONTENT,
  'bundle.xDataGzipKb': '.output/chrome-mv3/content-scripts/x-data.js',
  'bundle.backgroundGzipKb': '.output/chrome-mv3/background.js',
};

/** What the build for Chrome puts into a page and into the background; builds where there is none. */
export const bundle: Part = (say) => {
  if (!existsSync(join(ROOT, CONTENT))) build();
  else if (youngestOf(SOURCES) > youngestOf([CONTENT]))
    say('the sources are younger than the build that is measured (npm run build)');
  return Promise.resolve(
    Object.fromEntries(
      Object.entries(SCRIPTS).map(([name, path]): [string, Figures[string]] => [
        name,
        { value: gzippedKb(readFileSync(join(ROOT, path))), unit: 'KiB' },
      ]),
    ),
  );
};

function build(): void {
  // What the build says goes to stderr: stdout is for the figures alone.
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', 'chrome'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new CannotRun('the build for Chrome failed');
}

/** When the last of these files, or of those in these folders, was changed (ms since 1970). */
const youngestOf = (paths: readonly string[]): number =>
  Math.max(
    ...paths.flatMap((path) => {
      const whole = join(ROOT, path);
      if (!statSync(whole).isDirectory()) return [statSync(whole).mtimeMs];
      return readdirSync(whole, { recursive: true, encoding: 'utf8' }).map(
        (name) => statSync(join(whole, name)).mtimeMs,
      );
    }),
  );
