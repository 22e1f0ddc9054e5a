import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { answerLine } from '../../tools/jsonLines';

vi.setConfig({ testTimeout: 60_000 });

const options = {
  schema: z.object({ id: z.optional(z.union([z.string(), z.number()])), text: z.string() }),
  answer: ({ text }: { text: string }) => {
    if (text === 'boom') throw new Error('went wrong');
    return { length: text.length };
  },
};
const answered = async (line: string) => {
  const { output, bad } = await answerLine(line, options);
  return { ...JSON.parse(output), bad };
};

describe('a line', () => {
  it('is answered with its id first', async () => {
    const { output } = await answerLine('{"text":"four","id":7}', options);
    expect(output).toBe('{"id":7,"length":4}');
  });

  it('without an id is answered with id null', async () => {
    expect(await answered('{"text":"x"}')).toEqual({ id: null, length: 1, bad: false });
  });

  it.each([
    ['is no JSON', '{"id":"a",', null],
    ['is empty', '', null],
    ['misses a field', '{"id":"a"}', 'a'],
    ['has a field of another kind', '{"id":"a","text":3}', 'a'],
    ['has an id that is none', '{"id":{},"text":"x"}', null],
    ['is no object', '[]', null],
    ['makes the answer throw', '{"id":"a","text":"boom"}', 'a'],
  ])('that %s gives an error on its place', async (_case, line, id) => {
    const { error, ...rest } = await answered(line);
    expect(rest).toEqual({ id, bad: true });
    expect(error).toMatch(/./);
    expect(error).not.toContain('\n');
  });
});

describe('a command', () => {
  const command = join(import.meta.dirname, 'echoCommand.ts');
  const run = (input: string, ...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', command, ...args], { input, encoding: 'utf8' });

  it('keeps the order, answers every line and exits 1 when one was bad', () => {
    const { stdout, status } = run('{"id":1,"text":"a\u2028b"}\r\nno\n{"id":3,"text":"é😀"}');
    expect(stdout.split('\n').map((line) => (line === '' ? null : JSON.parse(line).id))).toEqual([
      1,
      null,
      3,
      null,
    ]);
    expect(stdout).toContain('é😀');
    expect(status).toBe(1);
  });

  it('exits 0 when every line was good, and with no line', () => {
    expect(run('{"text":"a"}\n').status).toBe(0);
    expect(run('')).toMatchObject({ stdout: '', status: 0 });
  });

  it('shows its usage on stderr and exits 2 when it gets an argument', () => {
    expect(run('', '--what')).toMatchObject({ stdout: '', stderr: 'usage: echo\n', status: 2 });
  });
});
