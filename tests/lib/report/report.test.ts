import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../lib/comment';
import { csvStyleOf, readCsv } from '../../../lib/csv';
import { backlogOf } from '../../../lib/report/backlog';
import { closingOf } from '../../../lib/report/closing';
import { fairnessOf } from '../../../lib/report/fairness';
import { MOST_IN_ADDRESS, picker } from '../../../lib/report/picked';
import { reportCsv } from '../../../lib/report/reportCsv';
import { reportOf } from '../../../lib/report/report';
import type { ReportFilter } from '../../../lib/report/reportFilter';
import { ALL_COMMENTS, isReported, lostOf } from '../../../lib/report/reportFilter';
import { medianRange } from '../../../lib/report/medianRange';
import { medianOf, p90Of, shareOf } from '../../../lib/report/spread';
import { staysAt, staysOf } from '../../../lib/report/stays';
import { figuresFor, teamOf } from '../../../lib/report/team';
import type { TicketFact } from '../../../lib/report/ticketFact';
import { ticketFact } from '../../../lib/report/ticketFact';
import type { Wait } from '../../../lib/report/waits';
import { daysBetween, startOfLocalDay, wallClock } from '../../../lib/report/wallClock';
import { ticketClock } from '../../../lib/sla/ticketBadge';
import type { TicketEventType } from '../../../lib/ticket';
import { advance } from '../../../lib/ticket';
import { exactly } from '../../../lib/time';
import { LABELS, LANGUAGES } from '../../../lib/triage/triage';
import { MINUTE, aTicket, at } from '../aTicket';

const DAY = 24 * 60 * MINUTE;
const zone = 'UTC';
const from = startOfLocalDay('2026-06-01', zone);
const rules = {
  now: at(600),
  hours: null,
  target: { firstResponseMinutes: 60, nextResponseMinutes: 120, dueSoonMinutes: 15 },
};
const { pick, idsAt } = picker();
const asked = {
  pick,
  wait: 'first',
  now: at(600),
  wall: wallClock(zone, from - 30 * DAY, from + 30 * DAY),
  endOf: (day: string) => startOfLocalDay(day, zone) + DAY,
  period: { from, to: from + DAY },
} as const;

/** A comment of 10:00 that we answered after so many minutes; null: not. */
function fact(id: string, minutes: number | null): TicketFact {
  const ticket = aTicket({ id });
  if (minutes === null) return ticketFact(ticket, rules);
  const reply = { id: `r-${id}`, postedAt: exactly(at(minutes)) };
  const event = { type: 'own-reply', at: at(minutes), by: 'page', reply } as const;
  return ticketFact(advance(ticket, event), rules);
}

