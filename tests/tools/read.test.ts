import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readArguments } from '../../tools/readArguments';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const pageOf = (name: string) => join(ROOT, 'tests/pages/x', name, 'page.html');
const URL_OF_FOCAL = 'https://x.com/nils_berg/status/1900000000000000400';

const FIELDS =
  'site id parentId postId author text lang postedAt permalink isOwn isPost addressed truncated quotedText'.split(
    ' ',
  );

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'tools/read.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
const linesOf = (output: string) =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('the read command', () => {
  it('gives one JSON line per comment in document order, with the fields of a comment and ISO times', () => {
    const { stdout, status } = run(
      pageOf('focal-post'),
      '--url',
      URL_OF_FOCAL,
      '--own',
      'NordlysTel',
    );
    const lines = linesOf(stdout);
    expect(lines.map(({ id }) => id)).toEqual([
      '1900000000000000400',
      '1900000000000000401',
      '1900000000000000402',
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(FIELDS);
      expect(line.postedAt.earliest).toMatch(/^2026-03-03T\d\d:\d\d:00\.000Z$/);
    }
    expect(status).toBe(0);
  });

  it('gives problems and coverage as JSON lines on stderr', () => {
    const { stderr } = run(pageOf('unreadable'), '--url', 'https://x.com/home');
    expect(linesOf(stderr)).toEqual([
      { problem: 'no-id', count: 1 },
      { problem: 'no-text', count: 1 },
      { problem: 'bad-data', count: 2 },
      { problem: 'no-author', count: 1 },
      { coverage: { read: 1, unread: 5, notLoaded: null, filter: null } },
    ]);
  });

  it('knows our own comments by any of several names', () => {
    const { stdout } = run(
      pageOf('status-chain'),
      ...['--url', 'https://x.com/NordlysTel/status/1900000000000000100'],
      ...['--own', 'somebody', '--own', '@NORDLYSTEL', '--seen-at', '2026-03-04T12:00:00Z'],
    );
    expect(linesOf(stdout).map(({ isOwn }) => isOwn)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('shows its usage on stderr and exits 2 when it cannot use its arguments', () => {
    const { stdout, stderr, status } = run(pageOf('search'), '--url', 'https://example.com/');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^usage: npm run -s read /);
  });
});

describe('the arguments of read', () => {
  const url = ['--url', URL_OF_FOCAL];

  it('name a file, its address, when it was seen and who we are', () => {
    const time = ['--seen-at', '2026-03-04T12:00:00+01:00'];
    expect(readArguments([pageOf('search'), ...url, ...time, '--own', 'a', '--own=b'])).toEqual({
      html: readFileSync(pageOf('search'), 'utf8'),
      url: URL_OF_FOCAL,
      seenAt: Date.UTC(2026, 2, 4, 11),
      own: ['a', 'b'],
    });
  });

  it('can leave out the time, which is now then', () => {
    const before = Date.now();
    expect(readArguments([pageOf('search'), ...url])?.seenAt).toBeGreaterThanOrEqual(before);
  });

  it.each([
    ['nothing', []],
    ['no address', [pageOf('search')]],
    ['no file', url],
    ['a file that is not there', ['nowhere.html', ...url]],
    ['two files', [pageOf('search'), pageOf('search'), ...url]],
    ['a time that is none', [pageOf('search'), ...url, '--seen-at', 'yesterday']],
    ['a time in another notation', [pageOf('search'), ...url, '--seen-at', '03/04/2026']],
    ['a month that is none', [pageOf('search'), ...url, '--seen-at', '2026-13-01']],
    ['an unknown option', [pageOf('search'), ...url, '--what']],
  ])('are unusable with %s', (_case, args) => {
    expect(readArguments(args)).toBeNull();
  });
});
