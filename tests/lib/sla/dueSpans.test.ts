import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueSpans } from '../../../lib/sla/dueSpans';
import type { Targets } from '../../../lib/sla/targets';
import type { Rules } from '../../../lib/sla/ticketBadge';
import { ticketClock } from '../../../lib/sla/ticketBadge';
import { exactly, MINUTE_MS } from '../../../lib/time';
import { aTicket, aTriage } from '../aTicket';
import { iso, mon, OFFICE, ROUND_THE_CLOCK } from './aClock';

const TARGET: Targets = { firstResponseMinutes: 60, nextResponseMinutes: 30, dueSoonMinutes: 15 };
const shown = (rules: Rules) => dueSpans(rules).map(({ start, end }) => [iso(start), iso(end)]);
const between = (from: number, to: number) => [iso(from), iso(to + 1)];

describe('since when those wait who fall due soon', () => {
  it('is so long ago as each target is, without gaps told twice', () => {
    expect(shown({ now: mon('12:00'), target: TARGET, hours: null })).toEqual([
      between(mon('11:00'), mon('11:15')),
      between(mon('11:30'), mon('11:45')),
    ]);
    expect(
      shown({
        now: mon('12:00'),
        target: { ...TARGET, byLabel: { complaint: 50 }, dueSoonMinutes: 20 },
        hours: null,
      }),
    ).toEqual([between(mon('11:00'), mon('11:50'))]);
  });

  it('is all the night before where the morning makes it due', () => {
    const rules = { now: mon('09:50', 1), target: TARGET, hours: OFFICE };
    expect(shown(rules)).toEqual([
      between(mon('17:20'), mon('09:05', 1)),
      between(mon('09:20', 1), mon('09:35', 1)),
    ]);
  });

  it('is never where it never opens', () => {
    const hours = { ...OFFICE, week: {} };
    expect(shown({ now: mon('12:00'), target: TARGET, hours })).toEqual([]);
  });

  it('leaves nobody out whose clock says so, whatever the hours, targets and labels', () => {
    let soon = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 14 * 1440 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.record({
          firstResponseMinutes: fc.integer({ min: 1, max: 2000 }),
          nextResponseMinutes: fc.integer({ min: 1, max: 500 }),
          dueSoonMinutes: fc.integer({ min: 0, max: 400 }),
          unlawfulMinutes: fc.option(fc.integer({ min: 1, max: 1440 })),
          byLabel: fc.record({ complaint: fc.integer({ min: 1, max: 900 }) }, { requiredKeys: [] }),
        }),
        fc.constantFrom(null, OFFICE, ROUND_THE_CLOCK),
        fc.constantFrom('answer', 'may-remove'),
        fc.boolean(),
        (later, waited, target, hours, action, complains) => {
          const now = mon('08:00') + later * MINUTE_MS;
          const since = now - waited * MINUTE_MS;
          const ticket = {
            ...aTicket({ postedAt: exactly(since) }),
            triage: aTriage(action, complains ? ['complaint'] : []),
          };
          const rules = { now, target, hours };
          const dueAt = ticketClock(ticket, rules).dueAt?.earliest ?? Infinity;
          if (dueAt < now || dueAt > now + target.dueSoonMinutes * MINUTE_MS) return;
          soon++;
          expect(dueSpans(rules).some(({ start, end }) => start <= since && since < end)).toBe(
            true,
          );
        },
      ),
      { numRuns: 2000 },
    );
    expect(soon).toBeGreaterThan(100);
  });
});
