import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlogOf } from '../../lib/backlog';
import { longestWait, medianResponse } from '../../lib/responseTimes';
import type { Rules } from '../../lib/sla/ticketBadge';
import type { Status, Ticket, TicketEventType } from '../../lib/ticket';
import { advance, STATUSES } from '../../lib/ticket';
import { exactly } from '../../lib/time';
import type { Label } from '../../lib/triage/triage';
import { LABELS } from '../../lib/triage/triage';
import { orderAt, urgencyOf } from '../../lib/urgency';
import { aTicket, aTriage, at } from './aTicket';

const rules: Rules = {
  now: at(120),
  target: { firstResponseMinutes: 60, nextResponseMinutes: 60, dueSoonMinutes: 15 },
  hours: null,
};

/** A ticket posted so many minutes after 10:00. */
function posted(minutes: number, some: { id?: string; on?: readonly Label[] } = {}): Ticket {
  const ticket = aTicket({ id: some.id ?? `at${minutes}`, postedAt: exactly(at(minutes)) });
  return { ...ticket, triage: aTriage('answer', some.on ?? []) };
}

const EVENT: Partial<Record<Status, TicketEventType>> = {
  answered: 'own-reply',
  waiting: 'waiting-for-customer',
  private: 'handed-off',
  escalated: 'escalated',
  'no-reply-needed': 'no-reply-needed',
  gone: 'gone',
};
function being(status: Status, ticket = posted(100, { id: status })): Ticket {
  const type = EVENT[status];
  return type ? advance(ticket, { type, at: at(101), by: 'you' }) : ticket;
}

const ids = (entries: ReturnType<typeof backlogOf>['waiting']) =>
  entries.map(({ ticket }) => ticket.comment.id);

