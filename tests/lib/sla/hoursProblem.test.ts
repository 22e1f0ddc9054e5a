import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../lib/sla/clock';
import { hoursProblem, uncountableHours } from '../../../lib/sla/hoursProblem';
import { OFFICE } from './aClock';

const week = (days: Hours['week']): Hours => ({ ...OFFICE, week: days });

describe('a problem of business hours', () => {
  it.each<[string, Hours, ReturnType<typeof hoursProblem>]>([
    ['none in office hours', OFFICE, null],
    ['none in a week that is closed', week({}), null],
    [
      'none in periods that touch',
      week({
        mon: [
          ['09:00', '12:00'],
          ['12:00', '17:00'],
        ],
      }),
      null,
    ],
    [
      'none in a night that ends where the morning starts',
      week({ mon: [['22:00', '06:00']], tue: [['06:00', '08:00']] }),
      null,
    ],
    [
      'none in a day that ends at 24:00',
      week({ sun: [['00:00', '24:00']], mon: [['00:00', '01:00']] }),
      null,
    ],
    ['a time zone nobody knows', { ...OFFICE, timeZone: 'Mars/Olympus' }, 'unknown-time-zone'],
    ['an empty time zone', { ...OFFICE, timeZone: '' }, 'unknown-time-zone'],
    ['a time without leading zero', week({ mon: [['9:00', '12:00']] }), 'bad-time'],
    ['a time past the day', week({ mon: [['09:00', '24:30']] }), 'bad-time'],
    ['a period that starts at 24:00', week({ mon: [['24:00', '02:00']] }), 'bad-time'],
    ['a text that is no time', week({ mon: [['nine', '12:00']] }), 'bad-time'],
    ['a holiday that is no date', { ...OFFICE, holidays: ['25.12.2026'] }, 'bad-date'],
    ['a holiday that no calendar has', { ...OFFICE, holidays: ['2026-02-30'] }, 'bad-date'],
    ['a period of no length', week({ mon: [['09:00', '09:00']] }), 'zero-length'],
    [
      'periods of a day that overlap',
      week({
        mon: [
          ['13:00', '17:00'],
          ['09:00', '13:30'],
        ],
      }),
      'overlapping',
    ],
    [
      'a long period around a short one',
      week({
        mon: [
          ['09:00', '17:00'],
          ['10:00', '11:00'],
          ['12:00', '13:00'],
        ],
      }),
      'overlapping',
    ],
    [
      'a night that runs into the next morning’s period',
      week({ mon: [['22:00', '06:00']], tue: [['05:00', '08:00']] }),
      'overlapping',
    ],
    [
      'a Sunday night that runs into Monday',
      week({ sun: [['22:00', '06:00']], mon: [['05:00', '08:00']] }),
      'overlapping',
    ],
  ])('%s', (_title, hours, expected) => {
    expect(hoursProblem(hours)).toBe(expected);
  });

  it('is no obstacle to counting where periods overlap or are a whole day', () => {
    expect(
      uncountableHours(
        week({
          mon: [
            ['09:00', '09:00'],
            ['10:00', '11:00'],
          ],
        }),
      ),
    ).toBeNull();
    expect(uncountableHours(week({ mon: [['9', '10']] }))).toBe('bad-time');
  });
});
