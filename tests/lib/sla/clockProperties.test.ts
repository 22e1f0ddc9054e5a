import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockInput, ClockState, Hours } from '../../../lib/sla/clock';
import { CLOCK_EVENTS, WEEKDAYS } from '../../../lib/sla/clock';
import { clockOf } from '../../../lib/sla/clockOf';
import { isOpen, nextOpening } from '../../../lib/sla/opening';
import { ms, ROUND_THE_CLOCK } from './aClock';
import { slowClock, wallOpen } from './oracle';

const MINUTE = 60_000;
const DAY = 24 * 60;
// Both changes of the clock in Brussels lie in these weeks.
const BASES = ['2026-03-27T00:00:00Z', '2026-10-23T00:00:00Z', '2026-06-05T00:00:00Z'].map(ms);

const wallTime = fc.integer({ min: 0, max: 95 }).map((quarter) => {
  const hour = String(Math.floor(quarter / 4)).padStart(2, '0');
  return `${hour}:${String((quarter % 4) * 15).padStart(2, '0')}`;
});
const period = fc.tuple(wallTime, fc.oneof(wallTime, fc.constant('24:00')));
const day = fc.array(period, { maxLength: 2 });
const hours: fc.Arbitrary<Hours> = fc.record({
  timeZone: fc.constantFrom('Europe/Brussels', 'America/New_York', 'Asia/Kolkata'),
  // One sure period keeps the slow clock from looking for an opening for ever.
  week: fc
    .record(Object.fromEntries(WEEKDAYS.map((name) => [name, day])))
    .map((week) => ({ ...week, wed: [['10:00', '11:00'] as const, ...(week['wed'] ?? [])] })),
  holidays: fc.subarray(['2026-03-28', '2026-03-29', '2026-10-25', '2026-06-06']),
});

const minute = fc.integer({ min: 0, max: 4 * DAY });
const event = fc.record({ type: fc.constantFrom(...CLOCK_EVENTS), at: minute });

const input = (withHours: fc.Arbitrary<Hours | null>): fc.Arbitrary<ClockInput> =>
  fc
    .record({
      base: fc.constantFrom(...BASES),
      bounds: fc.tuple(minute, fc.integer({ min: 0, max: 300 })),
      events: fc.array(event, { maxLength: 5 }),
      now: minute,
      hours: withHours,
      target: fc.record({
        firstResponseMinutes: fc.integer({ min: 1, max: 300 }),
        nextResponseMinutes: fc.integer({ min: 1, max: 300 }),
        dueSoonMinutes: fc.integer({ min: 0, max: 60 }),
      }),
    })
    .map(({ base, bounds: [earliest, width], events, now, ...rest }) => ({
      ...rest,
      postedAt: {
        earliest: base + earliest * MINUTE,
        latest: base + (earliest + width) * MINUTE,
      },
      events: events.map(({ type, at }) => ({ type, at: base + at * MINUTE })),
      now: base + now * MINUTE,
    }));

const anyInput = input(fc.option(hours));

