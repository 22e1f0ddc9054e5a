import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/comment';
import {
  passedTargets,
  targetMinutesOf,
  ticketBadge,
  ticketClock,
} from '../../../lib/sla/ticketBadge';
import type { TicketEvent } from '../../../lib/ticket';
import { advance, openTicket } from '../../../lib/ticket';
import { exactly } from '../../../lib/time';
import { aComment, aTicket, aTriage, at } from '../aTicket';

const target = { firstResponseMinutes: 60, nextResponseMinutes: 30, dueSoonMinutes: 10 };
const rules = (minutes: number) => ({ now: at(minutes), target, hours: null });
const reply = (some: Partial<TicketEvent['reply']> = {}): TicketEvent => ({
  type: 'own-reply',
  at: at(40),
  by: 'page',
  reply: { id: 'r1', postedAt: exactly(at(9)), ...some },
});
const unknown: Partial<Comment> = { postedAt: null };

describe('the badge of a ticket', () => {
  it.each<[string, ReturnType<typeof aTicket>, number, string]>([
    ['counts from when the comment was posted', aTicket(), 20, 'on-track 40'],
    [
      'measures a follow-up against the next-response target',
      openTicket({ comment: aComment(), triage: aTriage(), turn: 'next', seenAt: at(5) }),
      20,
      'due-soon 10',
    ],
    [
      'shows when the answer was posted, not when it was seen',
      advance(aTicket(), reply()),
      50,
      'answered 9',
    ],
    [
      'shows an answer between two bounds as at least',
      advance(aTicket(), reply({ postedAt: { earliest: at(5), latest: at(50) } })),
      60,
      'answered ≥ 5',
    ],
    [
      'does not call an answer late that may have been in time',
      advance(aTicket(), reply({ postedAt: { earliest: at(50), latest: at(110) } })),
      120,
      'answered ≥ 50',
    ],
    [
      'knows of a comment without a time only that it waits since it was seen',
      aTicket(unknown),
      20,
      'unknown-time ≥ 15',
    ],
    [
      'is late for sure once it was seen longer ago than its target',
      aTicket(unknown),
      70,
      'late ≥ 5',
    ],
    [
      'keeps a private case private though we reply in public',
      advance(
        advance(aTicket(), { type: 'handed-off', at: at(10), by: 'you' }),
        reply({ postedAt: exactly(at(12)) }),
      ),
      20,
      'private',
    ],
    [
      'lets the clock of a private case run on though we reply in public',
      advance(
        advance(aTicket(), { type: 'handed-off', at: at(10), by: 'you' }),
        reply({ postedAt: exactly(at(12)) }),
      ),
      45,
      'late 5',
    ],
    [
      'shows the first response of a case that was closed in private',
      [
        reply(),
        { type: 'handed-off', at: at(14), by: 'you' } as const,
        { type: 'own-reply', at: at(15), by: 'you' } as const,
      ].reduce(advance, aTicket()),
      20,
      'answered 9',
    ],
  ])('%s', (_title, ticket, now, expected) => {
    const { kind, minutes, atLeast } = ticketBadge(ticket, rules(now));
    expect(
      [kind, ...(minutes === null ? [] : [`${atLeast ? '≥ ' : ''}${minutes}`])].join(' '),
    ).toBe(expected);
  });
});

it('measures the first wait against the target of its turn', () => {
  expect(targetMinutesOf(aTicket(), target)).toBe(60);
  expect(targetMinutesOf({ ...aTicket(), turn: 'next' }, target)).toBe(30);
  expect(ticketClock(aTicket(), rules(20)).dueAt).toEqual(exactly(at(60)));
});

describe('the targets that passed', () => {
  const event = (type: TicketEvent['type'], minutes: number): TicketEvent => ({
    type,
    at: at(minutes),
    by: 'you',
  });
  const after = (...events: readonly TicketEvent[]) => events.reduce(advance, aTicket());
  const passedAt = (ticket: ReturnType<typeof aTicket>, minutes: number) =>
    passedTargets(ticket, rules(minutes)).map((one) => [(one.at - at(0)) / 60_000, one.minutes]);

  it('are none while it is in time, and none of an answer in time', () => {
    expect(passedAt(aTicket(), 59)).toEqual([]);
    expect(passedAt(after(event('own-reply', 40)), 500)).toEqual([]);
  });

  it('stay in the trail after the late answer, each wait with its own', () => {
    expect(passedAt(aTicket(), 61)).toEqual([[60, 60]]);
    const answered = after(event('own-reply', 90));
    expect(passedAt(answered, 500)).toEqual([[60, 60]]);
    const again = advance(answered, event('customer-reply', 100));
    expect(passedAt(again, 120)).toEqual([[60, 60]]);
    expect(passedAt(again, 131)).toEqual([
      [60, 60],
      [130, 30],
    ]);
  });

  it('are told once, whatever happens while it is late, and not of a time that is rough', () => {
    const late = after(event('escalated', 70), event('waiting-for-customer', 80));
    expect(passedAt(late, 500)).toEqual([[60, 60]]);
    const rough = aTicket({ postedAt: { earliest: at(0), latest: at(60) } });
    expect(passedAt(rough, 100)).toEqual([]);
    expect(passedAt(rough, 121)).toEqual([[120, 60]]);
  });
});