describe('what the report counts of a ticket', () => {
  it('closes what somebody closed, not what Heard concluded or the site took away', () => {
    const open = aTicket({ id: 'a' });
    const closed = (event: Parameters<typeof advance>[1]) =>
      ticketFact(advance(open, event), rules).toClose;
    const by = { at: at(5) };
    expect(closed({ ...by, type: 'no-reply-needed', by: 'you' })).toEqual({
      earliest: 5,
      latest: 5,
    });
    expect(closed({ ...by, type: 'no-reply-needed', by: 'heard' })).toBeNull();
    expect(closed({ ...by, type: 'gone', by: 'page' })).toBeNull();
    let ticket = advance(open, { type: 'no-reply-needed', at: at(5), by: 'you' });
    ticket = advance(ticket, { type: 'customer-reply', at: at(20), by: 'page' });
    ticket = advance(ticket, { type: 'gone', at: at(30), by: 'page' });
    expect(ticketFact(ticket, rules).toClose).toBeNull();
  });

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

  it.each([
    ['day and night', null],
    [
      'in opening hours',
      { timeZone: 'UTC', week: { mon: [['08:05', '09:30']] as const }, holidays: [] },
    ],
  ])('leaves out what we waited for the customer, as the clock does, %s', (_, hours) => {
    const types = fc.constantFrom<TicketEventType>(
      'waiting-for-customer',
      'customer-reply',
      'escalated',
    );
    const steps = fc.array(fc.tuple(types, fc.integer({ min: 1, max: 40 })), { maxLength: 6 });
    fc.assert(
      fc.property(steps, (list) => {
        let minutes = 0;
        let ticket = aTicket();
        for (const [type, later] of [...list, ['own-reply', 7] as const]) {
          minutes += later;
          ticket = advance(ticket, { type, at: at(minutes), by: 'you' });
        }
        const { wait } = ticketFact(ticket, { ...rules, hours });
        expect(wait).toEqual(ticketClock(ticket, { ...rules, hours }).waitedMinutes);
      }),
    );
  });

  it('is not late while we wait for the customer', () => {
    const paused = advance(aTicket(), { type: 'waiting-for-customer', at: at(20), by: 'you' });
    expect(ticketFact(paused, rules).within).toBeNull();
    const again = advance(paused, { type: 'customer-reply', at: at(300), by: 'you' });
    expect(ticketFact(again, { ...rules, now: at(335) }).within).toBeNull();
    expect(ticketFact(again, { ...rules, now: at(345) }).within).toBe('no');
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
    expect(report.unanswered).toEqual({ count: 1, ids: ['facebook:d'] });
    expect(report.timedTickets).toEqual({
      count: 3,
      ids: ['facebook:a', 'facebook:b', 'facebook:c'],
    });
    expect(report.decidedTickets.count).toBe(4);
    // Each row of a table knows the same of itself.
    expect(report.bySite).toEqual([
      expect.objectContaining({
        name: 'facebook',
        timedTickets: report.timedTickets,
        decidedTickets: report.decidedTickets,
        normTickets: { count: 4, ids: expect.arrayContaining(['facebook:d']) as string[] },
        dueTickets: report.tickets,
      }),
    ]);
    expect(report.hours[0]?.cells[8]).toMatchObject({
      tickets: { count: 4 },
      median: { earliest: 10, latest: 10 },
    });
    expect(report.toClose).toMatchObject({ timed: 3, median: { earliest: 10, latest: 10 } });
  });

  it('leave out what was posted outside of the period', () => {
    const period = { from: from + DAY, to: from + 2 * DAY };
    expect(reportOf(facts, { ...asked, period }).seen).toBe(0);
  });

  it('say how many waited when a day ended, older ones too, and nothing of a day that goes on', () => {
    const now = from + 1.5 * DAY;
    const days = reportOf(facts, { ...asked, now, period: { from, to: from + 2 * DAY } }).days;
    expect(days.map(({ openAtEnd }) => openAtEnd?.count ?? null)).toEqual([1, null]);
    const later = { from: from + DAY, to: from + 2 * DAY };
    const after = reportOf(facts, { ...asked, now: from + 3 * DAY, period: later });
    expect(after.days.map(({ openAtEnd }) => openAtEnd)).toEqual([
      { count: 1, ids: ['facebook:d'] },
    ]);
  });

  it('tell for each day the tickets of the instant at which the most waited', () => {
    const late = { ...fact('e', 30), stays: [{ from: from + 22 * 3_600_000, to: null }] };
    const { days } = reportOf([...facts, late], { ...asked, now: from + 2 * DAY });
    expect(days.map(({ most }) => most)).toEqual([
      { count: 4, ids: expect.any(Array) as string[] },
    ]);
    expect(days[0]?.openAtEnd?.count).toBe(2);
    expect(days[0]?.most && 'ids' in days[0].most && days[0].most.ids).not.toContain(late.id);
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
        expect(one.hours.reduce((sum, { all }) => sum + all.count, 0)).toBe(one.seen);
      }),
      { numRuns: 30 },
    );
  });

  it('leave out whom the filter leaves out, and count each comment under any of its values', () => {
    const some = [
      { ...fact('a', 5), site: 'x' as const, labels: ['complaint', 'threat'] as const },
      { ...fact('b', 5), language: 'de' as const, labels: ['question'] as const },
      { ...fact('c', 5), labels: [] },
    ];
    const left = (filter: Partial<ReportFilter>) =>
      some
        .filter((one) => isReported(one, { ...ALL_COMMENTS, ...filter }))
        .map(({ id }) => id.slice(-1))
        .join('');
    expect(left({})).toBe('abc');
    expect(left({ site: ['x'] })).toBe('a');
    expect(left({ site: ['x', 'facebook'] })).toBe('abc');
    expect(left({ language: ['de'] })).toBe('b');
    expect(left({ label: ['threat', 'question'] })).toBe('ab');
    expect(left({ label: ['threat'], language: ['de'] })).toBe('');
  });

  it('of a site, a language or a label are those of its line in the report of all', () => {
    const drawn = fc.record({
      site: fc.constantFrom<TicketFact['site']>('x', 'facebook'),
      language: fc.constantFrom<TicketFact['language']>('en', 'de'),
      labels: fc.subarray<TicketFact['labels'][number]>(['complaint', 'question']),
      minutes: fc.option(fc.nat(99)),
    });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), (list) => {
        const some = list.map(({ minutes, ...parts }, place) => ({
          ...fact(`t${place}`, minutes),
          ...parts,
        }));
        const filtered = (filter: Partial<ReportFilter>) => {
          const passing = some.filter((one) => isReported(one, { ...ALL_COMMENTS, ...filter }));
          return reportOf(passing, asked);
        };
        const all = reportOf(some, asked);
        for (const { name, ...line } of all.bySite)
          expect(filtered({ site: SITES.filter((site) => site === name) })).toMatchObject(line);
        for (const { name, ...line } of all.byLanguage)
          expect(
            filtered({ language: LANGUAGES.filter((language) => language === name) }),
          ).toMatchObject(line);
        for (const { name, ...line } of all.byLabel)
          expect(filtered({ label: LABELS.filter((label) => label === name) })).toMatchObject(line);
      }),
      { numRuns: 30 },
    );
  });

  it('say how many deleted comments they lack, between bounds where labels stood together', () => {
    const remains = [
      { site: 'x', language: 'en', tickets: 5, byLabel: { complaint: 3, threat: 2 } },
      { site: 'facebook', language: 'de', tickets: 4, byLabel: { complaint: 4 } },
    ] as const;
    const lost = (filter: Partial<ReportFilter>) => lostOf(remains, { ...ALL_COMMENTS, ...filter });
    expect(lost({})).toEqual({ earliest: 9, latest: 9 });
    expect(lost({ site: ['x'] })).toEqual({ earliest: 5, latest: 5 });
    expect(lost({ label: ['complaint'], language: ['de', 'en'] })).toEqual(exactly(7));
    expect(lost({ label: ['complaint', 'threat'] })).toEqual({ earliest: 7, latest: 9 });
    expect(lost({ language: ['nl'] })).toEqual(exactly(0));
  });
});

