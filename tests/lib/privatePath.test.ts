import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogOf } from '../../lib/backlog';
import { privateDue, REMIND_AFTER_MS } from '../../lib/privateDue';
import { isOngoing, isPrivateReplyUsed, PATH_STAGES, pathOf } from '../../lib/privatePath';
import type { Rules } from '../../lib/sla/ticketBadge';
import { CLOCK_EVENTS } from '../../lib/sla/clock';
import type { Ticket, TicketEvent, TicketEventType } from '../../lib/ticket';
import { advance, clockEvents, undoable } from '../../lib/ticket';
import type { Interval } from '../../lib/time';
import { DAY_MS, exactly } from '../../lib/time';
import { PATH_EVENTS } from '../../lib/trail';
import { aTicket, at, MINUTE } from './aTicket';

const you = (type: TicketEventType, minutes: number): TicketEvent => ({
  type,
  at: at(minutes),
  by: 'you',
});
/** Our public reply, read from the page at this minute. */
const seen = (minutes: number, postedAt: Interval | null = exactly(at(minutes))): TicketEvent => ({
  type: 'own-reply',
  at: at(minutes),
  by: 'page',
  reply: { id: `r${minutes}`, postedAt },
});
const after = (...events: TicketEvent[]) => events.reduce(advance, aTicket());

const rules = (minutes: number): Rules => ({
  now: at(minutes),
  target: { firstResponseMinutes: 60, nextResponseMinutes: 120, dueSoonMinutes: 15 },
  hours: null,
});

const BRIDGED = [you('bridge-used', 10), seen(12)];
const WRITTEN = [...BRIDGED, you('channel-opened', 14), you('handed-off', 15)];

describe('the ledger', () => {
  it.each<[string, TicketEvent[], string, string]>([
    ['nothing', [], 'none', 'open'],
    ['a public answer without a bridge', [seen(10)], 'none', 'answered'],
    ['a bridge in the draft', [you('bridge-used', 10)], 'bridging', 'open'],
    ['the bridge on the page', BRIDGED, 'bridged', 'private'],
    ['a bridge that Heard did not see posted', [you('bridge-posted', 10)], 'bridged', 'private'],
    ['the message in private', WRITTEN, 'under-way', 'private'],
    ['a message without a bridge', [you('handed-off', 10)], 'under-way', 'private'],
    ['a pause', [...WRITTEN, you('waiting-for-customer', 20)], 'waiting', 'private'],
    [
      'their word in private',
      [...WRITTEN, you('waiting-for-customer', 20), you('customer-reply', 30)],
      'under-way',
      'private',
    ],
    ['the solution', [...WRITTEN, you('solved', 40)], 'solved', 'private'],
    [
      'the closing line on the page',
      [...WRITTEN, you('solved', 40), seen(45)],
      'closed',
      'answered',
    ],
    [
      'no closing line needed',
      [...WRITTEN, you('solved', 40), you('own-reply', 45)],
      'closed',
      'answered',
    ],
    ['staying in public after the bridge', [...BRIDGED, you('path-left', 20)], 'none', 'answered'],
    ['staying in public before it', [you('bridge-used', 10), you('path-left', 11)], 'none', 'open'],
    ['a reopening', [...WRITTEN, you('reopened', 20)], 'none', 'open'],
  ])('after %s', (_, events, stage, status) => {
    const ticket = after(...events);
    expect([pathOf(ticket).stage, ticket.status]).toEqual([stage, status]);
  });

  it('does not take an older reply that is seen late for the bridge or for the closing line', () => {
    expect(pathOf(after(you('bridge-used', 100), seen(101, exactly(at(20))))).stage).toBe(
      'bridging',
    );
    const late = after(...WRITTEN, you('solved', 100), seen(101, exactly(at(20))));
    expect([pathOf(late).stage, late.status]).toEqual(['solved', 'private']);
  });

  it('knows the closing line also where the site tells its time only roughly', () => {
    const rough = { earliest: at(0), latest: at(42) };
    const ticket = after(...WRITTEN, you('solved', 40), seen(42, rough));
    expect([pathOf(ticket).stage, ticket.status]).toEqual(['closed', 'answered']);
  });

  it('leaves other public replies aside while the case is in private', () => {
    const ticket = after(...WRITTEN, seen(50));
    expect([pathOf(ticket).stage, ticket.status]).toEqual(['under-way', 'private']);
  });

  it('gives none of its own steps to the clock', () => {
    const ticket = after(...WRITTEN, you('solved', 40));
    expect(clockEvents(ticket).map(({ type }) => type)).toEqual(['own-reply', 'handed-off']);
  });
});

