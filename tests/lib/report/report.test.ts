import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairnessOf } from '../../../lib/report/fairness';
import { reportCsv } from '../../../lib/report/reportCsv';
import { reportOf } from '../../../lib/report/report';
import { medianOf, p90Of, shareOf } from '../../../lib/report/spread';
import type { TicketFact } from '../../../lib/report/ticketFact';
import { ticketFact } from '../../../lib/report/ticketFact';
import { daysBetween, startOfLocalDay, wallClock } from '../../../lib/report/wallClock';
import { advance } from '../../../lib/ticket';
import { exactly } from '../../../lib/time';
import { MINUTE, aTicket, at } from '../aTicket';

const DAY = 24 * 60 * MINUTE;
const zone = 'UTC';
const from = startOfLocalDay('2026-06-01', zone);
const rules = {
  now: at(600),
  hours: null,
  target: { firstResponseMinutes: 60, nextResponseMinutes: 120, dueSoonMinutes: 15 },
};
const asked = {
  now: at(600),
  wall: wallClock(zone, from - 30 * DAY, from + 30 * DAY),
  endOf: (day: string) => startOfLocalDay(day, zone) + DAY,
  period: { from, to: from + DAY },
};

/** A comment of 10:00 that we answered after so many minutes; null: not. */
function fact(id: string, minutes: number | null): TicketFact {
  const ticket = aTicket({ id });
  if (minutes === null) return ticketFact(ticket, rules);
  const reply = { id: `r-${id}`, postedAt: exactly(at(minutes)) };
  const event = { type: 'own-reply', at: at(minutes), by: 'page', reply } as const;
  return ticketFact(advance(ticket, event), rules);
}

describe('what the report counts of a ticket', () => {
  it('is the minutes from posted to our first answer', () => {
    expect(fact('a', 9)).toMatchObject({
      wait: { earliest: 9, latest: 9 },
      within: 'yes',
      withinNorm: 'yes',
      isAnswered: true,
    });
    expect(fact('b', 20)).toMatchObject({ within: 'yes', withinNorm: 'no' });
  });

  it('keeps both bounds of a rough time, and says "maybe" where they disagree', () => {
    const ticket = aTicket({ postedAt: { earliest: at(-60), latest: at(0) } });
    const reply = { id: 'r', postedAt: exactly(at(10)) };
    const answered = advance(ticket, { type: 'own-reply', at: at(10), by: 'page', reply });
    expect(ticketFact(answered, rules)).toMatchObject({
      wait: { earliest: 10, latest: 70 },
      within: 'maybe',
    });
  });

  it('knows no wait where the page told no time', () => {
    const ticket = advance(aTicket({ postedAt: null }), {
      type: 'own-reply',
      at: at(9),
      by: 'you',
    });
    expect(ticketFact(ticket, rules)).toMatchObject({ isAnswered: true, wait: null, within: null });
  });

  it('is late for sure once an open comment has waited longer than its target, and undecided before', () => {
    expect(fact('a', null).within).toBe('no');
    expect(ticketFact(aTicket(), { ...rules, now: at(30) }).within).toBeNull();
  });

  it('counts opening hours only where they are set', () => {
    const hours = { timeZone: 'UTC', week: { mon: [['08:05', '18:00']] as const }, holidays: [] };
    const reply = { id: 'r', postedAt: exactly(at(15)) };
    const ticket = advance(aTicket(), { type: 'own-reply', at: at(15), by: 'page', reply });
    expect(ticketFact(ticket, { ...rules, hours }).wait).toEqual({ earliest: 10, latest: 10 });
  });
});

