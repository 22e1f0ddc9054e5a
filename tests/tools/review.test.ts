import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tools/review.ts', ...args], {
    input,
    encoding: 'utf8',
  });

describe('the review command', () => {
  it('answers every line in order with language, findings, parts and length', () => {
    const lines = [
      {
        id: 'a',
        text: 'Sorry if this upset you.',
        visibility: 'public',
        site: 'x',
        comment: 'Rude!',
      },
      {
        id: 'b',
        text: 'Das war mein Fehler. Ich rufe Sie heute um 17 Uhr an.',
        visibility: 'private',
      },
    ];
    const { stdout, status } = run(lines.map((line) => JSON.stringify(line)).join('\n') + '\n');
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(Object.keys(first)).toEqual(['id', 'language', 'findings', 'parts', 'length']);
    expect(first).toMatchObject({ id: 'a', language: 'en', length: { used: 24, limit: 280 } });
    expect(first.findings[0]).toMatchObject({ rule: 'conditional-apology', severity: 'strong' });
    expect(second).toMatchObject({ id: 'b', language: 'de', findings: [], length: null });
    expect(second.parts).toMatchObject({ responsibility: true, repair: true, nextStep: true });
  }, 30_000);

  it('gives a bad line its place and its exit status, and refuses arguments', () => {
    const { stdout, status } = run('{"id":"x"}\n{"id":"y","text":"ok"}\n');
    const [bad, good] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(bad).toEqual({ id: 'x', error: expect.any(String) });
    expect(good).toMatchObject({ id: 'y', findings: [] });
    expect(status).toBe(1);
    expect(run('', '--nonsense').status).toBe(2);
  }, 30_000);
});
