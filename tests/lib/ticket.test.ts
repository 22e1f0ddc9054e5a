import { describe, expect, it } from 'vitest';
import type { TicketEvent, TicketEventType } from '../../lib/ticket';
import {
  advance,
  advanceBy,
  clockEvents,
  narrow,
  openTicket,
  placeOfReply,
  retriage,
  undoable,
  waitingSince,
  wasOpenAt,
} from '../../lib/ticket';
import type { Interval } from '../../lib/time';
import { exactly } from '../../lib/time';
import { aComment, aTicket, aTriage, at } from './aTicket';

const you = (
  type: TicketEventType,
  minutes: number,
  more: Partial<TicketEvent> = {},
): TicketEvent => ({
  type,
  at: at(minutes),
  by: 'you',
  ...more,
});

/** Our public reply, read from the page half an hour after it was posted. */
const reply = (minutes: number, postedAt: Interval | null = exactly(at(minutes))): TicketEvent => ({
  type: 'own-reply',
  at: at(minutes + 30),
  by: 'page',
  reply: { id: `r${minutes}`, postedAt },
});

const after = (...events: TicketEvent[]) => events.reduce(advance, aTicket());

describe('a ticket that is opened', () => {
  it('is open, with nothing in its trail', () => {
    const ticket = aTicket();
    expect(ticket).toMatchObject({
      id: 'facebook:c1',
      status: 'open',
      trail: [],
      firstResponse: null,
    });
  });

  it('needs no reply when the triage says so, by Heard’s conclusion', () => {
    const triage = aTriage('no-reply-needed');
    const ticket = openTicket({ comment: aComment(), triage, turn: 'next', seenAt: at(5) });
    expect(ticket.status).toBe('no-reply-needed');
    expect(ticket.trail).toEqual([{ type: 'no-reply-needed', at: at(5), by: 'heard' }]);
  });
});

describe('the status after', () => {
  const word = (minutes: number): TicketEvent => ({
    type: 'customer-reply',
    at: at(minutes),
    by: 'page',
  });
  it.each<[string, TicketEvent[], string]>([
    ['a reply', [reply(10)], 'answered'],
    ['a reply and a reopening', [reply(10), you('reopened', 60)], 'open'],
    ['a pause', [you('waiting-for-customer', 20)], 'waiting'],
    ['a pause and the customer’s word', [you('waiting-for-customer', 20), word(30)], 'open'],
    [
      'a pause of what was not answered, and a reply',
      [you('waiting-for-customer', 20), reply(30)],
      'answered',
    ],
    [
      'a reply, a pause, and a nudge',
      [reply(10), you('waiting-for-customer', 20), reply(60)],
      'waiting',
    ],
    [
      'a pause before which a reply was posted that is seen later',
      [you('waiting-for-customer', 20), reply(10)],
      'waiting',
    ],
    ['a handing off', [you('handed-off', 20)], 'private'],
    [
      'a handing off and a public reply: only a person closes it',
      [you('handed-off', 20), reply(30)],
      'private',
    ],
    [
      'a handing off and an answer in private',
      [you('handed-off', 20), you('own-reply', 30)],
      'answered',
    ],
    ['a handing off and the customer’s word', [you('handed-off', 20), word(30)], 'private'],
    [
      'a handing off and a reopening',
      [you('handed-off', 20), you('reopened', 30), reply(40)],
      'answered',
    ],
    ['an escalation', [you('escalated', 20)], 'escalated'],
    ['an escalation and the customer’s word', [you('escalated', 20), word(30)], 'escalated'],
    ['an escalation and a reply', [you('escalated', 20), reply(30)], 'answered'],
    ['no reply needed', [you('no-reply-needed', 20)], 'no-reply-needed'],
    ['no reply needed, yet a reply', [you('no-reply-needed', 20), reply(30)], 'answered'],
    ['a removal', [you('gone', 20)], 'gone'],
    ['a removal and a reply seen later', [you('gone', 20), reply(30)], 'gone'],
    ['a removal and a reopening', [you('gone', 20), you('reopened', 30)], 'open'],
    ['a thank-you', [you('customer-thanks', 20)], 'open'],
    ['a reply and a thank-you', [reply(10), you('customer-thanks', 20)], 'answered'],
    ['an edit and an insert', [you('edited', 20), you('inserted', 21)], 'open'],
    ['a reply that was taken back', [reply(10), you('undone', 60, { undoes: 0 })], 'open'],
    [
      'an escalation taken back after a pause',
      [you('waiting-for-customer', 20), you('escalated', 30), you('undone', 31, { undoes: 1 })],
      'waiting',
    ],
  ])('%s', (_title, events, expected) => {
    expect(after(...events).status).toBe(expected);
  });
});

