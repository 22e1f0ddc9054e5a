import { describe, expect, it } from 'vitest';
import { backlogOf } from '../../lib/backlog';
import type { NoticeFacts, NoticeSettings } from '../../lib/notices';
import { isQuiet, NO_NOTICES, noticesDue } from '../../lib/notices';
import type { Hours } from '../../lib/sla/clock';
import type { Ticket } from '../../lib/ticket';
import { isOpen } from '../../lib/sla/opening';
import { exactly } from '../../lib/time';
import type { Label } from '../../lib/triage/triage';
import { aTicket, aTriage, at } from './aTicket';

const ALL: NoticeSettings = {
  dueSoon: true,
  unlawful: true,
  sameMatter: true,
  quiet: null,
  unlawfulInQuiet: false,
};

const target = {
  firstResponseMinutes: 60,
  nextResponseMinutes: 60,
  dueSoonMinutes: 15,
};

function posted(minutes: number, id: string, on: readonly Label[] = []): Ticket {
  const ticket = aTicket({ id, postedAt: exactly(at(minutes)) });
  const action = on.includes('hate') ? 'may-remove' : 'answer';
  return { ...ticket, triage: aTriage(action, on) };
}

type Some = Partial<NoticeFacts> & { readonly hours?: Hours | null };
function facts(tickets: readonly Ticket[], { hours = null, ...some }: Some = {}): NoticeFacts {
  const now = some.now ?? at(120);
  return {
    waiting: backlogOf(tickets, { now, target, hours }).waiting,
    isOpen: isOpen(hours, now),
    clusters: [],
    told: {},
    now,
    minuteOfDay: 600,
    ...some,
  };
}
const soon = posted(70, 'soon');

