import { describe, expect, it } from 'vitest';
import type { BadgeInput } from '../../../lib/sla/badgeState';
import { badgeStateOf } from '../../../lib/sla/badgeState';
import type { ClockInput } from '../../../lib/sla/clock';
import { clockOf } from '../../../lib/sla/clockOf';
import { aClock, event, iso, mon, OFFICE } from './aClock';

type Some = Partial<ClockInput> & { readonly status?: BadgeInput['status'] };

/** The badge in short: kind, "≥" and minutes, next opening. */
function badge({ status = 'open', ...some }: Some): string {
  const input = aClock(some);
  const { kind, minutes, atLeast, opensAt } = badgeStateOf({
    status,
    clock: clockOf(input),
    now: input.now,
    hours: input.hours,
  });
  const figure = minutes === null ? '' : ` ${atLeast ? '≥ ' : ''}${minutes}`;
  return `${kind}${figure}${opensAt ? ` from ${iso(opensAt)}` : ''}`;
}

const posted = (earliest: number, latest = earliest) => ({ postedAt: { earliest, latest } });
const replied = (at: number) => ({ status: 'answered' as const, events: [event('own-reply', at)] });

describe('the badge of an open ticket', () => {
  it.each<[string, Some, string]>([
    ['shows the minutes left on track', { now: mon('10:05') }, 'on-track 55'],
    ['rounds the minutes left up', { now: mon('10:05:30') }, 'on-track 55'],
    ['shows the minutes left when due soon', { now: mon('10:56') }, 'due-soon 4'],
    ['says 0 left exactly at the due instant', { now: mon('11:00') }, 'due-soon 0'],
    ['shows how late it is', { now: mon('11:08:30') }, 'late 8'],
    ['is never late by 0 minutes', { now: mon('11:00') + 1 }, 'late 1'],
    [
      'counts lateness in business minutes',
      { ...posted(mon('16:25')), now: mon('09:03', 1), hours: OFFICE },
      'late 8',
    ],
    [
      'is late with ≥ when every reading is late',
      { ...posted(mon('09:00'), mon('09:30')), now: mon('11:30') },
      'late ≥ 60',
    ],
    [
      'is on track with ≥ when every reading is in time',
      { ...posted(mon('10:00'), mon('10:10')), now: mon('10:15') },
      'on-track ≥ 45',
    ],
    [
      'is due soon with ≥ when the worst reading is',
      { ...posted(mon('10:00'), mon('10:10')), now: mon('10:55') },
      'due-soon ≥ 5',
    ],
    [
      'is an unknown time when the readings disagree, with what it waited at least',
      { ...posted(mon('09:00'), mon('10:30')), now: mon('10:40') },
      'unknown-time ≥ 10',
    ],
    [
      'has no ≥ when both readings show the same minute',
      { ...posted(mon('09:00'), mon('09:00') + 900), now: mon('10:08:30') },
      'late 8',
    ],
    [
      'has no ≥ when both readings lie in closed hours',
      { ...posted(mon('06:00'), mon('08:00')), now: mon('09:10'), hours: OFFICE },
      'on-track 50',
    ],
    [
      'is paused outside business hours, until the next opening',
      { ...posted(mon('17:10')), now: mon('19:00'), hours: OFFICE },
      'paused from 2026-06-02T07:00:00.000Z',
    ],
    [
      'is paused over lunch',
      { ...posted(mon('12:10')), now: mon('12:30'), hours: OFFICE },
      'paused from 2026-06-01T11:00:00.000Z',
    ],
    [
      'stays late outside business hours',
      { ...posted(mon('16:00')), now: mon('23:00'), hours: OFFICE },
      'late 30',
    ],
    [
      'stays an unknown time outside business hours',
      { ...posted(mon('16:00'), mon('17:00')), now: mon('23:00'), hours: OFFICE },
      'unknown-time ≥ 30',
    ],
    [
      'is paused without an opening when the hours never open',
      { hours: { ...OFFICE, week: {} } },
      'paused',
    ],
  ])('%s', (_title, some, expected) => {
    expect(badge(some)).toBe(expected);
  });
});

describe('the badge of a ticket that is not open', () => {
  it.each<[string, Some, string]>([
    ['shows the minutes to the answer', replied(mon('10:09')), 'answered 9'],
    ['says when the answer came late', replied(mon('11:14')), 'answered-late 74'],
    [
      'shows the shorter reading of an answer with ≥',
      { ...posted(mon('10:00'), mon('10:05')), ...replied(mon('10:09')) },
      'answered ≥ 4',
    ],
    [
      'shows an answer without figure when the clock tells none',
      { status: 'answered' },
      'answered',
    ],
    ['waits for the customer', { status: 'waiting', now: mon('15:00') }, 'waiting'],
    ['needs no reply', { status: 'no-reply-needed', now: mon('15:00') }, 'no-reply'],
    ['is gone', { status: 'gone', now: mon('15:00') }, 'gone'],
    ['is in private', { status: 'private' }, 'private'],
    ['is escalated', { status: 'escalated' }, 'escalated'],
    ['stays escalated when due soon', { status: 'escalated', now: mon('10:55') }, 'escalated'],
    [
      'stays escalated outside business hours',
      { status: 'escalated', ...posted(mon('17:10')), now: mon('19:00'), hours: OFFICE },
      'escalated',
    ],
    [
      'is late though escalated: the clock goes on',
      { status: 'escalated', now: mon('11:08') },
      'late 8',
    ],
    [
      'is late though in private: the case is on the clock',
      { status: 'private', events: [event('handed-off', mon('10:10'))], now: mon('10:45') },
      'late 5',
    ],
    [
      'keeps an answered escalation escalated',
      { status: 'escalated', events: [event('own-reply', mon('10:10'))], now: mon('15:00') },
      'escalated',
    ],
  ])('%s', (_title, some, expected) => {
    expect(badge(some)).toBe(expected);
  });
});