describe('the report as CSV', () => {
  const group = (tone: TicketFact['tone']) =>
    Array.from({ length: 20 }, (_, place) => ({ ...fact(`${tone}${place}`, 10.5), tone }));
  const facts = [...group('friendly'), ...group('angry'), fact('late', 91), fact('d', null)];
  const saved = {
    report: reportOf(facts, asked),
    fairness: fairnessOf(facts, asked),
    team: teamOf(facts, '', pick),
    days: { first: '2026-06-01', last: '2026-06-01' },
    filter: { ...ALL_COMMENTS, label: ['complaint', 'question'] as const },
    timeZone: zone,
  };
  const read = (language: string) => {
    const rows = readCsv(reportCsv(saved, csvStyleOf(language)));
    const [head, ...lines] = rows.ok ? rows.value.map(({ cells }) => cells) : [];
    return lines.map((cells) =>
      Object.fromEntries(cells.map((cell, column) => [head?.[column] ?? '', cell])),
    );
  };

  it('holds what it is of and every table of the page, as many cells in each line', () => {
    const lines = read('en');
    expect([...new Set(lines.map(({ kind }) => kind))]).toEqual([
      'period',
      'filter.site',
      'filter.language',
      'filter.label',
      'waits',
      'all',
      'day',
      'site',
      'language',
      'wait',
      'hourless',
      'dayless',
      'hour',
      'waiting',
      'compared.tone',
      'compared.together',
      'team',
    ]);
    expect(new Set(lines.map((line) => Object.keys(line).length))).toEqual(new Set([20]));
    expect(lines[0]?.['name']).toBe('2026-06-01/2026-06-01');
    expect(lines[3]?.['name']).toBe('complaint question');
    expect(lines.find(({ kind }) => kind === 'all')).toMatchObject({
      comments: '42',
      timed: '41',
      medianMinMinutes: '10',
      p90MaxMinutes: '10',
      openAtEnd: '',
    });
    expect(lines.find(({ name }) => name === 'mon 08:00')).toMatchObject({ comments: '42' });
    expect(lines.find(({ name }) => name === '2026-06-01 09:00')).toMatchObject({
      mostWaiting: '2',
    });
    expect(lines.find(({ name }) => name === 'angry')).toMatchObject({ finding: 'none' });
  });

  it.each([
    ['en', ',', '.'],
    ['de', ';', ','],
    ['nl', ';', ','],
    ['fr', ';', ','],
  ])(
    'opens in a spreadsheet in %s: cells apart by "%s", decimals by "%s"',
    (language, apart, point) => {
      const file = reportCsv(saved, csvStyleOf(language));
      expect(file.startsWith(`\uFEFF"kind"${apart}"name"${apart}`)).toBe(true);
      const all = read(language).find(({ kind }) => kind === 'all');
      expect(all?.['answered']?.slice(0, 4)).toBe(`0${point}97`);
      expect(read(language).map(({ kind }) => kind)).toEqual(read('en').map(({ kind }) => kind));
    },
  );
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

describe('the tickets of a figure', () => {
  it('stand in the report while they are few, and are kept by their place when they are many', () => {
    const many = Array.from({ length: MOST_IN_ADDRESS + 1 }, (_, id) => ({ id: String(id) }));
    expect(pick(many.slice(1))).toMatchObject({ count: MOST_IN_ADDRESS, ids: { length: 100 } });
    const picked = pick(many);
    expect(picked).toEqual({ count: MOST_IN_ADDRESS + 1, kept: expect.any(Number) });
    expect('kept' in picked && idsAt(picked.kept)).toEqual(many.map(({ id }) => id));
  });
});

describe('the backlog', () => {
  const reply = (id: string, minutes: number) =>
    ({
      type: 'own-reply',
      at: at(minutes),
      by: 'page',
      reply: { id, postedAt: exactly(at(minutes)) },
    }) as const;

  it('holds a ticket from its comment to our answer, and again from the customer’s next word', () => {
    let ticket = advance(aTicket(), reply('r1', 30));
    ticket = advance(ticket, { type: 'customer-reply', at: at(130), by: 'page' });
    expect(staysOf(ticket)).toEqual([
      { from: at(0), to: at(30) },
      { from: at(130), to: null },
    ]);
    const period = { from: at(0) - 1, to: at(180) };
    expect(backlogOf([{ stays: staysOf(ticket) }], period).map(({ open }) => open)).toEqual([
      1, 0, 1, 1,
    ]);
  });

  it('never held what Heard itself concluded needs no reply', () => {
    const thanks = { type: 'no-reply-needed', at: at(300) } as const;
    expect(staysOf(advance(aTicket(), { ...thanks, by: 'heard' }))).toEqual([]);
    expect(staysOf(advance(aTicket(), { ...thanks, by: 'you' }))).toHaveLength(1);
  });

  it('holds no ticket while we wait for the customer', () => {
    let ticket = advance(aTicket(), { type: 'waiting-for-customer', at: at(30), by: 'you' });
    expect(staysOf(ticket)).toEqual([{ from: at(0), to: at(30) }]);
    ticket = advance(ticket, { type: 'customer-reply', at: at(90), by: 'page' });
    expect(staysOf(ticket)).toEqual([
      { from: at(0), to: at(30) },
      { from: at(90), to: null },
    ]);
  });

  it('is for each step the most tickets that were in it at once', () => {
    const stay = fc
      .tuple(fc.integer({ min: 0, max: 2000 }), fc.option(fc.integer({ min: 0, max: 500 })))
      .map(([start, length]) => ({
        from: from + start * MINUTE,
        to: length === null ? null : from + (start + length) * MINUTE,
      }));
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 20 }), (stays) => {
        const tickets = stays.map((one) => ({ stays: [one] }));
        for (const point of backlogOf(tickets, { from, to: from + 2 * DAY })) {
          const end = Math.min(from + 2 * DAY, point.at + 60 * MINUTE);
          const instants = [point.at, ...stays.map((one) => one.from)];
          const counts = instants
            .filter((instant) => instant >= point.at && instant < end)
            .map(
              (instant) =>
                stays.filter((one) => one.from <= instant && (one.to ?? Infinity) > instant).length,
            );
          expect(point.open).toBe(Math.max(...counts));
          const then = stays.filter((one) => staysAt([one], point.fullAt));
          expect(then.length).toBe(point.open);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is counted at the end of the opening hours, at midnight where a day has none', () => {
    const hours = { timeZone: zone, week: { mon: [['09:00', '17:30']] as const }, holidays: [] };
    expect(closingOf(hours, { start: from, end: from + DAY })).toBe(from + 17.5 * 60 * MINUTE);
    const tuesday = { start: from + DAY, end: from + 2 * DAY };
    expect(closingOf(hours, tuesday)).toBe(from + 2 * DAY);
    expect(closingOf(null, tuesday)).toBe(from + 2 * DAY);
  });
});

describe('the range of a median', () => {
  const waits = (count: number) => Array.from({ length: count }, (_, wait) => exactly(wait + 1));

  it('is that of the sign test, by its tables', () => {
    // Conover, Practical Nonparametric Statistics, table A3: n = 10 and 20 at 95 %.
    expect(medianRange(waits(10), 0.95)).toEqual({ earliest: 2, latest: 9 });
    expect(medianRange(waits(20), 0.95)).toEqual({ earliest: 6, latest: 15 });
    expect(medianRange(waits(5), 0.95)).toBeNull();
  });

  it('narrows with more values, and stays whole with a hundred thousand', () => {
    const { earliest, latest } = medianRange(waits(100_000), 0.95)!;
    expect((latest - earliest) / 100_000).toBeLessThan(0.01);
    expect((earliest + latest) / 2).toBe(50_000.5);
  });
});

describe('whether everyone is heard alike', () => {
  const group = (tone: TicketFact['tone'], count: number, minutes: number) =>
    Array.from({ length: count }, (_, place) => ({
      ...fact(`${tone}${place}`, minutes + (place % 5)),
      tone,
    }));

  it('finds that a group waits longer only where the range of the ratio leaves 1 out', () => {
    const { blocks, together } = fairnessOf(
      [...group('friendly', 60, 10), ...group('angry', 60, 34)],
      asked,
    );
    expect(blocks[0]?.groups.map(({ name, ratio, finding }) => [name, ratio, finding])).toEqual([
      ['friendly', { earliest: 1, latest: 1 }, 'base'],
      ['angry', { earliest: 3, latest: 3 }, 'longer'],
    ]);
    const angry = together.find(({ name }) => name === 'angry.on.other');
    expect(angry).toMatchObject({ finding: 'longer', timed: 60, baseTimed: 60 });
    expect(angry!.range!.earliest).toBeLessThan(3);
    expect(angry!.range!.latest).toBeGreaterThan(3);
  });

  it('finds nothing between groups that wait alike', () => {
    const { blocks } = fairnessOf([...group('friendly', 60, 10), ...group('angry', 60, 10)], asked);
    expect(blocks[0]?.groups.map(({ finding }) => finding)).toEqual(['base', 'none']);
  });

  it('compares nothing where one side has fewer than 20 timed answers, and says how many it left out', () => {
    const { blocks, together, tooFew } = fairnessOf(
      [...group('friendly', 19, 10), ...group('angry', 40, 31)],
      asked,
    );
    expect(blocks[0]?.groups.map(({ finding, range }) => [finding, range])).toEqual([
      ['base', null],
      ['few', null],
    ]);
    expect([together, tooFew]).toEqual([[], 2]);
  });

  it('says nothing where there is only one group', () => {
    expect(fairnessOf(group('angry', 3, 10), asked).blocks).toEqual([]);
  });
});

describe('the answers of a team', () => {
  const signed = (id: string, initials: string | null) => ({ ...fact(id, 9), signed: initials });
  const facts = [signed('a', 'JK'), signed('b', 'jk'), signed('c', 'MD'), signed('d', null)];

  it('are told in totals, and those with one’s own initials', () => {
    const { own, totals } = teamOf([...facts, fact('e', null)], 'JK', pick);
    expect([totals?.signed.seen, totals?.unsigned.seen, own?.seen]).toEqual([3, 1, 2]);
    expect(Object.keys(totals ?? {})).toEqual(['signed', 'unsigned']);
    expect(teamOf(facts, '', pick).own).toBeNull();
  });

  it.each([
    [null, true],
    ['owner', true],
    ['lead', true],
    ['agent', false],
    ['reader', false],
  ] as const)(
    'are told in totals to who leads or is in no team, one’s own to all: %s',
    (role, isTold) => {
      const { own, totals } = figuresFor(role, teamOf(facts, 'JK', pick));
      expect([totals !== null, own?.seen]).toEqual([isTold, 2]);
    },
  );

  it('know the initials that sign the first answer', () => {
    const reply = { id: 'r', postedAt: exactly(at(9)), initials: 'JK' };
    const ticket = advance(aTicket(), { type: 'own-reply', at: at(9), by: 'page', reply });
    expect(ticketFact(ticket, rules).signed).toBe('JK');
    expect(fact('b', 9).signed).toBeNull();
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

describe('first and next answers', () => {
  const nextOnX: TicketFact = {
    ...fact('b', 110),
    site: 'x',
    turn: 'next',
  };

  it('are never one figure: a group of next ones alone has no first response', () => {
    const { bySite, next, median } = reportOf([fact('a', 10), nextOnX], asked);
    expect(bySite.map((part) => [part.name, part.median?.latest, part.timed])).toEqual([
      ['facebook', 10, 1],
      ['x', undefined, 0],
    ]);
    expect(bySite[1]).toMatchObject({
      withinNorm: { of: 0 },
      answered: { bounds: { earliest: 1, latest: 1 } },
    });
    expect([median?.latest, next.median?.latest]).toEqual([10, 110]);
  });
});

describe('the waits a report is of', () => {
  const taken = (id: string, minutes: number) =>
    ticketFact(advance(aTicket({ id }), { type: 'handed-off', at: at(minutes), by: 'you' }), rules);
  const again: TicketFact = { ...fact('n', 150), turn: 'next', within: 'no', withinNorm: 'no' };
  const facts = [fact('a', 5), fact('b', 15), taken('p', 40), again].map((one): TicketFact => ({
    ...one,
    labels: ['question'],
  }));
  const told = (wait: Wait) => {
    const report = reportOf(facts, { ...asked, wait });
    const hour = report.hours[0]?.cells[8];
    return {
      // The first of June 2026, a Monday; all were written at eight.
      day: [report.days[0]?.median?.latest, report.days[0]?.p90?.latest, report.days[0]?.timed],
      hour: [hour?.median?.latest, hour?.timedTickets.count],
      parts: [report.bySite, report.byLanguage, report.byLabel].map((of) => of[0]?.median?.latest),
      within: [report.days[0]?.within.of, report.days[0]?.withinNorm.of],
      all: report.median?.latest,
    };
  };

  it('are those of the day, the hour, the site, the language and the label, each with its own target', () => {
    const parts = (minutes: number) => [minutes, minutes, minutes];
    const all = 15;
    expect(told('first')).toEqual({
      day: [15, 40, 3],
      hour: [15, 3],
      parts: parts(15),
      within: [3, 3],
      all,
    });
    expect(told('next')).toEqual({
      day: [150, 150, 1],
      hour: [150, 1],
      parts: parts(150),
      within: [1, 0],
      all,
    });
    expect(told('toPrivate')).toEqual({
      day: [40, 40, 1],
      hour: [40, 1],
      parts: parts(40),
      within: [0, 0],
      all,
    });
    expect(told('toClose')).toEqual({
      day: [15, 150, 3],
      hour: [15, 3],
      parts: parts(15),
      within: [0, 0],
      all,
    });
  });

  it('stand in the CSV with the kind they are of, the further ones with nine of ten', () => {
    const report = reportOf(facts, { ...asked, wait: 'toClose' });
    const file = reportCsv(
      {
        report,
        fairness: fairnessOf(facts, { wall: asked.wall, pick }),
        team: teamOf(facts, '', pick),
        days: { first: '2026-06-01', last: '2026-06-01' },
        filter: ALL_COMMENTS,
        timeZone: zone,
      },
      csvStyleOf('en'),
    );
    expect(file).toContain('"waits","toClose"');
    expect(file).toContain('"day","2026-06-01","4","3","15","15","150","150"');
    expect(file).toContain('"wait","toPrivate","1","1","40","40","40","40"');
  });
});

describe('times the page tells roughly', () => {
  it('stand in no hour, and are counted beside them', () => {
    const daysAgo = aTicket({ id: 'b', postedAt: { earliest: at(-DAY / MINUTE), latest: at(0) } });
    const anHour = aTicket({ id: 'c', postedAt: { earliest: at(-60), latest: at(0) } });
    const facts = [fact('a', 9), ticketFact(daysAgo, rules), ticketFact(anHour, rules)];
    const { hours, hourless, dayless, seen } = reportOf(facts, asked);
    const placed = hours.reduce((sum, { all }) => sum + all.count, 0);
    expect([seen, placed, hourless.count, dayless.count]).toEqual([3, 2, 1, 1]);
    const { blocks } = fairnessOf(facts, { wall: asked.wall, pick });
    expect(blocks.find(({ name }) => name === 'hour')).toBeUndefined();
  });
});