describe('an own reply', () => {
  it('that is known already changes nothing', () => {
    const ticket = after(reply(10));
    expect(advance(ticket, { ...reply(10), at: at(300) })).toBe(ticket);
  });

  it('counts again when its first entry was taken back', () => {
    const ticket = after(reply(10), you('undone', 60, { undoes: 0 }), reply(10));
    expect(ticket.status).toBe('answered');
    expect(placeOfReply(ticket, 'r10')).toBe(2);
  });

  it('gives the first response its own time, the oldest even when it is seen last', () => {
    expect(after(reply(40), reply(10)).firstResponse).toEqual(exactly(at(10)));
  });

  it('keeps the bounds of its time', () => {
    const between = { earliest: at(10), latest: at(20) };
    expect(after(reply(10, between)).firstResponse).toEqual(between);
  });

  it('is not older than what it answers', () => {
    expect(after(reply(10, { earliest: at(-30), latest: at(20) })).firstResponse).toEqual({
      earliest: at(0),
      latest: at(20),
    });
  });

  it('without a time was posted between the comment and its sighting', () => {
    expect(after(reply(10, null)).firstResponse).toEqual({ earliest: at(0), latest: at(40) });
  });

  it('is a first response by handing off, too', () => {
    expect(after(you('handed-off', 20), reply(30)).firstResponse).toEqual(exactly(at(20)));
  });
});

describe('the events of the clock', () => {
  const types = (...events: TicketEvent[]) =>
    clockEvents(after(...events)).map(({ type, at: ms }) => `${type} ${(ms - at(0)) / 60_000}`);

  it('are in order of time, with replies at the time they were posted', () => {
    expect(types(you('reopened', 20), reply(10))).toEqual(['own-reply 10', 'reopened 20']);
  });

  it('leave out what only the trail keeps and what was taken back', () => {
    expect(
      types(
        you('inserted', 5),
        you('escalated', 6),
        you('edited', 7),
        you('gone', 8),
        you('undone', 9, { undoes: 1 }),
      ),
    ).toEqual([]);
  });

  it('leave out public replies while the case is in private', () => {
    expect(types(you('handed-off', 20), reply(30), you('own-reply', 40))).toEqual([
      'handed-off 20',
      'own-reply 40',
    ]);
  });

  it('keep a public reply that was posted before the case went private', () => {
    expect(types(you('handed-off', 20), reply(15))).toEqual(['own-reply 15', 'handed-off 20']);
  });

  it('take a reply as early as it can be, so that late is only said for sure', () => {
    expect(types(reply(10, { earliest: at(10), latest: at(50) }))).toEqual(['own-reply 10']);
  });

  it('claim nothing about the comment’s own time', () => {
    const ticket = aTicket({ postedAt: { earliest: at(0), latest: at(30) } });
    const answered = advance(ticket, reply(10, { earliest: at(10), latest: at(50) }));
    expect(clockEvents(answered)).toEqual([{ type: 'own-reply', at: at(30) }]);
  });

  it('put the customer’s word before our answer at the same instant', () => {
    const word = { type: 'customer-reply', at: at(10), by: 'page' } as const;
    expect(types(reply(10), word)).toEqual(['customer-reply 10', 'own-reply 10']);
  });
});