describe('the clock', () => {
  it('agrees with the specification read minute by minute', () => {
    fc.assert(
      fc.property(input(fc.option(hours, { freq: 5 })), (clock) => {
        expect(clockOf(clock)).toEqual(slowClock(clock));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('gives the same without hours as with hours that never close', () => {
    fc.assert(
      fc.property(input(fc.constant(null)), (clock) => {
        expect(clockOf({ ...clock, hours: ROUND_THE_CLOCK })).toEqual(clockOf(clock));
      }),
    );
  });

  it('never waits less as now goes on', () => {
    fc.assert(
      fc.property(anyInput, fc.nat({ max: 3 * DAY }), (clock, later) => {
        const before = clockOf(clock).waitedMinutes;
        const after = clockOf({ ...clock, now: clock.now + later * MINUTE }).waitedMinutes;
        expect(after.earliest).toBeGreaterThanOrEqual(before.earliest);
        expect(after.latest).toBeGreaterThanOrEqual(before.latest);
      }),
    );
  });

  it('keeps the waited minutes of the earliest reading the larger, none negative', () => {
    fc.assert(
      fc.property(anyInput, (clock) => {
        const { earliest, latest } = clockOf(clock).waitedMinutes;
        expect(latest).toBeGreaterThanOrEqual(0);
        expect(earliest).toBeGreaterThanOrEqual(latest);
      }),
    );
  });

  it('never grows less certain when the time of posting narrows', () => {
    const isSure = (state: ClockState) => state === 'breached' || state === 'missed';
    fc.assert(
      fc.property(anyInput, fc.nat(), fc.nat(), (clock, one, other) => {
        // Narrowed from above only: a later earliest end may make more events impossible.
        const { earliest, latest } = clock.postedAt;
        const width = (latest - earliest) / MINUTE;
        const narrower = {
          earliest,
          latest: latest - Math.min(one, other, width) * MINUTE,
        };
        const wide = clockOf(clock);
        const narrow = clockOf({ ...clock, postedAt: narrower });
        if (isSure(wide.state)) expect(narrow.state).toBe(wide.state);
        expect(narrow.waitedMinutes.earliest).toBe(wide.waitedMinutes.earliest);
        expect(narrow.waitedMinutes.latest).toBeGreaterThanOrEqual(wide.waitedMinutes.latest);
        if (wide.dueAt && narrow.dueAt) {
          expect(narrow.dueAt.earliest).toBeGreaterThanOrEqual(wide.dueAt.earliest);
          expect(narrow.dueAt.latest).toBeLessThanOrEqual(wide.dueAt.latest);
        }
      }),
    );
  });

  it('stays within the wider bounds when the time of posting narrows from below too', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), (clock, by) => {
        const { earliest, latest } = clock.postedAt;
        const first = Math.min(latest, ...clock.events.map(({ at }) => at));
        if (first <= earliest) return;
        const narrower = { earliest: earliest + (by % (first - earliest)), latest };
        const wide = clockOf(clock);
        const narrow = clockOf({ ...clock, postedAt: narrower });
        expect(narrow.waitedMinutes.earliest).toBeLessThanOrEqual(wide.waitedMinutes.earliest);
        expect(narrow.waitedMinutes.latest).toBe(wide.waitedMinutes.latest);
        if (wide.state === 'on-track') expect(narrow.state).toBe('on-track');
        if (wide.state === 'breached') expect(narrow.state).toBe('breached');
      }),
    );
  });
});

describe('a clock of the device that was set back', () => {
  it('counts nothing negative, and what it called waited stays within what was waited before', () => {
    fc.assert(
      fc.property(anyInput, fc.nat({ max: 5 * DAY }), (clock, back) => {
        const { earliest, latest } = clockOf({
          ...clock,
          now: clock.now - back * MINUTE,
        }).waitedMinutes;
        const before = clockOf(clock).waitedMinutes;
        expect(latest).toBeGreaterThanOrEqual(0);
        expect(earliest).toBeLessThanOrEqual(before.earliest);
        expect(latest).toBeLessThanOrEqual(before.latest);
      }),
    );
  });

  it('keeps the due time of a wait that runs: it hangs on what happened, not on now', () => {
    fc.assert(
      fc.property(anyInput, fc.nat({ max: 5 * DAY }), (clock, back) => {
        const before = clockOf(clock).dueAt;
        expect(clockOf({ ...clock, now: clock.now - back * MINUTE }).dueAt).toEqual(before);
      }),
    );
  });
});

describe('opening', () => {
  it('is the first open minute at or after the moment', () => {
    fc.assert(
      fc.property(hours, fc.constantFrom(...BASES), minute, (week, base, start) => {
        const at = base + start * MINUTE;
        let expected = at;
        while (!wallOpen(week, expected)) expected += MINUTE;
        expect(nextOpening(week, at)).toBe(expected);
        expect(isOpen(week, at)).toBe(expected === at);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
