// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { takeIn } from '../../entrypoints/options/takeIn';
import { DEFAULT_RETENTION } from '../../lib/retention';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { DAY_MS } from '../../lib/time';
import { aComment, aReply, at } from '../lib/aTicket';
import version1 from '../lib/history/backup-version-1.json';
import { aStore, fileOf, see } from '../lib/history/aStore';

/** What a browser has of it and Node has not. */
vi.stubGlobal('navigator', {
  storage: { estimate: () => Promise.resolve({}) },
  locks: {
    request: (_name: string, _options: unknown, held: (lock: object) => unknown) => held({}),
  },
});

const lines = async () => {
  const db = aStore();
  await see(db, [aComment(), aComment({ id: 'c2' })]);
  return fileOf(db);
};
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

it.each<[string, (text: string) => BlobPart, object]>([
  ['an empty file', () => '', { kind: 'no-backup' }],
  ['nothing but a mark', () => '\uFEFF', { kind: 'no-backup' }],
  ['nothing but lines', () => '\n\n\n', { kind: 'no-backup' }],
  ['a CSV', () => '\uFEFF"id";"site"\r\n"x:1";"x"\r\n', { kind: 'no-backup' }],
  ['a CSV of numbers', () => '1,2\n3,4\n', { kind: 'no-backup' }],
  ['a packed file', (text) => gzipSync(text), { kind: 'no-backup' }],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), { kind: 'no-backup' }],
  ['the JSON of something else', () => '{"hello":"world"}', { kind: 'no-backup' }],
  ['the first letters of an export', (text) => text.slice(0, 30), { kind: 'cut' }],
  ['an export that breaks off in its first line', (text) => text.slice(0, 50), { kind: 'cut' }],
  [
    'an old export of a version to come',
    () => JSON.stringify({ ...version1, version: 4 }),
    { kind: 'unknown-version', version: 4 },
  ],
  [
    'an old export with a number for a text',
    () => JSON.stringify(version1).replace('"truncated":false', '"truncated":7'),
    { kind: 'damaged', where: expect.stringMatching(/^tickets\.\d+\.comment\.truncated$/) },
  ],
  [
    'an old export with a text beyond all bounds',
    () => {
      const [first, ...rest] = version1.tickets;
      const comment = { ...first?.comment, text: 'x'.repeat(5_000_000) };
      return JSON.stringify({ ...version1, tickets: [{ ...first, comment }, ...rest] });
    },
    { kind: 'damaged', where: 'tickets.0.comment.text' },
  ],
])('%s changes nothing, and says why', async (_title, content, problem) => {
  const db = aStore();
  await see(db, [aComment({ id: 'mine' })]);
  const before = await fileOf(db);
  const file = new File([content(await lines())], 'chosen.json');
  expect(await takeIn(db, file)).toMatchObject({ kind: 'import-failed', problem });
  expect(await fileOf(db)).toBe(before);
});

it('takes an export over that an editor saved as UTF-16 or with a mark and other line ends', async () => {
  const text = await lines();
  const crlf = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  for (const content of [utf16(text), crlf]) {
    const db = aStore();
    expect(await takeIn(db, new File([content], 'saved.jsonl'))).toMatchObject({ tickets: 2 });
  }
});

it('takes nothing out of a file into what all objects share', async () => {
  const planted = '"__proto__":{"planted":1},"constructor":{"prototype":{"planted":1}},';
  const text = JSON.stringify(version1).replaceAll('{', `{${planted}`).replaceAll(',}', '}');
  const db = aStore();
  await takeIn(db, new File([text], 'planted.json'));
  expect(Reflect.get({}, 'planted')).toBeUndefined();
  expect(JSON.stringify(await db.tickets.toArray())).not.toContain('planted');
});

it('leaves out what is kept no longer, by the settings that it brings where there are none', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at(0) + 100 * DAY_MS });
  const retention = { ...DEFAULT_RETENTION, ticketDays: 365 };
  const settings = { ...DEFAULT_SETTINGS, own: { facebook: ['Fibre'], x: [] }, retention };
  const old = aStore();
  await see(old, [aComment(), aReply()]);
  const files = [await fileOf(old), JSON.stringify(version1), await fileOf(old, { settings })];
  const taken = [];
  for (const content of files) taken.push(await takeIn(aStore(), new File([content], 'old')));
  expect(taken).toEqual([
    { kind: 'imported', tickets: 0, leftOut: 1, settings: false },
    { kind: 'imported', tickets: 1, leftOut: 1, settings: false },
    { kind: 'imported', tickets: 1, leftOut: 0, settings: true },
  ]);
  vi.useRealTimers();
});
