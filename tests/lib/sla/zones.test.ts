import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessTime } from '../../../lib/sla/businessTime';
import type { Hours } from '../../../lib/sla/clock';
import { WEEKDAYS } from '../../../lib/sla/clock';
import { clockOf } from '../../../lib/sla/clockOf';
import { isOpen } from '../../../lib/sla/opening';
import { exactly } from '../../../lib/time';
import { aClock, iso, ms } from './aClock';

const MINUTE = 60_000;
const ZONES = Intl.supportedValuesOf('timeZone');

/** Every day from 8:15 to 12:00 and from 22:00 to 2:30. */
const hoursIn = (timeZone: string): Hours => ({
  timeZone,
  week: Object.fromEntries(
    WEEKDAYS.map((day) => [
      day,
      [
        ['08:15', '12:00'],
        ['22:00', '02:30'],
      ],
    ]),
  ),
  holidays: [],
});

const formats = new Map<string, Intl.DateTimeFormat>();
/** Date and wall time as the browser's own calendar tells them: "2026-06-01 08:15". */
function wallAt(at: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(at);
}

const isWallOpen = (at: number, timeZone: string): boolean => {
  const wall = wallAt(at, timeZone).slice(11);
  return (wall >= '08:15' && wall < '12:00') || wall >= '22:00' || wall < '02:30';
};

/** The changes of offset near an instant are where clocks go wrong. */
const ODD: ReadonlyArray<readonly [zone: string, near: string]> = [
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Antarctica/Troll', '2026-03-29T01:00:00Z'],
  ['Antarctica/Troll', '2026-10-25T01:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Pacific/Kiritimati', '1994-12-31T10:00:00Z'],
  ['Pacific/Kiritimati', '2026-01-01T00:00:00Z'],
  ['Asia/Kathmandu', '2026-01-01T00:00:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00:00Z'],
  ['America/St_Johns', '2026-11-01T04:30:00Z'],
  ['Asia/Gaza', '2026-03-28T00:00:00Z'],
  ['America/Scoresbysund', '2024-03-31T00:00:00Z'],
];

describe('business hours in any time zone', () => {
  it('are open exactly when the wall there says so, at any minute since 1970', () => {
    expect(ZONES.length).toBeGreaterThan(400);
    const start = ms('1972-01-01T00:00:00Z') / MINUTE;
    const end = ms('2037-01-01T00:00:00Z') / MINUTE;
    for (const zone of ZONES) {
      const hours = hoursIn(zone);
      fc.assert(
        fc.property(fc.integer({ min: start, max: end }), (minute) => {
          const at = minute * MINUTE;
          expect(isOpen(hours, at), `${zone} ${iso(at)}`).toBe(isWallOpen(at, zone));
        }),
        { numRuns: 8 },
      );
    }
  }, 60_000);

  it.each(ODD)('are counted minute by minute in %s around %s', (zone, near) => {
    const from = ms(near) - 26 * 60 * MINUTE;
    const to = ms(near) + 26 * 60 * MINUTE;
    let minutes = 0;
    for (let at = from; at < to; at += MINUTE) if (isWallOpen(at, zone)) minutes++;
    expect(businessTime(hoursIn(zone)).openMs(from, to)).toBe(minutes * MINUTE);
  });

  it('add up: the time to a moment and the time from it are the whole time', () => {
    const day = fc.integer({ min: 0, max: 400 * 1440 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.tuple(day, day, day), (zone, minutes) => {
        const time = businessTime(hoursIn(zone));
        const [first = 0, second = 0, third = 0] = minutes
          .toSorted((one, other) => one - other)
          .map((minute) => ms('2026-01-01T00:00:00Z') + minute * MINUTE);
        expect(time.openMs(first, second) + time.openMs(second, third)).toBe(
          time.openMs(first, third),
        );
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('make a wait due at the instant at which it has counted its target', () => {
    const posted = fc.integer({ min: 0, max: 400 * 1440 });
    const target = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        posted,
        target,
        (zone, minute, firstResponseMinutes) => {
          const hours = hoursIn(zone);
          const at = ms('2026-01-01T00:00:00Z') + minute * MINUTE;
          const { dueAt } = clockOf(
            aClock({
              postedAt: exactly(at),
              now: at,
              target: { firstResponseMinutes, nextResponseMinutes: 1, dueSoonMinutes: 0 },
              hours,
            }),
          );
          const due = dueAt?.latest ?? NaN;
          const time = businessTime(hours);
          expect(time.openMs(at, due)).toBe(firstResponseMinutes * MINUTE);
          expect(time.openMs(at, due - 1)).toBe(firstResponseMinutes * MINUTE - 1);
        },
      ),
      { numRuns: 150 },
    );
  }, 30_000);
});
