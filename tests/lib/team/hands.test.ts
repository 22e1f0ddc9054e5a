import { describe, expect, it } from 'vitest';
import { signedBy } from '../../../lib/signature';
import { handsOf, isBusy, signedAnswer, takeOverOf } from '../../../lib/team/hands';
import { advance } from '../../../lib/ticket';
import { exactly } from '../../../lib/time';
import { isElsewhere, isFresh, writtenOn } from '../../../lib/writing';
import { aTicket, at, MINUTE } from '../aTicket';

const PANEL = { windowId: 1, tabId: null };
const PAGE = { windowId: 1, tabId: 7 };
const OTHER = { windowId: 2, tabId: null };

describe('the initials a reply is signed with', () => {
  it.each([
    ['Sorry, Anna, we look into it. ^JK', 'JK'],
    ['Done! ^jk\n', 'jk'],
    ['Erledigt. ^ÄÖ.', 'ÄÖ'],
    ['^AV', 'AV'],
    ['Hannah, which town? ^Ruben', 'Ruben'],
  ])('are read at its end: %s', (text, initials) => {
    expect(signedBy(text)).toBe(initials);
  });

  it.each(['2^32 is a lot', 'x^y', '^JK wrote that we look into it', 'see ^', '^Maximilian', ''])(
    'are not made up: %s',
    (text) => {
      expect(signedBy(text)).toBeNull();
    },
  );
});

describe('who answered on the page', () => {
  const reply = { id: 'r1', postedAt: exactly(at(12)), initials: 'JK' };
  const answered = advance(aTicket(), { type: 'own-reply', at: at(30), by: 'page', reply });

  it('is told with the time the page gives, not the time it was seen', () => {
    expect(signedAnswer(answered)).toEqual({
      key: 'answered',
      initials: 'JK',
      at: exactly(at(12)),
    });
  });

  it('is not told of a ticket that was opened again', () => {
    const again = advance(answered, { type: 'reopened', at: at(40), by: 'you' });
    expect(again.status).toBe('open');
    expect(signedAnswer(again)).toBeNull();
  });

  it('is nobody where the reply is not signed', () => {
    const unsigned = { id: 'r1', postedAt: null };
    const ticket = advance(aTicket(), {
      type: 'own-reply',
      at: at(30),
      by: 'page',
      reply: unsigned,
    });
    expect(signedAnswer(ticket)).toBeNull();
  });

  it('is what the page says, where the team says the same', () => {
    const lines = [{ key: 'answered', initials: 'TB', at: at(13) }] as const;
    const hands = handsOf({
      ticket: answered,
      writing: undefined,
      here: PANEL,
      lines,
      now: at(50),
    });
    expect(hands.map((hand) => 'initials' in hand && hand.initials)).toEqual(['JK']);
  });
});

describe('who writes in this browser', () => {
  const begun = writtenOn('t', { before: null, here: PANEL, now: at(0) });

  it('is the first, as long as they write', () => {
    const second = writtenOn('t', { before: begun, here: OTHER, now: at(5) });
    expect(second).toEqual(begun);
    const on = writtenOn('t', { before: begun, here: PANEL, now: at(5) });
    expect(on).toEqual({ ...begun, touchedAt: at(5) });
  });

  it('is free again after ten quiet minutes', () => {
    expect(isFresh(begun, at(10) - 1)).toBe(true);
    expect(isFresh(begun, at(10))).toBe(false);
    const second = writtenOn('t', { before: begun, here: OTHER, now: at(10) });
    expect(second).toMatchObject({ windowId: 2, since: at(10) });
  });

  it('is one place in the panel of a window and in its pages', () => {
    expect(isElsewhere(begun, PAGE)).toBe(false);
    expect(isElsewhere(begun, OTHER)).toBe(true);
    const inPage = writtenOn('t', { before: null, here: PAGE, now: at(0) });
    expect(isElsewhere(inPage, { windowId: 1, tabId: 8 })).toBe(true);
    expect(isElsewhere(inPage, PANEL)).toBe(false);
  });

  it('is told to the other windows with the minutes, and not to the own one', () => {
    const known = { ticket: aTicket(), writing: begun, now: at(2) + MINUTE / 2 };
    const [hand] = handsOf({ ...known, here: OTHER });
    expect(hand).toEqual({ key: 'elsewhere', place: 'window', minutes: 2 });
    expect(hand && isBusy(hand)).toBe(true);
    expect(handsOf({ ...known, here: PANEL })).toEqual([]);
  });
});

describe('what is offered for a claim', () => {
  const claim = { key: 'writing', initials: 'AV', minutes: 0, isMine: false } as const;
  it.each([
    ['a lead takes it over at once', { ...claim, mayTake: true }, { kind: 'now' }],
    [
      'an agent waits for the quiet time',
      { ...claim, mayTake: false, mayTakeAt: at(12) + 1 },
      { kind: 'later', at: at(12) + 1 },
    ],
    [
      'and may once it has passed, though nobody told the page again',
      { ...claim, mayTake: false, mayTakeAt: at(12) },
      { kind: 'now' },
    ],
    ['a reader never may', { ...claim, mayTake: false }, { kind: 'reader' }],
    [
      'nobody may while the server that decides is away',
      { ...claim, key: 'writing-unconfirmed', mayTake: true },
      { kind: 'unconfirmed' },
    ],
    ['one’s own needs no taking', { ...claim, isMine: true, mayTake: false }, null],
    ['an answer is no claim', { key: 'answered', initials: 'AV', at: exactly(at(9)) }, null],
  ] as const)('%s', (_, hand, offer) => {
    expect(takeOverOf(hand, at(12))).toEqual(offer);
  });
});
