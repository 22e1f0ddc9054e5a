import { describe, expect, it } from 'vitest';
import { actsOf, DEEDS, PAUSE_MS, shiftEnd, sinceShift } from '../../lib/sinceShift';
import type { Deed } from '../../lib/sinceShift';
import { togetherOf } from '../../lib/team/together';
import type { TicketEvent } from '../../lib/ticket';
import { advance } from '../../lib/ticket';
import { exactly } from '../../lib/time';
import { aTicket, at, MINUTE } from './aTicket';
import { aTeamEvent } from './team/aTeamEvent';

const PAUSE = PAUSE_MS / MINUTE;
const NIGHT = 15 * 60;

describe('the end of the last shift', () => {
  it.each<[string, number[], number, number | null]>([
    ['is the last act before the night', [0, 50, 480], 480 + NIGHT, 480],
    [
      'stays the same while the next shift goes on',
      [480, 480 + NIGHT, 490 + NIGHT],
      500 + NIGHT,
      480,
    ],
    ['is not a lunch', [0, PAUSE - 1], PAUSE, null],
    ['is a pause of four hours, to the minute', [0, PAUSE], PAUSE + 1, 0],
    ['is found in any order', [480, 50, 0], 480 + NIGHT, 480],
    ['is unknown where nobody did anything', [], 480, null],
    ['does not hang on a clock that was ahead', [480, 99_999], 480 + NIGHT, 480],
  ])('%s', (_, acts, now, end) => {
    expect(shiftEnd(acts.map(at), at(now))).toBe(end === null ? null : at(end));
  });

  it('counts what the user did in Heard, and neither the page nor what was said of labels', () => {
    const ticket = after(
      { type: 'labelled', at: at(20), by: 'you', label: 'complaint', on: true },
      { type: 'customer-reply', at: at(21), by: 'page' },
      { type: 'escalated', at: at(22), by: 'you' },
    );
    expect(actsOf(ticket)).toEqual([at(22)]);
  });
});

const after = (...events: readonly TicketEvent[]) => events.reduce(advance, aTicket());

const NOBODY = { tickets: [], together: new Map(), handovers: new Map() };
const since = { here: at(100), there: at(100) };
/** The deeds that were found, with how many tickets each. */
const told = (asked: Partial<Parameters<typeof sinceShift>[0]>, from = since) => {
  const found = sinceShift({ ...NOBODY, ...asked }, from);
  return DEEDS.flatMap((deed): Array<[Deed, number]> =>
    found[deed].length ? [[deed, found[deed].length]] : [],
  );
};
const reply = (postedAt: number, seenAt: number): TicketEvent => ({
  type: 'own-reply',
  at: at(seenAt),
  by: 'page',
  reply: { id: 'r1', postedAt: exactly(at(postedAt)), initials: 'JK' },
});

describe('what happened since', () => {
  it.each<[string, TicketEvent[], Deed[]]>([
    ['tells a colleague’s answer read from the page', [reply(110, 120)], ['answered']],
    ['leaves out an answer that is older and was only seen late', [reply(90, 120)], []],
    ['leaves out what happened before', [{ type: 'escalated', at: at(90), by: 'you' }], []],
    [
      'leaves out what was taken back',
      [
        { type: 'escalated', at: at(110), by: 'you' },
        { type: 'undone', at: at(111), by: 'you', undoes: 0 },
      ],
      [],
    ],
    [
      'tells the bridge as the way into private, not as an answer',
      [{ type: 'bridge-used', at: at(109), by: 'you' }, reply(110, 111)],
      ['private'],
    ],
    [
      'tells each thing that happened to one comment',
      [
        reply(110, 110),
        { type: 'edited', at: at(111), by: 'page' },
        { type: 'customer-reply', at: at(112), by: 'page' },
        { type: 'no-reply-needed', at: at(113), by: 'you' },
        { type: 'gone', at: at(114), by: 'page' },
      ],
      ['answered', 'closed', 'gone', 'again', 'edited'],
    ],
  ])('%s', (_, events, deeds) => {
    expect(told({ tickets: [after(...events)] })).toEqual(deeds.map((deed) => [deed, 1]));
  });

  it('calls new what was first seen since', () => {
    expect(told({ tickets: [aTicket()] }, { here: at(4), there: at(4) })).toEqual([['new', 1]]);
    expect(told({ tickets: [aTicket()] }, { here: at(5), there: at(5) })).toEqual([]);
  });

  it('takes in what the team told, by the clock of its server, each ticket once', () => {
    const ticket = after(reply(110, 110));
    const answered = togetherOf([aTeamEvent({ kind: 'answered', at: at(112) })]);
    const escalated = togetherOf([
      aTeamEvent({ kind: 'status', status: 'escalated', at: at(112) }),
    ]);
    const known = {
      tickets: [ticket],
      together: new Map([
        [ticket.id, answered],
        ['x:7', escalated],
        ['x:8', togetherOf([aTeamEvent({ kind: 'claimed', at: at(112) })])],
      ]),
    };
    expect(told(known)).toEqual([
      ['answered', 1],
      ['escalated', 1],
    ]);
    expect(told(known, { here: at(100), there: at(112) })).toEqual([['answered', 1]]);
  });

  it('calls handed over where words were left since', () => {
    const handovers = new Map([
      ['x:1', { text: 'Call Anna', initials: 'AV', at: at(101) }],
      ['x:2', { text: 'Call Ben', initials: 'AV', at: at(99) }],
    ]);
    expect(sinceShift({ ...NOBODY, handovers }, since)['handed-over']).toEqual(['x:1']);
  });
});
