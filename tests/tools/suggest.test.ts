import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tools/suggest.ts', ...args], {
    input,
    encoding: 'utf8',
  });

describe('the suggest command', () => {
  it('answers every line in order, with drafts, gaps and a reason', () => {
    const lines = [
      {
        id: 'a',
        text: 'Three weeks without internet now, this is a disgrace',
        author: 'Anna Lang',
        site: 'x',
        settings: { initials: 'JK' },
      },
      { id: 'b', text: 'Mijn pakje is nog steeds niet geleverd, wat een slechte service' },
    ];
    const { stdout, status } = run(lines.map((line) => JSON.stringify(line)).join('\n') + '\n');
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect([first.id, first.language, second.id, second.language]).toEqual(['a', 'en', 'b', 'nl']);
    for (const { suggestions } of [first, second]) {
      expect(suggestions.length).toBeGreaterThan(0);
      for (const draft of suggestions) {
        expect(Object.keys(draft)).toEqual(['kind', 'visibility', 'text', 'gaps', 'why']);
        expect(draft.why).toMatch(/^Names .+\. (?:No gap|One gap|\d gaps) to fill\.$/u);
      }
    }
    expect(first.suggestions[0].text).toMatch(/Anna.* \^JK$/u);
  }, 30_000);

  it('gives a bad line its place and its exit status, and refuses arguments', () => {
    const { stdout, status } = run('{"id":"x"}\n{"id":"y","text":"ok"}\n');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['x', 'y']);
    expect(JSON.parse(stdout.split('\n')[0] ?? '').error).toEqual(expect.any(String));
    expect(status).toBe(1);
    expect(run('', '--nonsense').status).toBe(2);
  }, 30_000);
});
