import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from './tempFolder';

type Tally = { readonly passed: number; readonly failed: number };
type Step = {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads how many checks ran from the report the command wrote; a command without one counts as one check. */
  readonly tally?: () => Tally;
  readonly environment?: Readonly<Record<string, string>>;
};

const reports = tempFolder('test');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const FAST: readonly Step[] = [
  { name: 'formatting', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the pure zone', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'types of the replica', command: ['tsc', '--noEmit', '-p', 'tests/replica'] },
  {
    name: 'boundaries',
    command: [
      'depcruise',
      '--config',
      'tests/boundaries.cjs',
      'lib',
      'components',
      'entrypoints',
      'tools',
    ],
  },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${vitestReport}`,
    ],
    tally: vitestTally,
  },
];

const SLOW: readonly Step[] = [
  ...['chrome', 'edge', 'firefox'].map((browser) => ({
    name: `build for ${browser}`,
    command: ['wxt', 'build', '-b', browser],
  })),
  ...['chrome', 'firefox'].map((browser) => ({
    name: `build for ${browser}, to be looked into`,
    command: ['wxt', 'build', '-b', browser, '--mode', 'e2e'],
  })),
  {
    name: 'laws of what was built',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${vitestReport}`,
    ],
    environment: { HEARD_BUILT: '1' },
    tally: vitestTally,
  },
  { name: 'replica', command: ['tsx', 'tests/replica/build.ts'] },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    tally: playwrightTally,
  },
];

const total = { passed: 0, failed: 0 };
for (const step of process.argv.includes('--fast') ? FAST : [...FAST, ...SLOW]) {
  const { passed, failed } = await run(step);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;

async function run(step: Step): Promise<Tally> {
  const started = Date.now();
  const status = await statusOf(step);
  const tally = tallyOf(step, status);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${tally.failed ? '✗' : '✓'} ${step.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)\n`,
  );
  return tally;
}

function statusOf({ command, environment }: Step): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...command], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
      shell: process.platform === 'win32',
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** A runner that fails without a failed test (a crash, no test at all) counts as one failure. */
function tallyOf({ tally }: Step, status: number): Tally {
  const alone = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!tally) return alone;
  try {
    const counted = tally();
    const silent = counted.passed + counted.failed === 0 || (status !== 0 && counted.failed === 0);
    return silent ? { passed: counted.passed, failed: counted.failed + 1 } : counted;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function vitestTally(): Tally {
  const report = JSON.parse(readFileSync(vitestReport, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightTally(): Tally {
  const { stats } = JSON.parse(readFileSync(playwrightReport, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  if (stats.flaky) console.log(`${stats.flaky} end-to-end tests needed a second try`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
