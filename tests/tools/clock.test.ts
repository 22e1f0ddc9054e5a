import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const target = { firstResponseMinutes: 60, nextResponseMinutes: 120, dueSoonMinutes: 15 };
const aLine = (some: object) =>
  JSON.stringify({
    id: 'a',
    postedAt: { earliest: '2026-06-01T10:00:00Z', latest: '2026-06-01T12:10:00+02:00' },
    events: [],
    now: '2026-06-01T10:15:00.500Z',
    target,
    hours: null,
    ...some,
  });

function run(lines: readonly string[]) {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', 'tools/clock.ts'], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  const answers: unknown[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { answers, stderr, status };
}

it('answers every line in order with instants and whole minutes', () => {
  const hours = {
    timeZone: 'Europe/Brussels',
    week: {
      mon: [
        ['09:00', '12:30'],
        ['13:00', '17:30'],
      ],
    },
    holidays: ['2026-12-25'],
  };
  const { answers, status } = run([
    aLine({}),
    aLine({ id: 2, hours }),
    aLine({ id: 'c', events: [{ type: 'own-reply', at: '2026-06-01T10:12Z' }] }),
  ]);
  expect(answers).toEqual([
    {
      id: 'a',
      state: 'on-track',
      waitedMinutes: { earliest: 15, latest: 5 },
      dueAt: { earliest: '2026-06-01T11:00:00.000Z', latest: '2026-06-01T11:10:00.000Z' },
    },
    {
      id: 2,
      state: 'on-track',
      waitedMinutes: { earliest: 15, latest: 5 },
      dueAt: { earliest: '2026-06-01T11:30:00.000Z', latest: '2026-06-01T11:40:00.000Z' },
    },
    { id: 'c', state: 'met', waitedMinutes: { earliest: 12, latest: 2 }, dueAt: null },
  ]);
  expect(status).toBe(0);
}, 20_000);

it('puts an error in the place of a bad line and ends with 1', () => {
  const hours = { timeZone: 'Mars/Olympus', week: {}, holidays: [] };
  const { answers, status } = run([
    aLine({ id: 'time', now: 'yesterday' }),
    aLine({ id: 'local', now: '2026-06-01T10:00:00' }),
    aLine({ id: 'type', events: [{ type: 'shrugged', at: '2026-06-01T10:00:00Z' }] }),
    aLine({ id: 'zone', hours }),
    aLine({ id: 'period', hours: { ...hours, timeZone: 'UTC', week: { mon: [['9', '10']] } } }),
    aLine({
      id: 'turned',
      postedAt: { earliest: '2026-06-02T00:00:00Z', latest: '2026-06-01T00:00:00Z' },
    }),
    aLine({ id: 'good' }),
  ]);
  expect(answers.map((answer) => Object.keys(answer as object))).toEqual([
    ...Array.from({ length: 6 }, () => ['id', 'error']),
    ['id', 'state', 'waitedMinutes', 'dueAt'],
  ]);
  expect(answers).toContainEqual({
    id: 'period',
    error: expect.stringContaining('a time is not from 00:00 to 24:00') as string,
  });
  expect(status).toBe(1);
}, 20_000);