describe('what is due of a private case', () => {
  it.each<[string, TicketEvent[], number, string]>([
    ['the message, a target after the bridge', BRIDGED, 12 + 120, 'step'],
    ['our next step, by the private clock', WRITTEN, 15 + 120, 'step'],
    ['the closing line, by the same clock', [...WRITTEN, you('solved', 40)], 15 + 120, 'step'],
    [
      'the closing line after a pause',
      [...WRITTEN, you('waiting-for-customer', 20), you('solved', 40)],
      40 + 120,
      'step',
    ],
    [
      'a reminder two days into a pause',
      [...WRITTEN, you('waiting-for-customer', 20)],
      20 + REMIND_AFTER_MS / MINUTE,
      'reminder',
    ],
  ])('is %s', (_, events, minutes, kind) => {
    expect(privateDue(after(...events), rules(50))).toEqual({ at: at(minutes), kind });
  });

  it('is the message before the seventh day ends on Facebook', () => {
    const posted = exactly(at(0) - 7 * DAY_MS + 30 * MINUTE);
    const ticket = BRIDGED.reduce(advance, aTicket({ postedAt: posted }));
    expect(privateDue(ticket, rules(13))).toEqual({ at: at(30), kind: 'step' });
  });

  it('is within the target of private cases where there is one, with a clock running or none', () => {
    const withTarget = { ...rules(50), target: { ...rules(50).target, privateMinutes: 300 } };
    for (const events of [BRIDGED, WRITTEN]) {
      const usual = privateDue(after(...events), rules(50))?.at ?? NaN;
      const own = privateDue(after(...events), withTarget)?.at ?? NaN;
      const { nextResponseMinutes } = withTarget.target;
      expect(own - usual).toBe((300 - nextResponseMinutes) * MINUTE);
    }
  });

  it('is nothing of a case that is not in private', () => {
    expect(privateDue(after(seen(10)), rules(50))).toBeNull();
  });

  it('orders the private list and counts what is overdue as late, a pause never', () => {
    const named = (id: string, events: readonly TicketEvent[]): Ticket => ({
      ...after(...events),
      id,
    });
    const backlog = backlogOf(
      [
        named('paused', [...WRITTEN, you('waiting-for-customer', 20)]),
        named('written', WRITTEN),
        named('bridged', BRIDGED),
      ],
      rules(134),
    );
    expect(backlog.inPrivate.map(({ ticket }) => ticket.id)).toEqual([
      'bridged',
      'written',
      'paused',
    ]);
    expect(backlog.late).toBe(1);
  });
});

describe('the one private reply', () => {
  it('is used by our message, and free again once they answered there', () => {
    expect(isPrivateReplyUsed(after(...BRIDGED))).toBe(false);
    expect(isPrivateReplyUsed(after(...WRITTEN))).toBe(true);
    expect(isPrivateReplyUsed(after(...WRITTEN, you('customer-reply', 30)))).toBe(false);
  });
});

const anyEvent = fc
  .record({
    type: fc.constantFrom(...CLOCK_EVENTS, ...PATH_EVENTS, 'gone', 'inserted'),
    minutes: fc.nat({ max: 500 }),
    byPage: fc.boolean(),
  })
  .map(({ type, minutes, byPage }) =>
    type === 'own-reply' && byPage ? seen(minutes) : you(type, minutes),
  );

describe('any order of events', () => {
  it('gives one of the stages, and never an ongoing case that is out of sight', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), fc.nat({ max: 5000 }), (events, now) => {
        const ticket = after(...events);
        const path = pathOf(ticket);
        expect(PATH_STAGES).toContain(path.stage);
        expect(path.since === null).toBe(path.stage === 'none');
        if (ticket.status === 'private') expect(isOngoing(path)).toBe(true);
        if (isOngoing(path)) expect(ticket.status).toBe('private');
        const { inPrivate } = backlogOf([ticket], rules(now));
        for (const { dueAt } of inPrivate) expect(dueAt).not.toBeNull();
        expect(inPrivate).toHaveLength(isOngoing(path) ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is restored by taking the last step back', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), anyEvent, (events, last) => {
        const before = after(...events);
        const done = advance(before, last);
        const place = undoable(done);
        fc.pre(place === done.trail.length - 1 && done !== before);
        const undone = advance(done, { type: 'undone', at: at(600), by: 'you', undoes: place });
        expect(pathOf(undone)).toEqual(pathOf(before));
        expect(undone.status).toBe(before.status);
      }),
      { numRuns: 1000 },
    );
  });
});
