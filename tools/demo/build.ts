import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OUT_DIR } from '../../tests/replica/outDir';

export type BuildOptions = {
  readonly browser: 'chromium' | 'firefox';
  readonly mode: 'production' | 'e2e';
};

const OURS = ['entrypoints', 'components', 'lib', 'assets', 'wxt.config.ts', 'package-lock.json'];
const REPLICA = ['tests/replica'];

/** Builds the extension and the replica where their sources are newer; gives the extension's folder. */
export function build({ browser, mode }: BuildOptions): string {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const folder = resolve(`.output/${target}-mv3${mode === 'e2e' ? '-e2e' : ''}`);
  if (isStale(join(folder, 'manifest.json'), OURS)) {
    console.log('Building Heard …');
    run(['wxt', 'build', '-b', target, '--mode', mode]);
  }
  if (isStale(join(OUT_DIR, 'x.js'), REPLICA)) {
    console.log('Building the replica of both sites …');
    run(['tsx', 'tests/replica/build.ts']);
  }
  return folder;
}

/** Runs a program of node_modules; what it says is only worth reading when it fails. */
function run([program = '', ...rest]: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', program), rest, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nThis failed: ${program} ${rest.join(' ')}`);
  process.exit(1);
}

function isStale(built: string, sources: readonly string[]): boolean {
  return !existsSync(built) || sources.some((path) => newest(path) > statSync(built).mtimeMs);
}

function newest(path: string): number {
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