describe('the figures', () => {
  const facts = [fact('a', 5), fact('b', 10), fact('c', 90), fact('d', null)];
  const report = reportOf(facts, asked);

  it('are those computed by hand', () => {
    expect(report.seen).toBe(4);
    expect(report.median).toEqual({ earliest: 10, latest: 10 });
    expect(report.p90).toEqual({ earliest: 90, latest: 90 });
    expect(report.within).toEqual({ bounds: { earliest: 0.5, latest: 0.5 }, of: 4 });
    expect(report.answered).toEqual({ bounds: { earliest: 0.75, latest: 0.75 }, of: 4 });
    expect(report.unanswered).toEqual(['facebook:d']);
    expect(report.timedIds).toEqual(['facebook:a', 'facebook:b', 'facebook:c']);
    expect(report.decidedIds).toHaveLength(4);
    expect(report.hours[0]?.[8]).toHaveLength(4);
  });

  it('leave out what was posted outside of the period', () => {
    const period = { from: from + DAY, to: from + 2 * DAY };
    expect(reportOf(facts, { ...asked, period }).seen).toBe(0);
  });

  it('say how many waited when a day ended, older ones too, and nothing of a day that goes on', () => {
    const now = from + 1.5 * DAY;
    const days = reportOf(facts, { ...asked, now, period: { from, to: from + 2 * DAY } }).days;
    expect(days.map(({ openAtEnd }) => openAtEnd)).toEqual([1, null]);
    const later = { from: from + DAY, to: from + 2 * DAY };
    const after = reportOf(facts, { ...asked, now: from + 3 * DAY, period: later });
    expect(after.days.map(({ openAtEnd }) => openAtEnd)).toEqual([1]);
  });

  it('do not depend on the order, and their days add up to the whole', () => {
    const waits = fc.array(fc.option(fc.integer({ min: 0, max: 500 })), { maxLength: 30 });
    fc.assert(
      fc.property(waits, (minutes) => {
        const some = minutes.map((wait, place) => fact(String(place), wait));
        const one = reportOf(some, asked);
        const other = reportOf(some.toReversed(), asked);
        expect({ ...other.median }).toEqual({ ...one.median });
        expect(other.within).toEqual(one.within);
        expect(one.days.reduce((sum, { seen }) => sum + seen, 0)).toBe(one.seen);
        expect(one.bySite.reduce((sum, { seen }) => sum + seen, 0)).toBe(one.seen);
        expect(one.hours.flat(2)).toHaveLength(one.seen);
      }),
      { numRuns: 30 },
    );
  });

  it('become a CSV with a line for the whole, each day, site, language and label', () => {
    const lines = reportCsv(report).trim().split('\r\n');
    expect(lines.map((line) => line.split(',')[0]?.replaceAll('"', ''))).toEqual([
      'kind',
      'all',
      'day',
      'site',
      'language',
    ]);
    expect(lines[1]?.replaceAll('"', '')).toBe('all,,4,3,10,10,90,90,0.5,0.5,0.5,0.5,0.75');
  });
});

describe('figures between bounds', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }))
    .map(([earliest, width]) => ({ earliest, latest: earliest + width }));

  it('hold every reading of the values, and p90 is not below the median', () => {
    fc.assert(
      fc.property(
        fc.array(interval, { minLength: 1 }),
        fc.integer({ min: 0, max: 99 }),
        (all, k) => {
          const reading = all.map(({ earliest, latest }) =>
            exactly(earliest + Math.floor(((latest - earliest) * k) / 99)),
          );
          const [bounds, read, high] = [medianOf(all), medianOf(reading), p90Of(all)];
          expect(read!.earliest).toBeGreaterThanOrEqual(bounds!.earliest);
          expect(read!.earliest).toBeLessThanOrEqual(bounds!.latest);
          expect(high!.latest).toBeGreaterThanOrEqual(bounds!.latest);
        },
      ),
    );
  });

  it('are unknown of nothing, never zero', () => {
    expect(medianOf([])).toBeNull();
    expect(p90Of([])).toBeNull();
    expect(shareOf([])).toEqual({ bounds: null, of: 0 });
  });

  it('share between what is sure and what is possible', () => {
    expect(shareOf(['yes', 'maybe', 'no', 'no'])).toEqual({
      bounds: { earliest: 0.25, latest: 0.5 },
      of: 4,
    });
  });
});

describe('whether everyone is heard alike', () => {
  const group = (tone: TicketFact['tone'], count: number, minutes: number) =>
    Array.from({ length: count }, (_, place) => ({ ...fact(`${tone}${place}`, minutes), tone }));

  it('tells how many times as long a group waits as the first of its block', () => {
    const [tone] = fairnessOf(
      [...group('friendly', 20, 10), ...group('angry', 20, 31)],
      asked.wall,
    );
    expect(tone?.groups.map(({ name, ratio, isFew }) => [name, ratio?.latest, isFew])).toEqual([
      ['friendly', 1, false],
      ['angry', 3.1, false],
    ]);
  });

  it('warns where one side has fewer than 20 timed answers', () => {
    const [tone] = fairnessOf(
      [...group('friendly', 19, 10), ...group('angry', 40, 31)],
      asked.wall,
    );
    expect(tone?.groups.map(({ isFew }) => isFew)).toEqual([true, true]);
  });

  it('says nothing where there is only one group', () => {
    expect(fairnessOf(group('angry', 3, 10), asked.wall)).toEqual([]);
  });
});

describe('wall time', () => {
  it('follows the clock change of its zone', () => {
    const wall = wallClock('Europe/Brussels', Date.parse('2026-10-24Z'), Date.parse('2026-10-27Z'));
    expect(wall(Date.parse('2026-10-24T22:30:00Z'))).toEqual({
      day: '2026-10-25',
      hour: 0,
      weekday: 6,
    });
    expect(wall(Date.parse('2026-10-25T22:30:00Z')).hour).toBe(23);
    const start = startOfLocalDay('2026-10-26', 'Europe/Brussels');
    expect(start - startOfLocalDay('2026-10-25', 'Europe/Brussels')).toBe(25 * 60 * MINUTE);
  });

  it('names every day between two', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
  });
});