describe('the backlog', () => {
  it('holds who waits for us: the open and the escalated; the private ones apart; no others', () => {
    const backlog = backlogOf(
      STATUSES.map((status) => being(status)),
      rules,
    );
    expect(ids(backlog.waiting).toSorted()).toEqual(['escalated', 'open']);
    expect(ids(backlog.inPrivate)).toEqual(['private']);
    expect(backlog.bySite).toEqual({ facebook: 2, x: 0 });
  });

  it('is in the order things fall due', () => {
    expect(ids(backlogOf([posted(90), posted(10), posted(50)], rules).waiting)).toEqual([
      'at10',
      'at50',
      'at90',
    ]);
  });

  it.each([['self-harm'], ['threat']] as const)('puts %s before everything', (label) => {
    const danger = posted(119, { id: 'danger', on: [label] });
    expect(ids(backlogOf([posted(0), danger], rules).waiting)).toEqual(['danger', 'at0']);
  });

  it('lets the priority decide where two fall due at once', () => {
    const plain = posted(10, { id: 'plain' });
    const urgent = posted(10, { id: 'urgent' });
    const first = { ...urgent, triage: { ...urgent.triage, priority: 90 } };
    expect(ids(backlogOf([plain, first], rules).waiting)).toEqual(['urgent', 'plain']);
  });

  it('counts as late also what is late in private', () => {
    const late = being('private', posted(-300, { id: 'p' }));
    const since = advance(posted(-300, { id: 'q' }), {
      type: 'handed-off',
      at: at(-200),
      by: 'you',
    });
    expect(backlogOf([since], rules)).toMatchObject({ late: 1, waiting: [] });
    expect(backlogOf([late], rules).late).toBe(0);
    expect(backlogOf([posted(0), posted(100)], rules).late).toBe(1);
  });

  it('tells no due time where the clock never runs', () => {
    const never = { ...rules, hours: { timeZone: 'UTC', week: {}, holidays: [] } };
    expect(backlogOf([posted(0)], never).waiting[0]?.dueAt).toBeNull();
  });

  it('loses nobody and invents nobody, in whatever order they come', () => {
    const some = fc.array(fc.tuple(fc.nat(500), fc.constantFrom(...STATUSES)));
    fc.assert(
      fc.property(some, (drawn) => {
        const tickets = drawn.map(([minutes, status], place) =>
          being(status, posted(minutes - 400, { id: `t${place}` })),
        );
        const { waiting, inPrivate, bySite } = backlogOf(tickets, rules);
        const open = tickets.filter(({ status }) => status === 'open' || status === 'escalated');
        expect(ids(waiting).toSorted()).toEqual(open.map(({ comment }) => comment.id).toSorted());
        expect(bySite.facebook + bySite.x).toBe(waiting.length);
        expect(inPrivate).toHaveLength(tickets.filter((one) => one.status === 'private').length);
        const dues = waiting
          .filter(({ ticket }) => ticket.status === 'open')
          .map(({ dueAt }) => dueAt ?? Infinity);
        expect(dues).toEqual(dues.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('the order of the backlog', () => {
  const drawn = fc.record({
    minutes: fc.integer({ min: -400, max: 119 }),
    on: fc.subarray([...LABELS]),
    status: fc.constantFrom<Status>('open', 'escalated'),
    turn: fc.constantFrom<Ticket['turn']>('first', 'next'),
    times: fc.option(fc.integer({ min: 1, max: 9 })),
    likes: fc.option(fc.nat(5_000_000)),
  });
  type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;
  const made = ({ minutes, on, status, turn, likes }: Drawn, id: string): Ticket => {
    const ticket = being(status, posted(minutes, { id, on }));
    const comment = likes === null ? ticket.comment : { ...ticket.comment, likes };
    return { ...ticket, comment, turn };
  };
  const several = fc.array(drawn, { maxLength: 12 }).map((list) => {
    const tickets = list.map((one, place) => made(one, `t${place}`));
    const times = new Map(
      list.flatMap(({ times: count }, place) =>
        count === null ? [] : [[tickets[place]?.id ?? '', count] as const],
      ),
    );
    return { tickets, times };
  });
  const danger = ({ triage }: Ticket) => triage.labels.threat.on || triage.labels['self-harm'].on;

  it('is the same whatever order the tickets come in', () => {
    fc.assert(
      fc.property(several, fc.infiniteStream(fc.nat()), ({ tickets, times }, random) => {
        const mixed = tickets
          .map((ticket) => ({ ticket, by: random.next().value ?? 0 }))
          .toSorted((one, other) => one.by - other.by)
          .map(({ ticket }) => ticket);
        expect(ids(backlogOf(mixed, rules, { times }).waiting)).toEqual(
          ids(backlogOf(tickets, rules, { times }).waiting),
        );
      }),
    );
  });

  it('never puts anybody before someone in danger who is not in danger too', () => {
    fc.assert(
      fc.property(several, ({ tickets, times }) => {
        const { waiting } = backlogOf(tickets, rules, { times });
        const inDanger = waiting.map(({ ticket }) => danger(ticket));
        expect(inDanger).toEqual(inDanger.toSorted((one, other) => Number(other) - Number(one)));
      }),
    );
  });

  it('never moves a ticket back because it has waited longer', () => {
    fc.assert(
      fc.property(several, drawn, fc.nat(500), ({ tickets, times }, one, longer) => {
        const placeAt = (minutes: number) =>
          ids(
            backlogOf([...tickets, made({ ...one, minutes }, 'one')], rules, { times }).waiting,
          ).indexOf('one');
        expect(placeAt(one.minutes - longer)).toBeLessThanOrEqual(placeAt(one.minutes));
      }),
    );
  });

  it.each([
    ['hate', 59, 'complaint'],
    ['legal-press', 59, 'question'],
    ['complaint', 14, 'question'],
    ['question', 59, 'praise'],
  ] as const)('puts %s that came %i minutes later before %s', (urgent, minutes, other) => {
    const first = posted(0, { id: 'other', on: [other] });
    const gap = urgent === 'hate' ? minutes - 15 : minutes;
    const later = posted(gap, { id: 'urgent', on: [urgent] });
    expect(ids(backlogOf([first, later], rules).waiting)).toEqual(['urgent', 'other']);
  });

  it('names each reason with the minutes it counts', () => {
    const ticket = posted(0, { on: ['legal-press', 'complaint'] });
    const liked = { ...ticket, comment: { ...ticket.comment, likes: 240 } };
    const [entry] = backlogOf([liked], rules, { times: new Map([[ticket.id, 3]]) }).waiting;
    expect(entry?.urgency).toEqual({
      inDanger: false,
      minutes: 105,
      reasons: [
        { kind: 'label', label: 'legal-press', minutes: 60 },
        { kind: 'again', times: 3, minutes: 15 },
        { kind: 'reach', of: 'reactions', count: 240, minutes: 30 },
      ],
    });
  });

  it.each([
    ['likes of a post on X', { site: 'x', likes: 240, followers: 1200 }, ['likes', 240, 30]],
    [
      'followers who may read it',
      { site: 'x', likes: 12, followers: 120_000 },
      ['followers', 120_000, 30],
    ],
    [
      'as many of both by its likes',
      { site: 'x', likes: 12, followers: 12_000 },
      ['likes', 12, 15],
    ],
    ['answers before fewer likes', { site: 'x', likes: 12, replies: 130 }, ['replies', 130, 30]],
    ['no more than a thousand', { site: 'x', likes: 90_000 }, ['likes', 90_000, 45]],
  ] as const)('counts %s', (_, some, [of, count, minutes]) => {
    const ticket = posted(0);
    const { reasons } = urgencyOf({ ...ticket, comment: { ...ticket.comment, ...some } });
    expect(reasons).toEqual([{ kind: 'reach', of, count, minutes }]);
  });

  describe('of people who wait under one comment', () => {
    const below = (parentId: string | null, name: string, minutes = 0): Ticket => {
      const ticket = posted(minutes, { id: `${name}${minutes}` });
      const author = { name, handle: null, id: null };
      return { ...ticket, comment: { ...ticket.comment, author, parentId, postId: 'post' } };
    };
    const head = below(null, 'Ann', 20);
    const groupOf = (
      tickets: readonly Ticket[],
    ): ReadonlyArray<readonly [string, readonly number[]]> =>
      backlogOf(tickets, rules).waiting.map(({ ticket, urgency }) => [
        ticket.comment.id,
        urgency.reasons.flatMap((reason) => (reason.kind === 'group' ? reason.people : [])),
      ]);

    it('counts each once, the first and those below it, and moves them forward', () => {
      const replies = [below('Ann20', 'Ben', 30), below('Ann20', 'Cem', 31)];
      const twice = below('Ann20', 'Ben', 32);
      const alone = below(null, 'Dee', 10);
      expect(groupOf([alone, head, ...replies, twice])).toEqual([
        ['Ann20', [3]],
        ['Dee10', []],
        ['Ben30', [3]],
        ['Cem31', [3]],
        ['Ben32', [3]],
      ]);
    });

    it('makes no group of two, of those who are answered, or of all under one post', () => {
      const answered = being('answered', below('Ann20', 'Cem', 31));
      expect(groupOf([head, below('Ann20', 'Ben', 30), answered]).flatMap(([, of]) => of)).toEqual(
        [],
      );
      const onPost = ['Ann', 'Ben', 'Cem', 'Dee'].map((name) => below('post', name));
      expect(groupOf(onPost).flatMap(([, of]) => of)).toEqual([]);
    });
  });

  it('makes nothing of one comment, of few likes, of likes the page does not tell', () => {
    const ticket = posted(0);
    const liked = { ...ticket, comment: { ...ticket.comment, likes: 9 } };
    expect(urgencyOf(liked, { times: 1, people: 2 }).reasons).toEqual([]);
    expect(urgencyOf(ticket).reasons).toEqual([]);
  });

  it('is among tickets of one target, day and night, that of the index', () => {
    fc.assert(
      fc.property(several, ({ tickets }) => {
        const alike = tickets.filter(({ turn }) => turn === 'first');
        const place = (ticket: Ticket) => orderAt(ticket, ticket.comment.postedAt?.earliest ?? 0);
        const places = backlogOf(alike, rules).waiting.map(({ ticket }) => place(ticket));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('the longest wait', () => {
  const wait = (tickets: readonly Ticket[]) =>
    longestWait(backlogOf(tickets, rules).waiting, rules);
  it('is none when nobody waits', () => {
    expect(wait([])).toBeNull();
  });
  it('is that of the oldest', () => {
    expect(wait([posted(60), posted(0), posted(90)])).toEqual({ minutes: 120, atLeast: false });
  });
  it('says only what is sure of a time that is not told', () => {
    const untold = aTicket({ id: 'untold', postedAt: null });
    expect(wait([untold])).toEqual({ minutes: 115, atLeast: true });
    expect(wait([untold, posted(0)])).toEqual({ minutes: 120, atLeast: true });
  });
});

describe('the median of the answers', () => {
  const answered = (minutes: number) =>
    advance(posted(0, { id: `m${minutes}` }), { type: 'own-reply', at: at(minutes), by: 'you' });
  it('is none when nothing was answered', () => {
    expect(medianResponse([], rules)).toBeNull();
  });
  it('is the middle of the minutes they took', () => {
    expect(medianResponse([answered(5), answered(50), answered(20)], rules)).toBe(20);
  });
  it('leaves out whose own time nobody knows', () => {
    const untold = advance(aTicket({ id: 'untold', postedAt: null }), {
      type: 'own-reply',
      at: at(30),
      by: 'you',
    });
    expect(medianResponse([untold], rules)).toBeNull();
    expect(medianResponse([untold, answered(8)], rules)).toBe(8);
  });
});