describe('taking back', () => {
  it.each<[string, TicketEvent[], number | null]>([
    ['has nothing in an empty trail', [], null],
    ['finds the last thing a person did', [you('escalated', 10), you('handed-off', 20)], 1],
    ['passes over what changes no status', [you('escalated', 10), you('inserted', 20)], 0],
    [
      'passes over what was taken back',
      [you('escalated', 10), you('handed-off', 20), you('undone', 21, { undoes: 1 })],
      0,
    ],
    ['finds a conclusion of Heard', [{ ...you('no-reply-needed', 10), by: 'heard' }], 0],
    ['stops at what the page showed since', [you('escalated', 10), reply(10)], null],
    [
      'has nothing left when all was taken back',
      [you('escalated', 10), you('undone', 11, { undoes: 0 })],
      null,
    ],
  ])('%s', (_title, events, expected) => {
    expect(undoable(after(...events))).toBe(expected);
  });
});

describe('a new triage', () => {
  const thanks = aTriage('no-reply-needed');

  it('closes an open ticket that now needs no reply', () => {
    expect(retriage(aTicket(), thanks, at(9)).status).toBe('no-reply-needed');
  });

  it('reopens what Heard had closed and now needs one', () => {
    const closed = retriage(aTicket(), thanks, at(9));
    expect(retriage(closed, aTriage(), at(20)).status).toBe('open');
  });

  it('does not contradict a person who said that no reply is needed', () => {
    expect(retriage(after(you('no-reply-needed', 9)), aTriage(), at(20)).status).toBe(
      'no-reply-needed',
    );
  });

  it('does not contradict a person who took the conclusion back', () => {
    const closed = retriage(aTicket(), thanks, at(9));
    const open = advance(closed, you('undone', 10, { undoes: 0 }));
    expect(retriage(open, thanks, at(20)).status).toBe('open');
  });

  it('leaves an answered ticket answered', () => {
    const ticket = retriage(after(reply(10)), thanks, at(20));
    expect(ticket.status).toBe('answered');
    expect(ticket.triage).toBe(thanks);
  });
});

describe('another sighting', () => {
  it('narrows the time and remembers when it was seen last', () => {
    const ticket = narrow(
      aTicket({ postedAt: { earliest: at(-60), latest: at(0) } }),
      aComment({ postedAt: { earliest: at(-30), latest: at(30) } }),
      at(60),
    );
    expect(ticket.comment.postedAt).toEqual({ earliest: at(-30), latest: at(0) });
    expect(ticket.lastSeenAt).toBe(at(60));
  });

  it('that is older than the last one only adds what was unknown', () => {
    const ticket = narrow(
      aTicket({ lang: null }),
      aComment({ text: 'Old words', lang: 'nl' }),
      at(1),
    );
    expect(ticket.comment).toMatchObject({ text: 'My router is dead.', lang: 'nl' });
    expect(ticket.lastSeenAt).toBe(at(5));
  });

  it('moves the first response with what it tells of the comment’s time', () => {
    const open = aTicket({ postedAt: { earliest: at(0), latest: at(20) } });
    const answered = advance(open, reply(10, null));
    const narrower = narrow(answered, aComment({ postedAt: exactly(at(15)) }), at(60));
    expect(narrower.firstResponse).toEqual({ earliest: at(15), latest: at(40) });
  });
});

