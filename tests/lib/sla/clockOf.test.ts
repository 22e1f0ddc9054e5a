import { describe, expect, it } from 'vitest';
import type { ClockInput, Hours } from '../../../lib/sla/clock';
import { clockOf } from '../../../lib/sla/clockOf';
import { exactly } from '../../../lib/time';
import { aClock, event, iso, mon, ms, OFFICE, short } from './aClock';

type Row = readonly [title: string, input: Partial<ClockInput>, expected: string];
const table = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_title, input, expected) => {
    expect(short(input)).toBe(expected);
  });

const posted = (earliest: number, latest = earliest) => ({ postedAt: { earliest, latest } });

describe('1 instants', () => {
  table([
    [
      'takes events in order of time, whatever their order in the list',
      {
        events: [event('customer-reply', mon('10:30')), event('own-reply', mon('10:20'))],
        now: mon('10:35'),
      },
      'on-track 5 due 06-01T11:00',
    ],
    [
      'keeps the order of the list for equal times: an answer, then a new word',
      {
        events: [event('own-reply', mon('10:20')), event('customer-reply', mon('10:20'))],
        now: mon('10:25'),
      },
      'on-track 5 due 06-01T10:50',
    ],
    [
      'keeps the order of the list for equal times: a word, then the answer to both',
      {
        events: [event('customer-reply', mon('10:20')), event('own-reply', mon('10:20'))],
        now: mon('10:25'),
      },
      'met 20',
    ],
    ['rounds minutes down', { now: mon('10:05:59') }, 'on-track 5 due 06-01T11:00'],
  ]);
});

describe('2 business minutes', () => {
  table([
    [
      'counts every minute without hours',
      { now: mon('10:00', 1) },
      'breached 1440 due 06-01T11:00',
    ],
    [
      'counts only within the periods of the weekday',
      { ...posted(mon('12:15')), now: mon('13:10'), hours: OFFICE },
      'on-track 25 due 06-01T13:45',
    ],
    [
      'is closed on a day that is missing',
      { ...posted(mon('17:00', 4)), now: mon('09:10', 7), hours: OFFICE },
      'on-track 40 due 06-08T09:30',
    ],
    [
      'is closed on a day that is empty',
      {
        ...posted(mon('10:00')),
        now: mon('09:10', 1),
        hours: { ...OFFICE, week: { ...OFFICE.week, mon: [] } },
      },
      'on-track 10 due 06-02T10:00',
    ],
    [
      'lets 24:00 end a period, and joins it to the next day',
      {
        ...posted(mon('23:30')),
        now: mon('00:15', 1),
        hours: hours({ mon: [['23:00', '24:00']], tue: [['00:00', '01:00']] }),
      },
      'on-track 45 due 06-02T00:30',
    ],
    [
      'counts overlapping and touching periods once',
      {
        ...posted(mon('09:00')),
        now: mon('12:00'),
        hours: hours({
          mon: [
            ['09:00', '09:30'],
            ['09:10', '09:40'],
            ['09:40', '09:50'],
          ],
        }),
      },
      'due-soon 50 due 06-08T09:10',
    ],
    [
      'takes the wall time of the time zone of the hours',
      {
        ...posted(ms('2026-06-01T12:50:00Z')),
        now: ms('2026-06-01T13:30:00Z'),
        hours: { ...hours({ mon: [['09:00', '17:00']] }), timeZone: 'America/New_York' },
      },
      'on-track 30 due 06-01T16:00',
    ],
  ]);
});

