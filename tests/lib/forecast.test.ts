import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogOf } from '../../lib/backlog';
import { clockBehind } from '../../lib/clockBehind';
import { forecastOf } from '../../lib/forecast';
import type { Rules } from '../../lib/sla/ticketBadge';
import type { Ticket } from '../../lib/ticket';
import { advance } from '../../lib/ticket';
import { aTicket, at } from './aTicket';
import { OFFICE } from './sla/aClock';

const rules = (minutes: number, some: Partial<Rules> = {}): Rules => ({
  now: at(minutes),
  target: { firstResponseMinutes: 60, nextResponseMinutes: 30, dueSoonMinutes: 15 },
  hours: null,
  ...some,
});
const posted = (earliest: number, latest = earliest): Ticket =>
  aTicket({ id: `c${earliest}`, postedAt: { earliest: at(earliest), latest: at(latest) } });
const short = (tickets: readonly Ticket[], by: Rules) => {
  const forecast = forecastOf(backlogOf(tickets, by), by);
  return forecast && `${forecast.count} in ${forecast.minutes}${forecast.isSure ? '' : ' perhaps'}`;
};

describe('the forecast', () => {
  it('counts who turns late within the due-soon minutes, and until the last of them', () => {
    expect(short([posted(0), posted(3), posted(7), posted(40)], rules(55))).toBe('3 in 13');
  });

  it('leaves out who is late already, who was answered and who is due later', () => {
    const answered = advance(posted(1), { type: 'own-reply', at: at(2), by: 'you' });
    expect(short([posted(-30), answered, posted(30)], rules(55))).toBeNull();
  });

  it('counts who is due this very minute: late comes after it', () => {
    expect(short([posted(0)], rules(60))).toBe('1 in 1');
    expect(short([posted(0)], rules(60.5))).toBeNull();
  });

  it('says perhaps where a time is known only roughly', () => {
    expect(short([posted(0, 30), posted(1)], rules(55))).toBe('2 in 7 perhaps');
  });

  it('knows the opening hours: what is due in the morning does not turn late tonight', () => {
    // 10:00 is at(0): posted at 16:40, due at 9:10 the next day.
    const ticket = posted(400);
    expect(short([ticket], rules(445, { hours: OFFICE }))).toBeNull();
    expect(short([ticket], rules(1380, { hours: OFFICE }))).toBe('1 in 11');
  });

  it('knows the target of a private case, and not the reminder of one that waits', () => {
    const handed = advance(posted(0), { type: 'handed-off', at: at(10), by: 'you' });
    expect(short([handed], rules(30))).toBe('1 in 11');
    const waiting = advance(handed, { type: 'waiting-for-customer', at: at(20), by: 'you' });
    expect(short([waiting], rules(20 + 2 * 1440 - 5))).toBeNull();
  });

  it('counts those the backlog does not hold, each once, and says where there may be more', () => {
    const backlog = backlogOf([posted(-30), posted(3)], rules(55));
    const more = { tickets: [posted(3), posted(7), posted(40)], isWhole: true };
    expect(forecastOf(backlog, rules(55), more)).toMatchObject({
      count: 2,
      minutes: 13,
      atLeast: false,
    });
    const unknown = { tickets: [], isWhole: false };
    expect(forecastOf(backlog, rules(55), unknown)).toMatchObject({ count: 1, atLeast: true });
    const privates = { ...backlog, privateTotal: 1 };
    expect(forecastOf(privates, rules(55))).toMatchObject({ count: 1, atLeast: true });
  });

  it('is what the clock does: as many turn late by then if nobody answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -90, max: 60 }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 120 }),
        (minutes, now) => {
          const tickets = [...new Set(minutes)].map((minute) => posted(minute));
          const lateAt = (at: number) => backlogOf(tickets, rules(at)).late;
          const forecast = forecastOf(backlogOf(tickets, rules(now)), rules(now));
          const soon = forecast ? lateAt(now + forecast.minutes) - lateAt(now) : 0;
          expect(soon).toBe(forecast?.count ?? 0);
          if (!forecast) expect(lateAt(now + 15)).toBe(lateAt(now));
        },
      ),
    );
  });
});

describe('a clock of the device that is behind', () => {
  const now = at(0);
  it.each<[string, Pick<Ticket, 'comment' | 'lastSeenAt'>[], number | null]>([
    ['is not told where there is nothing to tell it by', [], null],
    ['is not told where all happened before', [{ ...posted(-5), lastSeenAt: now }], null],
    [
      'is not told of two minutes, which a site may round',
      [{ ...posted(2), lastSeenAt: now }],
      null,
    ],
    ['is told by a comment from later', [{ ...posted(12), lastSeenAt: now }], 12],
    ['is not told by one that may be from before', [{ ...posted(-1, 50), lastSeenAt: now }], null],
    ['is told by what was seen later', [{ ...posted(-5), lastSeenAt: at(74) }], 74],
    [
      'is told by the farthest',
      [posted(12), posted(30)].map((one) => ({ ...one, lastSeenAt: now })),
      30,
    ],
  ])('%s', (_title, tickets, minutes) => {
    expect(clockBehind(tickets, now)).toBe(minutes);
  });

  it('never makes a figure negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), fc.nat({ max: 500 }), (start, width) => {
        const ticket = { ...posted(start, start + width), firstSeenAt: at(start + width) };
        for (const hours of [null, OFFICE]) {
          const { waiting } = backlogOf([ticket], rules(0, { hours }));
          expect(waiting[0]?.badge.minutes ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
