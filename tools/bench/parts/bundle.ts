import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from '../cannotRun';
import { SITES } from '../../../lib/comment';
import type { Figure } from '../figure';
import { gzippedKb } from '../gzippedKb';
import type { Part } from '../runParts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const SCRIPTS_OF = '.output/chrome-mv3/content-scripts';
const FACEBOOK = `${SCRIPTS_OF}/facebook.js`;
const SOURCES = ['lib', 'components', 'entrypoints', 'assets', 'wxt.config.ts', 'package.json'];

const SCRIPTS: Readonly<Record<string, string>> = {
  'bundle.facebookGzipKb': FACEBOOK,
  'bundle.xGzipKb': `${SCRIPTS_OF}/x.js`,
  'bundle.xDataGzipKb': `${SCRIPTS_OF}/x-data.js`,
  'bundle.backgroundGzipKb': '.output/chrome-mv3/background.js',
};

/** What the build for Chrome puts into a page and into the background; builds where there is none. */
export const bundle: Part = (say) => {
  if (!existsSync(join(ROOT, FACEBOOK))) build();
  else if (youngestOf(SOURCES) > youngestOf([FACEBOOK]))
    say('the sources are younger than the build that is measured (npm run build)');
  const size = (path: string) => gzippedKb(readFileSync(join(ROOT, path)));
  const sizes = Object.entries(SCRIPTS).map(([name, path]): [string, Figure] => [
    name,
    { value: size(path), unit: 'KiB' },
  ]);
  // A page of X also has the script in its own world, which is told apart.
  const content = Math.max(...SITES.map((site) => size(`${SCRIPTS_OF}/${site}.js`)));
  return Promise.resolve({
    'bundle.contentGzipKb': { value: content, unit: 'KiB' },
    ...Object.fromEntries(sizes),
  });
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
