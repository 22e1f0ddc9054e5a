import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged } from '../../../lib/team/merge';
import type { TeamEvent } from '../../../lib/team/teamEvent';
import { eventIdOf, TeamEvent as Schema } from '../../../lib/team/teamEvent';
import { togetherOf } from '../../../lib/team/together';
import { aTeamEvent } from './aTeamEvent';

const anyEvent = fc
  .record({
    member: fc.constantFrom('av', 'jk', 'tb'),
    at: fc.integer({ min: 1_790_000_000_000, max: 1_790_000_000_020 }),
    chance: fc.integer({ min: 10_000_000, max: 10_000_004 }),
    kind: fc.constantFrom('claimed', 'answered', 'status', 'note', 'taken-over' as const),
    word: fc.constantFrom('a', 'b'),
  })
  .map(({ member, at, chance, kind, word }): TeamEvent => {
    const common = { ...aTeamEvent({ member, at }), id: eventIdOf(at, String(chance)) };
    switch (kind) {
      case 'status':
        return { ...common, kind, status: word === 'a' ? 'open' : 'private' };
      case 'note':
        return { ...common, kind, text: word };
      case 'taken-over':
        return { ...common, kind, from: word };
      default:
        return { ...common, kind: kind === 'claimed' ? 'claimed' : 'answered' };
    }
  });

describe('merging what a team tells', () => {
  it('comes to one result in any order, with any repetition, cut into any parts', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyEvent, { maxLength: 80 })
          .chain((events) =>
            fc.tuple(
              fc.constant(events),
              fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
              fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
            ),
          ),
        ([events, shuffled, sizes]) => {
          const whole = merged([], events);
          let log = merged([], []);
          for (let start = 0, turn = 0; start < shuffled.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 1;
            log = merged(log, shuffled.slice(start, start + size));
            start += size;
          }
          expect(log).toEqual(whole);
          expect(togetherOf(log)).toEqual(togetherOf(whole));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps a bounded number of each kind, the latest, so that no kind pushes out another', () => {
    const notes = Array.from({ length: 200 }, (_, index) =>
      aTeamEvent({ kind: 'note', text: String(index), at: 1_790_000_000_100 + index }),
    );
    const answer = aTeamEvent({ kind: 'answered', at: 1_790_000_000_000 });
    const log = merged([], [answer, ...notes]);
    expect(log).toContainEqual(answer);
    expect(log).toHaveLength(17);
    expect(togetherOf(log).notes.at(-1)?.text).toBe('199');
  });

  it('takes no event whose id belies its time', () => {
    const event = aTeamEvent({ kind: 'answered', at: 1_790_000_000_000 });
    expect(Schema.safeParse(event).success).toBe(true);
    expect(Schema.safeParse({ ...event, at: event.at + 1 }).success).toBe(false);
  });
});

describe('what the team together knows of a ticket', () => {
  const at = 1_790_000_000_000;
  it('names who answered first, and the others who answered the same words offline', () => {
    const log = merged(
      [],
      [
        aTeamEvent({ kind: 'answered', member: 'jk', at: at + 2 }),
        aTeamEvent({ kind: 'answered', member: 'av', at }),
        aTeamEvent({ kind: 'answered', member: 'jk', at: at + 3 }),
      ],
    );
    const { answeredBy, alsoAnsweredBy, status } = togetherOf(log);
    expect(answeredBy).toEqual({ member: 'av', initials: 'AV', at });
    expect(alsoAnsweredBy).toEqual([{ member: 'jk', initials: 'JK', at: at + 2 }]);
    expect(status).toBe('answered');
  });

  it('does not call it a double answer when the customer wrote again in between', () => {
    const log = merged(
      [],
      [
        aTeamEvent({ kind: 'answered', member: 'av', at }),
        aTeamEvent({ kind: 'status', status: 'open', member: 'jk', at: at + 1 }),
        aTeamEvent({ kind: 'answered', member: 'jk', at: at + 2 }),
      ],
    );
    expect(togetherOf(log)).toMatchObject({ answeredBy: { member: 'jk' }, alsoAnsweredBy: [] });
  });

  it('says who took it private until it is answered or changed again', () => {
    const taken = merged([], [aTeamEvent({ kind: 'status', status: 'private', member: 'tb', at })]);
    expect(togetherOf(taken).privateBy).toEqual({ member: 'tb', initials: 'TB', at });
    const closed = merged(taken, [aTeamEvent({ kind: 'answered', member: 'tb', at: at + 1 })]);
    expect(togetherOf(closed).privateBy).toBeNull();
  });
});
