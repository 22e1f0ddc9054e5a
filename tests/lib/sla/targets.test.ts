import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/comment';
import type { TicketTarget } from '../../../lib/sla/targets';
import { ticketTarget } from '../../../lib/sla/targets';
import { targetOf, ticketBadge, ticketClock } from '../../../lib/sla/ticketBadge';
import type { Ticket } from '../../../lib/ticket';
import { advance, openTicket } from '../../../lib/ticket';
import { exactly } from '../../../lib/time';
import type { Action, Label } from '../../../lib/triage/triage';
import { aComment, aTicket, aTriage, at } from '../aTicket';
import { OFFICE } from './aClock';

const TARGETS = {
  firstResponseMinutes: 60,
  nextResponseMinutes: 120,
  dueSoonMinutes: 10,
  privateMinutes: 240,
  unlawfulMinutes: 45,
  byLabel: { threat: 15, praise: 480, 'legal-press': 30 },
  byPage: [
    { site: 'facebook', name: 'Zonnestraal', minutes: 90 },
    { site: 'x', name: null, minutes: 20 },
    { site: 'x', name: '@zonnestraal_be', minutes: 40 },
  ],
} as const;

type Some = {
  readonly labels?: readonly Label[];
  readonly action?: Action;
  readonly turn?: Ticket['turn'];
  readonly comment?: Partial<Comment>;
};

const aTicketOf = ({ labels = [], action = 'answer', turn = 'first', comment }: Some): Ticket =>
  openTicket({
    comment: aComment(comment),
    triage: aTriage(action, labels),
    turn,
    seenAt: at(1),
  });

/** "15 label threat", with "always" where the opening hours do not count. */
function short({ minutes, origin, dayAndNight }: TicketTarget): string {
  const what =
    origin.kind === 'label'
      ? ` ${origin.label}`
      : origin.kind === 'page'
        ? ` ${origin.site} ${origin.name ?? 'all'}`
        : '';
  return `${minutes} ${origin.kind}${what}${dayAndNight ? ' always' : ''}`;
}

const ON_PAGE = { permalink: 'https://www.facebook.com/zonnestraal/posts/pfbid0?comment_id=1' };

describe('the target of a ticket', () => {
  it.each<[string, Some, string]>([
    ['is the general one of a first word', {}, '60 first'],
    ['is the general one of a later word', { turn: 'next' }, '120 next'],
    ['is that of its label', { labels: ['legal-press'] }, '30 label legal-press'],
    ['is that of the most urgent label', { labels: ['praise', 'threat'] }, '15 label threat'],
    ['may be slower where that is all there is', { labels: ['praise'] }, '480 label praise'],
    [
      'is not slowed down by praise beside a complaint',
      { labels: ['praise', 'complaint'] },
      '60 first',
    ],
    ['is that of its page', { comment: ON_PAGE }, '90 page facebook Zonnestraal'],
    [
      'stays general on a page that is not named',
      { comment: { permalink: 'https://www.facebook.com/zonnestraal.nl/posts/1' } },
      '60 first',
    ],
    ['stays general where the page is not known', { comment: { permalink: null } }, '60 first'],
    [
      'is the label where that is more urgent than the page',
      { comment: ON_PAGE, labels: ['legal-press', 'complaint'] },
      '30 label legal-press',
    ],
    [
      'is the page where that is more urgent than the label',
      { comment: ON_PAGE, labels: ['praise'] },
      '90 page facebook Zonnestraal',
    ],
    ['is that of the whole site', { comment: { site: 'x', text: 'Stuk!' } }, '20 page x all'],
    [
      'is that of the account before that of the site',
      { comment: { site: 'x', text: 'Hey @Zonnestraal_BE, stuk!' } },
      '40 page x @zonnestraal_be',
    ],
    [
      'is the act-soon clock of what may be removed, day and night',
      { action: 'may-remove', labels: ['hate'] },
      '45 unlawful always',
    ],
    [
      'is the label of what may be removed where that is more urgent still',
      { action: 'may-remove', labels: ['threat'] },
      '15 label threat always',
    ],
    [
      'is the act-soon clock before a page',
      { action: 'may-remove', labels: ['scam'], comment: ON_PAGE },
      '45 unlawful always',
    ],
  ])('%s', (_title, some, expected) => {
    expect(short(targetOf(aTicketOf(some), TARGETS))).toBe(expected);
  });

  it('has only the general ones where no others are set', () => {
    const { firstResponseMinutes, nextResponseMinutes, dueSoonMinutes } = TARGETS;
    const targets = { firstResponseMinutes, nextResponseMinutes, dueSoonMinutes };
    const ticket = aTicketOf({ action: 'may-remove', labels: ['threat'], comment: ON_PAGE });
    expect(short(ticketTarget(ticket, targets, 'first'))).toBe('60 first');
    expect(short(ticketTarget(ticket, targets, 'private'))).toBe('120 private');
  });

  it('has no act-soon clock where that is switched off', () => {
    const ticket = aTicketOf({ action: 'may-remove', labels: ['hate'] });
    expect(short(targetOf(ticket, { ...TARGETS, unlawfulMinutes: null }))).toBe('60 first');
  });
});

describe('the clock of a ticket with a target of its own', () => {
  const rules = { now: at(20), target: TARGETS, hours: null };

  it('falls due by the target of its label', () => {
    const threat = aTicketOf({ labels: ['threat'] });
    expect(ticketClock(threat, rules).dueAt).toEqual(exactly(at(15)));
    expect(ticketBadge(threat, rules)).toMatchObject({ kind: 'late', minutes: 5 });
  });

  it('runs at night for what may be removed, and stands still for the rest', () => {
    // Monday 20:00 in Brussels.
    const evening = { postedAt: exactly(at(600)) };
    const atNight = { now: at(610), target: TARGETS, hours: OFFICE };
    const unlawful = aTicketOf({ action: 'may-remove', labels: ['hate'], comment: evening });
    expect(ticketBadge(unlawful, atNight)).toMatchObject({ kind: 'on-track', minutes: 35 });
    expect(ticketBadge(aTicketOf({ comment: evening }), atNight).kind).toBe('paused');
  });

  it('has the private target from the moment it is handed over, whatever its labels are', () => {
    const threat = aTicketOf({ action: 'may-remove', labels: ['threat'] });
    const handed = advance(threat, { type: 'handed-off', at: at(10), by: 'you' });
    expect(ticketClock(handed, rules).dueAt).toEqual(exactly(at(250)));
  });

  it('has the usual targets again when it is reopened after an answer', () => {
    const events = [
      { type: 'own-reply', at: at(10), by: 'you' } as const,
      { type: 'reopened', at: at(12), by: 'you' } as const,
    ];
    const hate = events.reduce(advance, aTicketOf({ action: 'may-remove', labels: ['hate'] }));
    expect(short(targetOf(hate, TARGETS))).toBe('120 next');
    expect(ticketClock(hate, rules).dueAt).toEqual(exactly(at(132)));
  });

  it('keeps the target it was answered by', () => {
    const answered = advance(aTicket(), { type: 'own-reply', at: at(10), by: 'you' });
    expect(short(targetOf(answered, TARGETS))).toBe('60 first');
  });
});