describe('3 over midnight', () => {
  const night = hours({ mon: [['22:00', '02:00']] });
  table([
    [
      'runs a period into the next day',
      { ...posted(mon('23:30')), now: mon('00:15', 1), hours: night },
      'on-track 45 due 06-02T00:30',
    ],
    [
      'belongs to the weekday it starts on: Monday 01:00 is Sunday night',
      { ...posted(mon('01:00')), now: mon('22:20'), hours: night },
      'on-track 20 due 06-01T23:00',
    ],
    [
      'stays open after midnight into a holiday',
      {
        ...posted(mon('23:30')),
        now: mon('00:15', 1),
        hours: { ...night, holidays: ['2026-06-02'] },
      },
      'on-track 45 due 06-02T00:30',
    ],
    [
      'does not count after midnight when it started on a holiday',
      {
        ...posted(mon('23:30')),
        now: mon('01:00', 1),
        hours: { ...night, holidays: ['2026-06-01'] },
      },
      'on-track 0 due 06-08T23:00',
    ],
    [
      'is a whole day when it ends where it starts',
      {
        ...posted(mon('12:00')),
        now: mon('13:00', 1),
        target: { firstResponseMinutes: 1260, nextResponseMinutes: 30, dueSoonMinutes: 10 },
        hours: hours({ mon: [['12:30', '12:30']] }),
      },
      'breached 1440 due 06-02T09:30',
    ],
  ]);
});

describe('4 holidays', () => {
  table([
    [
      'opens no period on a local date that is a holiday',
      {
        ...posted(mon('17:00')),
        now: mon('09:20', 2),
        hours: { ...OFFICE, holidays: ['2026-06-02'] },
      },
      'due-soon 50 due 06-03T09:30',
    ],
  ]);
});

describe('5 daylight saving time in Brussels', () => {
  const nights = (periods: readonly (readonly [string, string])[]) => hours({ sun: periods });
  const waited = (from: string, to: string, week: Hours) =>
    clockOf(aClock({ ...posted(ms(from)), now: ms(to), hours: week })).waitedMinutes.latest;

  it.each([
    [
      'the skipped hour does not exist',
      '2026-03-29T00:00:00+01:00',
      '2026-03-29T12:00:00+02:00',
      [['01:00', '04:00']],
      120,
    ],
    [
      'a period within the skipped hour never opens',
      '2026-03-29T00:00:00+01:00',
      '2026-03-29T12:00:00+02:00',
      [['02:00', '03:00']],
      0,
    ],
    [
      'a period that starts in the skipped hour opens after it',
      '2026-03-29T00:00:00+01:00',
      '2026-03-29T12:00:00+02:00',
      [['02:30', '03:30']],
      30,
    ],
    [
      'the repeated hour counts twice',
      '2026-10-25T00:00:00+02:00',
      '2026-10-25T12:00:00+01:00',
      [['01:00', '04:00']],
      240,
    ],
    [
      'a period within the repeated hour opens twice',
      '2026-10-25T00:00:00+02:00',
      '2026-10-25T12:00:00+01:00',
      [['02:00', '02:30']],
      60,
    ],
    [
      'a period that ends in the repeated hour opens again',
      '2026-10-25T00:00:00+02:00',
      '2026-10-25T12:00:00+01:00',
      [['01:00', '02:30']],
      120,
    ],
  ] as const)('%s', (_title, from, to, periods, expected) => {
    expect(waited(from, to, nights(periods))).toBe(expected);
  });

  it('counts the hours of a night shift that crosses the change', () => {
    const shift = hours({ sat: [['22:00', '06:00']] });
    expect(waited('2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z', shift)).toBe(7 * 60);
    expect(waited('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z', shift)).toBe(9 * 60);
  });

  it('falls due in the second passage of the repeated hour', () => {
    const { dueAt } = clockOf(
      aClock({
        ...posted(ms('2026-10-25T02:00:00+02:00')),
        now: ms('2026-10-25T00:00:00Z'),
        hours: nights([['02:00', '02:30']]),
      }),
    );
    expect(iso(dueAt?.latest)).toBe('2026-10-25T01:30:00.000Z');
  });
});

describe('6 a wait', () => {
  const answered = event('own-reply', mon('10:20'));
  table([
    ['opens when posted, with the first-response target', {}, 'on-track 5 due 06-01T11:00'],
    ...(['customer-reply', 'reopened', 'handed-off'] as const).map((type): Row => [
      `opens again by ${type}, with the next-response target`,
      { events: [answered, event(type, mon('11:00'))], now: mon('11:05') },
      'on-track 5 due 06-01T11:30',
    ]),
    ...(['customer-reply', 'reopened'] as const).map((type): Row => [
      `does not start anew by ${type} while it runs: the oldest word counts`,
      { events: [event(type, mon('10:30'))], now: mon('10:40') },
      'on-track 40 due 06-01T11:00',
    ]),
  ]);
});

