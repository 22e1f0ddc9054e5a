import { describe, expect, it } from 'vitest';
import type { Comment } from '../../lib/comment';
import { QUARREL_MS, quarrelStep } from '../../lib/quarrel';
import { exactly } from '../../lib/time';
import { aComment, aReply, at, BEN, MINUTE } from './aTicket';

const BAIT = { action: 'ask', reason: 'baiting-first' } as const;
const AGAIN = { action: 'disengage', reason: 'baiting-again' } as const;
const bait = (id: string, minutes: number, more: Partial<Comment> = {}) => ({
  comment: aComment({
    id,
    parentId: id === 'c1' ? null : 'c1',
    postedAt: exactly(at(minutes)),
    ...more,
  }),
  advice: id === 'c1' ? BAIT : AGAIN,
});
const ours = (id: string, minutes: number) => ({
  comment: aReply({ id, postedAt: exactly(at(minutes)), text: 'Anna Maes: which one?' }),
  advice: null,
});

describe('someone who seeks a quarrel', () => {
  const thread = [bait('c1', 0), ours('r1', 10), bait('c2', 20), ours('r2', 30), bait('c3', 40)];

  it('is asked once, closed once, and then left alone', () => {
    const steps = [0, 2, 4].map((place) => {
      const { comment, advice } = thread[place]!;
      return quarrelStep({ comment, advice: advice! }, thread, at(60));
    });
    expect(steps).toEqual(['ask', 'close', 'stop']);
  });

  it('is asked anew after thirty days: nothing is held against a person', () => {
    const later = bait('c3', 30 + QUARREL_MS / MINUTE + 1);
    expect(quarrelStep(later, [...thread.slice(0, 4), later], later.comment.postedAt!.latest)).toBe(
      'ask',
    );
  });

  it('has no state in another thread', () => {
    expect(quarrelStep(bait('c9', 40), [bait('c9', 40)], at(60))).toBe('ask');
  });

  it('does not pay for our replies to others in the thread', () => {
    const ben = { comment: aComment({ id: 'b1', parentId: 'c1', author: BEN }), advice: null };
    const toBen = {
      comment: aReply({ id: 'r9', text: 'Ben Claes: done.', postedAt: exactly(at(12)) }),
      advice: null,
    };
    expect(quarrelStep(bait('c2', 20), [bait('c1', 0), ben, toBen, bait('c2', 20)], at(60))).toBe(
      'ask',
    );
  });

  it('is nothing of a comment with a concern', () => {
    const { comment } = bait('c1', 0);
    expect(
      quarrelStep({ comment, advice: { action: 'answer', reason: 'concern' } }, thread, 0),
    ).toBeNull();
  });
});
