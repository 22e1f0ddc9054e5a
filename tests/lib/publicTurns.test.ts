import { describe, expect, it } from 'vitest';
import { publicTurns, turnAdvice } from '../../lib/publicTurns';
import { exactly } from '../../lib/time';
import { aComment, aPost, aReply, at, BEN } from './aTicket';

const again = aComment({ id: 'c3', parentId: 'c1', postedAt: exactly(at(20)) });

describe('our public turns with a person', () => {
  it('are the replies that answer them in this thread, before and after the comment', () => {
    const second = aReply({ id: 'r2', postedAt: exactly(at(30)), text: 'Anna Maes: done.' });
    expect(publicTurns(again, [aComment(), aReply(), again])).toBe(1);
    expect(publicTurns(again, [aComment(), aReply(), again, second])).toBe(2);
  });

  it('are not those to somebody else in the same thread, and no post', () => {
    const ben = aComment({ id: 'c2', parentId: 'c1', author: BEN, postedAt: exactly(at(5)) });
    const toBen = aReply({ id: 'r2', text: 'Ben Claes: we call you.', postedAt: exactly(at(12)) });
    expect(publicTurns(again, [aPost(), aComment(), ben, toBen, again])).toBe(0);
    expect(publicTurns(ben, [aPost(), aComment(), ben, toBen, again])).toBe(1);
  });

  it.each([
    [0, null],
    [1, 'second'],
    [2, 'enough'],
    [5, 'enough'],
  ])('after %i of them the line above the draft is %s', (turns, advice) => {
    expect(turnAdvice(turns)).toBe(advice);
  });
});