describe('7 what stops a wait', () => {
  table([
    ['an own reply', { events: [event('own-reply', mon('10:20'))], now: mon('12:00') }, 'met 20'],
    [
      'no-reply-needed: done, with the minutes it had',
      { events: [event('no-reply-needed', mon('10:20'))], now: mon('12:00') },
      'done 20',
    ],
    [
      'handed-off opens the private wait at once, with its own clock',
      { events: [event('handed-off', mon('10:20'))], now: mon('10:25') },
      'on-track 5 due 06-01T10:50',
    ],
    [
      'handed-off opens the private wait out of a pause',
      {
        events: [event('waiting-for-customer', mon('10:10')), event('handed-off', mon('10:20'))],
        now: mon('10:25'),
      },
      'on-track 5 due 06-01T10:50',
    ],
    [
      'handed-off opens the private wait out of done',
      {
        events: [event('no-reply-needed', mon('10:10')), event('handed-off', mon('10:20'))],
        now: mon('10:25'),
      },
      'on-track 5 due 06-01T10:50',
    ],
    [
      'the next own reply answers the private wait',
      {
        events: [event('handed-off', mon('10:20')), event('own-reply', mon('10:40'))],
        now: mon('12:00'),
      },
      'met 20',
    ],
  ]);
});

describe('8 what pauses', () => {
  const paused = event('waiting-for-customer', mon('10:20'));
  table([
    ['stands still with the minutes it has', { events: [paused], now: mon('15:00') }, 'paused 20'],
    [
      'stays as it is when it is paused again',
      { events: [paused, event('waiting-for-customer', mon('10:50'))], now: mon('15:00') },
      'paused 20',
    ],
    ...(['customer-reply', 'reopened'] as const).map((type): Row => [
      `lets the same wait run on by ${type}, the pause not counted`,
      { events: [paused, event(type, mon('12:00'))], now: mon('12:05') },
      'on-track 25 due 06-01T12:40',
    ]),
    [
      'with no wait open it only sets paused, with the last figure',
      {
        events: [event('own-reply', mon('10:15')), paused],
        now: mon('15:00'),
      },
      'paused 15',
    ],
    [
      'with no wait open the next word opens a new wait',
      {
        events: [event('own-reply', mon('10:15')), paused, event('customer-reply', mon('12:00'))],
        now: mon('12:05'),
      },
      'on-track 5 due 06-01T12:30',
    ],
    [
      'an own reply closes an open paused wait',
      { events: [paused, event('own-reply', mon('14:00'))], now: mon('15:00') },
      'met 20',
    ],
    [
      'a nudge with no wait open stays paused',
      {
        events: [event('own-reply', mon('10:15')), paused, event('own-reply', mon('12:00'))],
        now: mon('15:00'),
      },
      'paused 15',
    ],
    [
      'a late wait stays late for sure through a pause',
      {
        events: [event('waiting-for-customer', mon('11:10')), event('own-reply', mon('14:00'))],
        now: mon('15:00'),
      },
      'missed 70',
    ],
  ]);
});

describe('9 what changes nothing', () => {
  const histories = [
    ['running', []],
    ['answered', [event('own-reply', mon('10:10'))]],
    ['paused', [event('waiting-for-customer', mon('10:10'))]],
    ['done', [event('no-reply-needed', mon('10:10'))]],
    ['private', [event('handed-off', mon('10:10'))]],
  ] as const;
  it.each(
    histories.flatMap(([state, events]) =>
      (['escalated', 'customer-thanks'] as const).map((type) => [type, state, events] as const),
    ),
  )('%s when it is %s', (type, _state, events) => {
    const with_ = [...events, event(type, mon('10:30'))];
    expect(short({ events: with_, now: mon('10:45') })).toBe(short({ events, now: mon('10:45') }));
  });

  it('an own reply when no wait is open', () => {
    const events = [event('own-reply', mon('10:10')), event('own-reply', mon('12:00'))];
    expect(short({ events, now: mon('13:00') })).toBe('met 10');
    const done = [event('no-reply-needed', mon('10:10')), event('own-reply', mon('12:00'))];
    expect(short({ events: done, now: mon('13:00') })).toBe('done 10');
  });
});

