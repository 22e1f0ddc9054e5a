import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

/** Names of the rules that these files break, as the check itself sees it. */
function brokenRules(...files: string[]): string[] {
  const report = execFileSync(
    'npx',
    ['depcruise', '--config', 'tests/boundaries.cjs', '--output-type', 'json', ...files],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { summary } = JSON.parse(report) as {
    summary: { violations: { rule: { name: string } }[] };
  };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

const planted: string[] = [];
function plant(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  planted.push(path);
  return path;
}
afterEach(() => {
  for (const path of planted.splice(0)) rmSync(path);
});

describe('the zones of the house', () => {
  it.each([
    ['lib/plantedPure.ts', "import 'preact';", 'pure-imports-only-pure'],
    ['lib/triage/planted.ts', "import '../dom/mount';", 'pure-imports-only-pure'],
    ['lib/dom/planted.ts', "import '../settings/settings';", 'port-dom-imports-no-other-port'],
    ['components/planted.tsx', "import 'dexie';", 'components-import-pure-and-preact'],
    ['lib/history/planted.ts', "import '../../tools/jsonLines';", 'nobody-imports-a-shell'],
  ])(
    'refuses %s with %s',
    (path, text, rule) => {
      expect(brokenRules(plant(path, text))).toContain(rule);
    },
    60_000,
  );
});

describe('the pure zone', () => {
  it.each([
    'document.title',
    'browser.runtime',
    'new URL("x")',
    'process.exit()',
    'setTimeout(() => {}, 1)',
  ])(
    'does not compile %s',
    (expression) => {
      plant('lib/plantedPure.ts', `export const planted = () => ${expression};\n`);
      let output = '';
      try {
        execFileSync('npx', ['tsc', '-p', 'tsconfig.pure.json'], {
          encoding: 'utf8',
          stdio: 'pipe',
        });
      } catch (error) {
        output = (error as { stdout: string }).stdout;
      }
      expect(output).toContain('lib/plantedPure.ts');
    },
    60_000,
  );
});