describe('waiting since', () => {
  it.each<[string, TicketEvent[], number | null]>([
    ['its posting', [], 0],
    ['nothing after an answer', [reply(10)], null],
    ['the word after the answer', [reply(10), you('reopened', 20), you('customer-reply', 30)], 20],
    ['the handing off', [you('handed-off', 20)], 20],
    ['nothing when no reply is needed', [you('no-reply-needed', 20)], null],
  ])('%s', (_title, events, expected) => {
    const since = waitingSince(after(...events));
    expect(since === null ? null : (since - at(0)) / 60_000).toBe(expected);
  });

  it('its first sighting when the page told no time', () => {
    expect(waitingSince(aTicket({ postedAt: null }))).toBe(at(5));
  });
});

describe('whether a ticket was open when something happened', () => {
  it('is told by the order of time', () => {
    const ticket = after(reply(10), you('reopened', 20), reply(30));
    expect(wasOpenAt(ticket, reply(5))).toBe(true);
    expect(wasOpenAt(ticket, reply(15))).toBe(false);
    expect(wasOpenAt(ticket, reply(25))).toBe(true);
    expect(wasOpenAt(ticket, reply(35))).toBe(false);
  });

  it('is no for a public reply to a case in private', () => {
    expect(wasOpenAt(after(you('handed-off', 20)), reply(25))).toBe(false);
  });
});

describe('a corrected label', () => {
  const threat = () =>
    openTicket({
      comment: aComment(),
      triage: aTriage('may-remove', ['threat']),
      turn: 'first',
      seenAt: at(5),
    });
  const off = (minutes: number) => you('labelled', minutes, { label: 'threat', on: false });

  it('changes labels, advice and priority at once', () => {
    const ticket = advanceBy(threat(), off(10));
    expect(ticket.triage.labels.threat).toMatchObject({ on: false, heard: true });
    expect(ticket.triage.advice).toEqual({ action: 'answer', reason: 'default' });
    expect(ticket.triage.priority).toBe(20);
  });

  it('is no step of the clock: status, waiting and first response stay', () => {
    const before = advance(threat(), reply(10));
    const after = advanceBy(before, off(20));
    expect(after.status).toBe('answered');
    expect(after.firstResponse).toEqual(before.firstResponse);
    expect(clockEvents(after)).toEqual(clockEvents(before));
    expect(waitingSince(after)).toBe(waitingSince(before));
    expect(undoable(after)).toBe(undoable(before));
  });

  it('stays through later sightings and a new reading', () => {
    const ticket = narrow(advanceBy(threat(), off(10)), aComment({ postedAt: null }), at(30));
    const read = retriage(ticket, aTriage('may-remove', ['threat', 'abuse']), at(40));
    expect(read.triage.labels.threat.on).toBe(false);
    expect(read.triage.labels.abuse.on).toBe(true);
  });

  it('counts by the last word said, and is gone when it is taken back', () => {
    const twice = [off(10), you('labelled', 11, { label: 'threat', on: true })].reduce(
      advanceBy,
      threat(),
    );
    expect(twice.triage.labels.threat).toMatchObject({ on: true });
    const once = advanceBy(threat(), off(10));
    const place = undoable(once, 'labels');
    expect(place).toBe(0);
    const undone = advanceBy(once, you('undone', 12, { undoes: 0 }));
    expect(undone.triage.labels).toEqual(threat().triage.labels);
    expect(undoable(undone, 'labels')).toBeNull();
  });

  it('lets Heard’s own “no reply needed” follow, both ways', () => {
    const facts = {
      exposes: false,
      needsData: false,
      isConcrete: true,
      isWordless: false,
      isClosing: true,
      ownReplies: 1,
    };
    const thanks = openTicket({
      comment: aComment(),
      triage: { ...aTriage('no-reply-needed'), facts },
      turn: 'next',
      seenAt: at(5),
    });
    expect(thanks.status).toBe('no-reply-needed');
    const open = advanceBy(thanks, you('labelled', 10, { label: 'complaint', on: true }));
    expect(open.status).toBe('open');
    const undone = advanceBy(open, you('undone', 11, { undoes: undoable(open, 'labels') ?? -1 }));
    expect(undone.status).toBe('no-reply-needed');
  });
});