describe('10 waited minutes', () => {
  table([
    [
      'leave every pause out',
      {
        events: [
          event('waiting-for-customer', mon('10:10')),
          event('customer-reply', mon('11:00')),
          event('waiting-for-customer', mon('11:05')),
          event('reopened', mon('12:00')),
        ],
        now: mon('12:03'),
      },
      'on-track 18 due 06-01T12:45',
    ],
    [
      'count business minutes to the stop',
      {
        ...posted(mon('17:20')),
        events: [event('own-reply', mon('09:10', 1))],
        now: mon('12:00', 1),
        hours: OFFICE,
      },
      'met 20',
    ],
  ]);
});

describe('11 due', () => {
  table([
    [
      'stays at closing time when due exactly then',
      { ...posted(mon('16:30')), now: mon('16:31'), hours: OFFICE },
      'on-track 1 due 06-01T17:30',
    ],
    [
      'stays at noon when due exactly then',
      { ...posted(mon('11:30')), now: mon('11:31'), hours: OFFICE },
      'on-track 1 due 06-01T12:30',
    ],
    [
      'is null and on track when the hours never open',
      { now: mon('10:00', 20), hours: hours({}) },
      'on-track 0',
    ],
    [
      'is far away, not null, when the hours open rarely',
      { now: mon('10:02'), hours: hours({ mon: [['10:00', '10:01']] }) },
      'on-track 1 due 07-19T10:01',
    ],
    [
      'keeps the past due time of a wait breached before a pause',
      {
        events: [
          event('waiting-for-customer', mon('11:10')),
          event('customer-reply', mon('14:00')),
        ],
        now: mon('14:05'),
      },
      'breached 75 due 06-01T11:00',
    ],
  ]);
});

describe('12 intervals', () => {
  table([
    [
      'computes each end from its own reading',
      { ...posted(mon('10:00'), mon('10:30')), now: mon('10:40') },
      'on-track 40–10 due 06-01T11:00–06-01T11:30',
    ],
    [
      'gives a wait opened by an event no width',
      {
        ...posted(mon('10:00'), mon('10:30')),
        events: [event('own-reply', mon('10:35')), event('customer-reply', mon('11:00'))],
        now: mon('11:05'),
      },
      'on-track 5 due 06-01T11:30',
    ],
    [
      'keeps the width of a first wait through a pause',
      {
        ...posted(mon('10:00'), mon('10:30')),
        events: [
          event('waiting-for-customer', mon('10:40')),
          event('customer-reply', mon('12:00')),
        ],
        now: mon('12:05'),
      },
      'on-track 45–15 due 06-01T12:20–06-01T12:50',
    ],
  ]);
});

describe('13 narrowing', () => {
  table([
    [
      'is not younger than the first thing that happened to it',
      {
        ...posted(mon('10:00'), mon('11:00')),
        events: [event('escalated', mon('10:20'))],
        now: mon('10:40'),
      },
      'on-track 40–20 due 06-01T11:00–06-01T11:20',
    ],
    [
      'ignores events before it can have been posted, for narrowing too',
      {
        ...posted(mon('10:00'), mon('10:30')),
        events: [event('own-reply', mon('09:59'))],
        now: mon('10:40'),
      },
      'on-track 40–10 due 06-01T11:00–06-01T11:30',
    ],
    [
      'counts an event at the earliest instant',
      {
        ...posted(mon('10:00'), mon('10:30')),
        events: [event('own-reply', mon('10:00'))],
        now: mon('10:40'),
      },
      'met 0',
    ],
  ]);
});

