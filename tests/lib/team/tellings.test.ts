import { describe, expect, it } from 'vitest';
import { tellingsOf } from '../../../lib/team/tellings';
import { togetherOf } from '../../../lib/team/together';
import { advance } from '../../../lib/ticket';
import { exactly } from '../../../lib/time';
import { aTicket, at } from '../aTicket';
import { aTeamEvent } from './aTeamEvent';

const ASKED = { me: { id: 'tb', initials: 'TB' }, since: at(20) };
const NOBODY = togetherOf([]);

const put = (type: 'handed-off' | 'escalated' | 'own-reply' | 'reopened', minutes: number) =>
  advance(aTicket(), { type, at: at(minutes), by: 'you' });

describe('what a device tells its team of a ticket', () => {
  it('is the state its own user put it in', () => {
    expect(tellingsOf(put('handed-off', 30), NOBODY, ASKED)).toEqual([
      { kind: 'status', status: 'private' },
    ]);
    expect(tellingsOf(put('escalated', 30), NOBODY, ASKED)).toEqual([
      { kind: 'status', status: 'escalated' },
    ]);
    expect(tellingsOf(put('own-reply', 30), NOBODY, ASKED)).toEqual([{ kind: 'answered' }]);
  });

  it('is nothing of before, nothing twice, and nothing of what only the page shows', () => {
    expect(tellingsOf(put('handed-off', 10), NOBODY, ASKED)).toEqual([]);
    const told = togetherOf([aTeamEvent({ kind: 'status', status: 'private', member: 'tb' })]);
    expect(tellingsOf(put('handed-off', 30), told, ASKED)).toEqual([]);
    const reply = { id: 'r1', postedAt: null };
    const seen = advance(aTicket(), { type: 'own-reply', at: at(30), by: 'page', reply });
    expect(tellingsOf(seen, NOBODY, ASKED)).toEqual([]);
  });

  it('is the answer on the page that its user signed, and then where it went', () => {
    const reply = { id: 'r1', postedAt: exactly(at(25)), initials: 'TB' };
    const signed = advance(aTicket(), { type: 'own-reply', at: at(30), by: 'page', reply });
    expect(tellingsOf(signed, NOBODY, ASKED)).toEqual([{ kind: 'answered' }]);
    const moved = advance(signed, { type: 'handed-off', at: at(31), by: 'you' });
    expect(tellingsOf(moved, NOBODY, ASKED)).toEqual([
      { kind: 'answered' },
      { kind: 'status', status: 'private' },
    ]);
  });

  it('is that it is open again once the last move was taken back', () => {
    const moved = put('escalated', 30);
    const back = advance(moved, { type: 'undone', at: at(31), by: 'you', undoes: 0 });
    const told = togetherOf([aTeamEvent({ kind: 'status', status: 'escalated', member: 'tb' })]);
    expect(tellingsOf(back, told, ASKED)).toEqual([{ kind: 'status', status: 'open' }]);
  });

  it('is that the customer wrote after the answer, so that the next answer is no second one', () => {
    const answered = togetherOf([aTeamEvent({ kind: 'answered', member: 'av', at: at(40) })]);
    const asked = (minutes: number) =>
      advance(aTicket(), { type: 'customer-reply', at: at(minutes), by: 'page' });
    expect(tellingsOf(asked(50), answered, ASKED)).toEqual([{ kind: 'status', status: 'open' }]);
    expect(tellingsOf(asked(35), answered, ASKED)).toEqual([]);
  });
});
