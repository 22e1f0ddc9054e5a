import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../tools/bench/cannotRun';
import { numbersOf } from '../../tools/bench/figure';
import { figuresTable } from '../../tools/bench/figuresTable';
import { inRounds } from '../../tools/bench/inRounds';
import { overRounds, ratioOverRounds } from '../../tools/bench/overRounds';
import { runParts } from '../../tools/bench/runParts';

function bench(...parts: string[]): Promise<{ status: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile('npx', ['tsx', 'tools/bench/bench.ts', ...parts], (error, stdout, stderr) => {
      resolve({ status: error?.code ?? 0, stdout, stderr });
    });
  });
}

describe('the bench on the command line', () => {
  it('gives one JSON object of numbers on stdout and a table on stderr', async () => {
    const { status, stdout, stderr } = await bench('model');
    const bytes = gzipSync(readFileSync('assets/model/triage.bin'), { level: 9 }).length;
    const figures = JSON.parse(stdout) as Record<string, number>;
    expect(Object.keys(figures)).toEqual(['model.compressedKb']);
    expect(figures['model.compressedKb']).toBeGreaterThanOrEqual(Math.floor(bytes / 1024));
    expect(stderr).toMatch(/^model\.compressedKb +\d+ +KiB$/m);
    expect(status).toBe(0);
  });

  it('names its parts when one is asked for that it does not have', async () => {
    const { status, stdout, stderr } = await bench('model', 'toString');
    expect(stderr).toMatch(/^usage: npm run bench -- \[model\]/m);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('running parts', () => {
  const one = { value: 1, unit: 'ms' } as const;

  it.each([
    ['that cannot run', new CannotRun('no Chromium'), 'no Chromium', false],
    ['whose package is missing', new Error("Cannot find package 'tinyld'"), 'tinyld', false],
    ['that has a bug', new TypeError('x is not a function'), 'x is not a function', true],
  ])('leaves out one %s, says why, and goes on', async (_, error, said, isBroken) => {
    const lines: string[] = [];
    const done = await runParts(
      { first: () => Promise.reject(error), second: () => Promise.resolve({ 'second.ms': one }) },
      (line) => lines.push(line),
    );
    expect(done).toEqual({ figures: { 'second.ms': one }, isBroken });
    expect(lines.join('\n')).toMatch(new RegExp(`first is left out: .*${said}`));
  });
});

describe('rounds', () => {
  it('takes all in turn, seven times after one that does not count', async () => {
    const order: string[] = [];
    const values = await inRounds({
      ours: () => order.push('ours'),
      theirs: () => Promise.resolve(order.push('theirs')),
    });
    expect(order.slice(0, 4)).toEqual(['ours', 'theirs', 'ours', 'theirs']);
    expect(values('ours')).toEqual([3, 5, 7, 9, 11, 13, 15]);
    expect(values('theirs')).toHaveLength(7);
  });

  it('are told as their median and the range of their middle half', () => {
    expect(overRounds([9, 1, 2, 3, 4, 5, 100], 'ms')).toEqual({
      value: 4,
      spread: 4.5,
      unit: 'ms',
    });
    expect(overRounds([1, 2], 'ms').value).toBe(1.5);
  });

  it('are compared round by round, so that a slow round spoils no ratio', () => {
    expect(ratioOverRounds([2, 20, 2], [4, 40, 4])).toEqual({ value: 0.5, spread: 0, unit: '×' });
  });
});

describe('figures', () => {
  const figures = {
    'triage.ms': { value: 0.712345, spread: 0.012345, unit: 'ms' },
    'triage.none': { value: NaN, unit: 'ms' },
    'model.kb': { value: 711.04, unit: 'KiB' },
  } as const;

  it('are numbers with four digits, a spread beside its figure; what is unknown is left out', () => {
    expect(numbersOf(figures)).toEqual({
      'triage.ms': 0.7123,
      'triage.ms.spread': 0.01235,
      'model.kb': 711,
    });
  });

  it('stand under each other in a table, groups apart', () => {
    const { 'triage.ms': ms, 'model.kb': kb } = figures;
    expect(figuresTable({ 'triage.ms': ms, 'model.kb': kb })).toBe(
      ['triage.ms  0.71  ms   ± 0.0123', '', 'model.kb    711  KiB', ''].join('\n'),
    );
  });
});