describe('14 the state of a running wait', () => {
  table([
    [
      'is on track with more than the due-soon minutes left',
      { now: mon('10:49:59') },
      'on-track 49 due 06-01T11:00',
    ],
    [
      'is due soon with exactly the due-soon minutes left',
      { now: mon('10:50') },
      'due-soon 50 due 06-01T11:00',
    ],
    [
      'is not yet breached exactly at the due instant',
      { now: mon('11:00') },
      'due-soon 60 due 06-01T11:00',
    ],
    [
      'is breached right after the due instant',
      { now: mon('11:00') + 1 },
      'breached 60 due 06-01T11:00',
    ],
    [
      'is breached at once after a due time at closing, also while closed',
      { ...posted(mon('16:30')), now: mon('17:30') + 1, hours: OFFICE },
      'breached 60 due 06-01T17:30',
    ],
    [
      'counts the minutes left in business time',
      { ...posted(mon('16:35')), now: mon('20:00'), hours: OFFICE },
      'due-soon 55 due 06-02T09:05',
    ],
    [
      'is due soon when only the worst case is, and when it is perhaps late',
      { ...posted(mon('09:00'), mon('10:30')), now: mon('10:40') },
      'due-soon 100–10 due 06-01T10:00–06-01T11:30',
    ],
    [
      'is breached only when every reading is',
      { ...posted(mon('09:00'), mon('10:30')), now: mon('11:30') + 1 },
      'breached 150–60 due 06-01T10:00–06-01T11:30',
    ],
  ]);
});

describe('15 the state of a closed wait', () => {
  table([
    [
      'is met at the due instant',
      { events: [event('own-reply', mon('11:00'))], now: mon('12:00') },
      'met 60',
    ],
    [
      'is missed after it',
      { events: [event('own-reply', mon('11:00') + 1)], now: mon('12:00') },
      'missed 60',
    ],
    [
      'is missed when the due time was at closing and the answer came in the evening',
      {
        ...posted(mon('16:30')),
        events: [event('own-reply', mon('19:00'))],
        now: mon('20:00'),
        hours: OFFICE,
      },
      'missed 60',
    ],
    [
      'is met when it was only perhaps late',
      {
        ...posted(mon('09:00'), mon('10:30')),
        events: [event('own-reply', mon('11:30'))],
        now: mon('12:00'),
      },
      'met 150–60',
    ],
    [
      'is the last closed wait’s result',
      {
        events: [
          event('own-reply', mon('12:00')),
          event('customer-reply', mon('13:00')),
          event('own-reply', mon('13:10')),
        ],
        now: mon('15:00'),
      },
      'met 10',
    ],
    [
      'is done until something opens a new wait',
      {
        events: [event('no-reply-needed', mon('10:10')), event('customer-reply', mon('13:00'))],
        now: mon('13:05'),
      },
      'on-track 5 due 06-01T13:30',
    ],
  ]);
});

describe('16 clock skew', () => {
  table([
    [
      'lets an answer later than now have happened',
      { events: [event('own-reply', mon('10:20'))], now: mon('10:05') },
      'met 20',
    ],
    [
      'has waited 0 when posted later than now, due from the given time',
      { now: mon('09:00') },
      'on-track 0 due 06-01T11:00',
    ],
    [
      'has waited 0 since a reply later than now',
      {
        events: [event('own-reply', mon('10:20')), event('customer-reply', mon('10:50'))],
        now: mon('10:30'),
      },
      'on-track 0 due 06-01T11:20',
    ],
  ]);
});

it('does not change its input', () => {
  const events = Object.freeze([
    event('customer-reply', mon('10:30')),
    event('own-reply', mon('10:20')),
  ]);
  expect(() =>
    clockOf(Object.freeze(aClock({ postedAt: exactly(mon('10:00')), events }))),
  ).not.toThrow();
});

function hours(week: Hours['week']): Hours {
  return { timeZone: 'Europe/Brussels', week, holidays: [] };
}
