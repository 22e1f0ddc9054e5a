import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../lib/sla/clock';
import { exampleOf, officeHours } from '../../../lib/sla/officeHours';
import { isOpen, nextOpening } from '../../../lib/sla/opening';
import { iso, mon, ms, OFFICE, ROUND_THE_CLOCK } from './aClock';

const target = { firstResponseMinutes: 60, nextResponseMinutes: 120, dueSoonMinutes: 15 };
const example = (hours: Hours | null, now: number) => {
  const found = exampleOf({ hours, target, now });
  return found && { posted: iso(found.postedAt), due: iso(found.dueAt), opens: iso(found.opensAt) };
};

describe('the hours that are offered', () => {
  const hours = officeHours('Europe/Brussels');
  it.each([
    [mon('08:59'), false],
    [mon('09:00'), true],
    [mon('16:59'), true],
    [mon('17:00'), false],
    [mon('12:00', 4), true],
    [mon('12:00', 5), false],
    [mon('12:00', 6), false],
  ])('at %i are open: %s', (at, open) => {
    expect(isOpen(hours, at)).toBe(open);
  });
});

describe('the example of what hours do', () => {
  it('is written half an hour before closing and falls due after the next opening', () => {
    expect(example(officeHours('Europe/Brussels'), mon('10:00'))).toEqual({
      posted: iso(mon('16:30')),
      due: iso(mon('09:30', 1)),
      opens: iso(mon('09:00', 1)),
    });
  });

  it('goes over the lunch break', () => {
    expect(example(OFFICE, mon('10:00'))).toEqual({
      posted: iso(mon('12:00')),
      due: iso(mon('13:30')),
      opens: iso(mon('13:00')),
    });
  });

  it('begins at the next opening when it is closed now, over the weekend', () => {
    expect(example(officeHours('Europe/Brussels'), mon('20:00', 4))).toEqual({
      posted: iso(mon('16:30', 7)),
      due: iso(mon('09:30', 8)),
      opens: iso(mon('09:00', 8)),
    });
  });

  it('needs no opening where the clock never stands still', () => {
    const found = example(ROUND_THE_CLOCK, mon('10:00'));
    expect(found?.opens).toBeNull();
    expect(ms(found?.due ?? '') - ms(found?.posted ?? '')).toBe(3_600_000);
  });

  it('keeps its sense when the clocks change: 25 October 2026 in Brussels', () => {
    const day = [['09:00', '17:00']] as const;
    expect(
      example({ ...OFFICE, week: { sat: day, sun: day } }, ms('2026-10-24T10:00:00+02:00')),
    ).toEqual({
      posted: iso(ms('2026-10-24T16:30:00+02:00')),
      due: iso(ms('2026-10-25T09:30:00+01:00')),
      opens: iso(ms('2026-10-25T09:00:00+01:00')),
    });
  });

  it.each([
    ['there are none', null],
    ['they never open', { timeZone: 'UTC', week: {}, holidays: [] }],
  ])('is none where %s', (_what, hours) => {
    expect(example(hours, mon('10:00'))).toBeNull();
  });
});

it('next opening is the moment itself when it is open', () => {
  expect(nextOpening(OFFICE, mon('10:00'))).toBe(mon('10:00'));
});