describe('notifications', () => {
  it('tell what falls due soon in the opening hours alone, also where its own clock never closes', () => {
    const hate = posted(119, 'h', ['hate']);
    const soonAlone = { ...ALL, unlawful: false };
    const told = (isOpen: boolean) =>
      noticesDue(soonAlone, facts([soon, hate], { isOpen })).notices.length;
    expect([told(true), told(false)]).toEqual([1, 0]);
    expect(noticesDue(ALL, facts([hate], { isOpen: false })).notices).toMatchObject([
      { kind: 'unlawful' },
    ]);
  });

  it('are all off until somebody switches them on', () => {
    const tickets = [soon, posted(119, 'h', ['hate'])];
    expect(noticesDue(NO_NOTICES, facts(tickets)).notices).toEqual([]);
  });

  it('tell what falls due soon, many as one, and lead to the first', () => {
    const { notices } = noticesDue(ALL, facts([posted(72, 'later'), soon, posted(110, 'calm')]));
    expect(notices).toEqual([{ kind: 'dueSoon', count: 2, ticketId: 'facebook:soon' }]);
  });

  it('are given once, also by a background that was started again', () => {
    const first = noticesDue(ALL, facts([soon]));
    const kept = JSON.parse(JSON.stringify(first.told)) as typeof first.told;
    expect(noticesDue(ALL, facts([soon], { told: kept })).notices).toEqual([]);
    const both = facts([soon, posted(71, 'other')], { told: kept });
    expect(noticesDue(ALL, both).notices).toEqual([
      { kind: 'dueSoon', count: 1, ticketId: 'facebook:other' },
    ]);
  });

  it('say nothing is due soon while we are closed', () => {
    const hours: Hours = { timeZone: 'UTC', week: { tue: [['09:00', '17:00']] }, holidays: [] };
    expect(noticesDue(ALL, facts([soon], { hours })).notices).toEqual([]);
  });

  it.each(['hate', 'threat', 'self-harm'] as const)('tell of %s at once', (label) => {
    expect(noticesDue(ALL, facts([posted(119, 'bad', [label])])).notices).toEqual([
      { kind: 'unlawful', count: 1, ticketId: 'facebook:bad' },
    ]);
  });

  it('wait for the end of the quiet hours, and tell then what still holds', () => {
    const quiet = { ...ALL, quiet: { from: '20:00', to: '07:00' } };
    const night = noticesDue(quiet, facts([soon], { minuteOfDay: 23 * 60 }));
    expect(night).toEqual({ notices: [], told: {} });
    const morning = noticesDue(quiet, facts([soon], { told: night.told, minuteOfDay: 7 * 60 }));
    expect(morning.notices).toHaveLength(1);
  });

  it('tell in quiet hours of what is unlawful alone, and only where that is asked for', () => {
    const quiet = { ...ALL, quiet: { from: '20:00', to: '07:00' } };
    const night = facts([soon, posted(119, 'h', ['hate'])], { minuteOfDay: 3 * 60 });
    expect(noticesDue(quiet, night).notices).toEqual([]);
    const asked = { ...quiet, unlawfulInQuiet: true };
    const { notices, told } = noticesDue(asked, night);
    expect(notices).toEqual([{ kind: 'unlawful', count: 1, ticketId: 'facebook:h' }]);
    expect(Object.keys(told)).toEqual(['unlawful facebook:h']);
    expect(noticesDue({ ...asked, unlawful: false }, night).notices).toEqual([]);
    const morning = { ...night, told, minuteOfDay: 7 * 60 };
    expect(noticesDue(asked, morning).notices.map(({ kind }) => kind)).toEqual(['dueSoon']);
  });

  it('tell of a matter once a day', () => {
    const clusters = [{ what: 'outage', where: 'Ghent', ids: ['x:1', 'x:2', 'x:3', 'x:4', 'x:5'] }];
    const first = noticesDue(ALL, facts([], { clusters }));
    expect(first.notices).toEqual([{ kind: 'sameMatter', count: 5, ticketId: 'x:1' }]);
    // No word of the comments is kept with it.
    expect(Object.keys(first.told)).toEqual([expect.stringMatching(/^sameMatter [\da-f]{8}$/)]);
    const after = (minutes: number) =>
      noticesDue(ALL, facts([], { clusters, told: first.told, now: at(120 + minutes) })).notices;
    expect(after(23 * 60)).toEqual([]);
    expect(after(25 * 60)).toHaveLength(1);
  });

  it('tell of each matter by itself', () => {
    const clusters = [
      { what: 'outage', where: 'Ghent', ids: ['x:1', 'x:2', 'x:3', 'x:4', 'x:5'] },
      { what: 'delay', where: '', ids: ['x:6', 'x:7', 'x:8', 'x:9', 'x:10', 'x:11'] },
    ];
    expect(noticesDue(ALL, facts([], { clusters })).notices).toEqual([
      { kind: 'sameMatter', count: 5, ticketId: 'x:1' },
      { kind: 'sameMatter', count: 6, ticketId: 'x:6' },
    ]);
  });

  it('forget after a month what they told', () => {
    const told = { 'dueSoon facebook:old': at(-31 * 24 * 60), 'dueSoon facebook:new': at(0) };
    expect(Object.keys(noticesDue(ALL, facts([], { told })).told)).toEqual([
      'dueSoon facebook:new',
    ]);
  });

  it('hold no word of a comment and no name', () => {
    const bad = aTicket({ text: 'secret words', postedAt: exactly(at(70)) });
    const said = JSON.stringify(noticesDue(ALL, facts([bad])));
    expect(said).not.toMatch(/secret|Anna/);
  });
});

describe('quiet hours', () => {
  it.each([
    ['20:00', '07:00', '19:59', false],
    ['20:00', '07:00', '20:00', true],
    ['20:00', '07:00', '03:00', true],
    ['20:00', '07:00', '07:00', false],
    ['12:00', '13:00', '12:30', true],
    ['12:00', '13:00', '13:00', false],
    ['08:00', '08:00', '08:00', false],
  ])('from %s to %s hold at %s: %s', (from, to, time, expected) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    expect(isQuiet({ quiet: { from, to } }, hours * 60 + minutes)).toBe(expected);
  });

  it('never hold where there are none', () => {
    expect(isQuiet({ quiet: null }, 0)).toBe(false);
  });
});
