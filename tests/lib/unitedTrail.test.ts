import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketEvent } from '../../lib/trail';
import { undonePlaces } from '../../lib/trail';
import { unitedTrail } from '../../lib/unitedTrail';
import { at } from './aTicket';

type Trail = readonly TicketEvent[];
const you = (type: TicketEvent['type'], minutes: number): TicketEvent => ({
  type,
  at: at(minutes),
  by: 'you',
});
const heard = (type: TicketEvent['type'], minutes: number): TicketEvent => ({
  ...you(type, minutes),
  by: 'heard',
});
const reply = (id: string, minutes: number): TicketEvent => ({
  type: 'own-reply',
  at: at(minutes),
  by: 'page',
  reply: { id, postedAt: null },
});
const undone = (undoes: number, minutes: number, by: TicketEvent['by'] = 'you'): TicketEvent => ({
  type: 'undone',
  at: at(minutes),
  by,
  undoes,
});

/** What a browser may write down, in the order it does; times may be the same, and a reply may be noticed late. */
const anyEvent = fc.oneof(
  fc.constantFrom(
    ...(['escalated', 'reopened', 'inserted', 'waiting-for-customer'] as const).map((type) =>
      you(type, 0),
    ),
    heard('gone', 0),
    heard('no-reply-needed', 0),
    reply('r1', 0),
    reply('r2', 0),
  ),
  fc.record({
    type: fc.constant('labelled' as const),
    at: fc.constant(0),
    by: fc.constant('you' as const),
    label: fc.constantFrom('praise' as const, 'scam' as const),
    on: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('undone' as const),
    at: fc.constant(0),
    by: fc.constantFrom('you' as const, 'heard' as const),
    undoes: fc.nat({ max: 9 }),
  }),
);
const anyEvents = fc
  .array(fc.tuple(anyEvent, fc.integer({ min: 0, max: 6 })), { maxLength: 10 })
  .map((drawn) => drawn.map(([event, minutes]) => ({ ...event, at: at(minutes) })));
const anyTrail = anyEvents.map((events) => events.reduce(appended, [] as Trail));
/** As a file that was put together by hand may have it. */
const anyFiled = anyEvents.map(filed);

function filed(events: Trail): Trail {
  const add = (trail: Trail, event: TicketEvent) =>
    (event.undoes ?? -1) < trail.length ? [...trail, event] : trail;
  return events.reduce(add, []);
}

/** As the store appends: what it takes back is there, and what still counts is not noticed again. */
function appended(trail: Trail, event: TicketEvent): Trail {
  const gone = undonePlaces(trail);
  const counts = (is: (one: TicketEvent) => boolean) =>
    trail.some((one, place) => is(one) && !gone.has(place));
  const { type, by, undoes } = event;
  if (undoes !== undefined) {
    const target = trail[undoes];
    return target && target.type !== 'undone' && !gone.has(undoes) ? [...trail, event] : trail;
  }
  if (event.reply && counts((one) => one.reply?.id === event.reply?.id)) return trail;
  if (by === 'heard' && counts((one) => one.type === type && one.by === by)) return trail;
  return [...trail, event];
}

/** What an event says, with what it takes back, by which it is found again in another trail. */
const said = (trail: Trail, { undoes, ...event }: TicketEvent): string => {
  const { at: when, ...rest } = event;
  const own = event.by === 'you' || event.type === 'gone' ? { when, ...rest } : rest;
  const target = undoes === undefined ? undefined : trail[undoes];
  return JSON.stringify([own, target ? said(trail, target) : null]);
};

describe('two trails of one ticket', () => {
  it('are one, each with what only it had', () => {
    const labelled = { ...you('labelled', 1), label: 'praise', on: true } as const;
    expect(unitedTrail([reply('r1', 3)], [labelled, you('inserted', 2)])).toEqual([
      labelled,
      you('inserted', 2),
      reply('r1', 3),
    ]);
  });

  it('that are one and the same stay as they are, and so does one that knows all of the other', () => {
    fc.assert(
      fc.property(anyTrail, fc.nat(), (trail, length) => {
        const older = structuredClone(trail.slice(0, length));
        expect(unitedTrail(trail, older)).toBe(trail);
        expect(unitedTrail(older, trail)).toEqual(trail);
      }),
    );
  });

  it('come to the same in either order, and again with one of them', () => {
    fc.assert(
      fc.property(anyTrail, anyTrail, (one, other) => {
        const both = unitedTrail(one, other);
        expect(unitedTrail(other, one)).toEqual(both);
        expect(unitedTrail(both, other)).toEqual(both);
        expect(unitedTrail(one, both)).toEqual(both);
      }),
      { numRuns: 1000 },
    );
  });

  it('lose nothing: each event is there, taking back the same', () => {
    fc.assert(
      fc.property(anyTrail, anyTrail, (one, other) => {
        const both = unitedTrail(one, other);
        const all = new Set(both.map((event) => said(both, event)));
        for (const trail of [one, other])
          for (const event of trail) expect(all).toContain(said(trail, event));
        for (const [place, { undoes = -1 }] of both.entries()) expect(undoes).toBeLessThan(place);
      }),
      { numRuns: 1000 },
    );
  });

  it('that were put together by hand still take back only what is before', () => {
    const places = fc.array(fc.nat({ max: 9 }));
    fc.assert(
      fc.property(anyFiled, places, anyFiled, (one, order, other) => {
        const shuffled = filed(order.flatMap((place) => one[place] ?? []));
        for (const both of [unitedTrail(one, other), unitedTrail(one, shuffled)])
          for (const [place, { undoes = -1 }] of both.entries()) expect(undoes).toBeLessThan(place);
      }),
      { numRuns: 1000 },
    );
  });

  it('of what persons did come to the same with a third, in any order', () => {
    const ofPersons = fc.uniqueArray(
      anyEvent.filter(({ by, type }) => by === 'you' && type !== 'undone'),
      { maxLength: 9, comparator: 'SameValue' },
    );
    fc.assert(
      fc.property(ofPersons, fc.array(fc.nat({ max: 7 }), { minLength: 9 }), (drawn, whose) => {
        const pool = drawn.map((event, place) => ({ ...event, at: at(place) }));
        const [one = [], two = [], three = []] = [1, 2, 4].map((bit) =>
          pool.filter((_, place) => ((whose[place] ?? 0) & bit) !== 0),
        );
        const result = unitedTrail(unitedTrail(one, two), three);
        expect(unitedTrail(unitedTrail(one, three), two)).toEqual(result);
        expect(unitedTrail(unitedTrail(three, two), one)).toEqual(result);
      }),
    );
  });

  it.each<[string, Trail, Trail, Trail]>([
    ['a reply of ours once', [reply('r1', 1)], [reply('r1', 5)], [reply('r1', 1)]],
    [
      'when it was noticed first',
      [reply('r1', 5), you('escalated', 6)],
      [reply('r1', 1)],
      [reply('r1', 1), you('escalated', 6)],
    ],
    [
      'a reply that turned out to answer somebody else',
      [reply('r1', 1), undone(0, 1, 'heard')],
      [reply('r1', 5)],
      [reply('r1', 1), undone(0, 1, 'heard')],
    ],
    [
      'what a person took back',
      [heard('no-reply-needed', 1), undone(0, 2)],
      [heard('no-reply-needed', 5)],
      [heard('no-reply-needed', 1), undone(0, 2)],
    ],
  ])('tell %s', (_title, one, other, both) => {
    expect(unitedTrail(one, other)).toEqual(both);
  });
});
