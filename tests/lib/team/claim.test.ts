import { describe, expect, it } from 'vitest';
import type { Claimant } from '../../../lib/team/claim';
import {
  claimOf,
  isHeld,
  mayTakeOver,
  QUIET_MS,
  TAKE_OVER_AFTER_MS,
  touched,
} from '../../../lib/team/claim';
import type { Role } from '../../../lib/team/member';
import { teamLines } from '../../../lib/team/teamLines';
import { togetherOf } from '../../../lib/team/together';
import { aTeamEvent } from './aTeamEvent';

const NOW = 1_790_000_000_000;
const who = (id: string, role: Role = 'agent', now = NOW): Claimant => ({
  member: { id, initials: id.toUpperCase(), role },
  device: `of-${id}`,
  now,
});
const claim = claimOf('t1', who('av'));

describe('a claim', () => {
  it('keeps others away until nobody has touched it for the quiet time', () => {
    expect(isHeld(claim, NOW + QUIET_MS - 1)).toBe(true);
    expect(isHeld(claim, NOW + QUIET_MS)).toBe(false);
    expect(isHeld(touched(claim, NOW + QUIET_MS - 1), NOW + QUIET_MS)).toBe(true);
  });

  it('keeps nobody away when it says that it lasts longer than the quiet time', () => {
    expect(isHeld({ ...claim, until: NOW + 10 * QUIET_MS }, NOW)).toBe(false);
  });

  it.each([
    ['its own member from another device', who('av'), true],
    ['an agent at once', who('jk'), false],
    ['an agent once it is quiet', who('jk', 'agent', NOW + TAKE_OVER_AFTER_MS), true],
    ['a lead at once', who('lea', 'lead'), true],
    ['an owner at once', who('boss', 'owner'), true],
    ['a reader, ever', who('ro', 'reader', NOW + 2 * QUIET_MS), false],
  ])('may be taken over by %s: see the last column', (_, claimant, may) => {
    expect(mayTakeOver(claim, claimant)).toBe(may);
  });
});

const JK = { id: 'jk', initials: 'JK', role: 'agent' } as const;

describe('what is said of a ticket', () => {
  const known = { together: togetherOf([]), claim: null, me: JK, now: NOW + 125_000 };
  it('is nothing where the team has not touched it', () => {
    expect(teamLines(known)).toEqual([]);
  });

  it('is who writes and for how long, unconfirmed where the server has not said so', () => {
    expect(teamLines({ ...known, claim: { ...claim, revision: 7 } })).toEqual([
      { key: 'writing', initials: 'AV', minutes: 2, isMine: false, mayTake: true },
    ]);
    expect(teamLines({ ...known, claim: { ...claim, revision: null } })[0]?.key).toBe(
      'writing-unconfirmed',
    );
  });

  it('is from when on an agent may take over, by this device’s clock; of a lead, a reader and its own member nothing', () => {
    const fresh = { ...known, claim: { ...claim, revision: 7 }, now: NOW + 1000, skewMs: 5000 };
    const mayTakeAt = (id: string, role: Role) => {
      const [line] = teamLines({ ...fresh, me: { id, initials: 'ME', role } });
      return line?.key === 'writing' ? line.mayTakeAt : null;
    };
    expect(mayTakeAt('jk', 'agent')).toBe(NOW + TAKE_OVER_AFTER_MS - 5000);
    expect(mayTakeAt('lea', 'lead')).toBeUndefined();
    expect(mayTakeAt('ro', 'reader')).toBeUndefined();
    expect(mayTakeAt('av', 'agent')).toBeUndefined();
  });

  it('is never silent about a take-over', () => {
    const taken = { ...claim, takenFrom: 'TB', revision: 9 };
    expect(teamLines({ ...known, claim: taken })).toContainEqual({
      key: 'taken-over',
      initials: 'AV',
      from: 'TB',
      at: NOW,
    });
  });

  it.each(['escalated', 'waiting', 'no-reply-needed', 'gone', 'private'] as const)(
    'is who put it where it is now: %s',
    (status) => {
      const together = togetherOf([aTeamEvent({ kind: 'status', status, member: 'tb', at: NOW })]);
      expect(teamLines({ ...known, together })).toEqual([{ key: status, initials: 'TB', at: NOW }]);
    },
  );

  it('puts a double answer first', () => {
    const together = togetherOf([
      aTeamEvent({ kind: 'answered', member: 'av', at: NOW }),
      aTeamEvent({ kind: 'answered', member: 'jk', at: NOW + 1 }),
    ]);
    expect(teamLines({ ...known, together, claim: { ...claim, revision: 1 } })[0]).toEqual({
      key: 'answered-twice',
      initials: 'AV',
      also: ['JK'],
      at: NOW,
    });
  });
});
