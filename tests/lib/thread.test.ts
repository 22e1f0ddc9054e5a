import { describe, expect, it } from 'vitest';
import type { Comment } from '../../lib/comment';
import { answeredBy, isSamePerson, ownRepliesInThread, turnOf } from '../../lib/thread';
import { exactly } from '../../lib/time';
import { aComment, aPost, aReply, at, BEN, US } from './aTicket';

const CLEO = { name: 'Cléo Dubois', handle: null, id: 'u-cleo' };
const hours = (earliest: number, latest: number) => ({
  earliest: at(earliest * 60),
  latest: at(latest * 60),
});

/** The ids a reply answers: "c1" exactly, "+c2" as well. */
function answers(reply: Comment, thread: readonly Comment[]): string[] {
  const { exact, earlier } = answeredBy(reply, thread);
  return [...(exact ? [exact.id] : []), ...earlier.map(({ id }) => `+${id}`)];
}

describe('an own reply on X', () => {
  const x = (id: string, parentId: string | null, some: Partial<Comment> = {}) =>
    aComment({ site: 'x', id, parentId, postedAt: exactly(at(Number(id.slice(1)))), ...some });
  const ours = (id: string, parentId: string | null, some: Partial<Comment> = {}) =>
    x(id, parentId, { author: US, isOwn: true, ...some });
  const post = ours('p0', null, { isPost: true });

  it('answers exactly its parent', () => {
    const reply = ours('r2', 'c1');
    expect(answers(reply, [post, x('c1', 'p0'), reply])).toEqual(['c1']);
  });

  it('answers earlier comments of the same person up the chain, through our replies', () => {
    const reply = ours('r9', 'c8');
    const thread = [post, x('c1', 'p0'), x('c2', 'c1'), ours('r3', 'c2'), x('c8', 'r3'), reply];
    expect(answers(reply, thread)).toEqual(['c8', '+c2', '+c1']);
  });

  it('stops at another person', () => {
    const reply = ours('r9', 'c8');
    const thread = [x('c1', 'p0'), x('c2', 'c1', { author: BEN }), x('c8', 'c2'), reply];
    expect(answers(reply, thread)).toEqual(['c8']);
  });

  it('in two parts answers with the second part the same as with the first', () => {
    const reply = ours('r3', 'r2');
    expect(answers(reply, [x('c1', 'p0'), ours('r2', 'c1'), reply])).toEqual(['+c1']);
  });

  it('does not answer siblings, others below, or anybody when it stands under our post', () => {
    const reply = ours('r9', 'c1');
    expect(answers(reply, [x('c1', 'p0'), x('c2', 'p0'), x('c3', 'c1'), reply])).toEqual(['c1']);
    const remark = ours('r9', 'p0');
    expect(answers(remark, [post, x('c1', 'p0'), remark])).toEqual([]);
  });

  it('answers a customer’s post', () => {
    const reply = ours('r9', 'c1');
    expect(answers(reply, [x('c1', null, { isPost: true }), reply])).toEqual(['c1']);
  });

  it('answers nothing when its parent is unknown or was never seen', () => {
    expect(answers(ours('r9', null), [x('c1', 'p0')])).toEqual([]);
    expect(answers(ours('r9', 'c7'), [x('c1', 'p0')])).toEqual([]);
  });

  it('never answers what is younger for sure', () => {
    const reply = ours('r2', 'c5');
    expect(answers(reply, [x('c5', 'p0'), reply])).toEqual([]);
  });

  it('survives a thread that goes in circles', () => {
    const reply = ours('r9', 'c1');
    expect(answers(reply, [x('c1', 'c2'), x('c2', 'c1'), reply])).toEqual(['c1', '+c2']);
  });
});

describe('an own reply on Facebook, where all hang under the top comment', () => {
  const top = aComment();
  const under = (id: string, minutes: number, some: Partial<Comment> = {}) =>
    aComment({ id, parentId: 'c1', postedAt: exactly(at(minutes)), ...some });
  const ben = under('c2', 1, { author: BEN });
  const cleo = under('c3', 2, { author: CLEO });
  const anna = under('c4', 3);

  it.each<[string, string, string[]]>([
    [
      'without a name answers the top comment and its author’s follow-ups',
      'We look into it.',
      ['c1', '+c4'],
    ],
    ['with the author’s name does the same', 'Anna Maes we look into it.', ['c1', '+c4']],
    ['with the name of another answers that person only', 'Ben Claes we call you.', ['+c2']],
    ['knows a mention by its @', '@Ben Claes we call you.', ['+c2']],
    ['knows a first name that only one has', 'Ben, we call you.', ['+c2']],
    ['knows a name in other case and accents', 'cleo dubois: done', ['+c3']],
    ['does not take the beginning of a word for a name', 'Bench tests are running.', ['c1', '+c4']],
    ['knows a name after a greeting', 'Hello Ben Claes!', ['+c2']],
    ['knows a first name after a greeting of two words', 'Goede morgen Ben, we bellen.', ['+c2']],
    ['does not take a name within a sentence for an address', 'We told Ben that.', ['c1', '+c4']],
    ['does not look for names further on', 'We call you soon, Ben', ['c1', '+c4']],
  ])('%s', (_title, text, expected) => {
    const reply = aReply({ text });
    expect(answers(reply, [top, ben, cleo, anna, reply])).toEqual(expected);
  });

  it('does not guess between two of one first name', () => {
    const other = under('c5', 4, { author: { name: 'Ben Peeters', handle: null, id: 'u5' } });
    const reply = aReply({ text: 'Ben, we call you.' });
    expect(answers(reply, [top, ben, other, reply])).toEqual(['c1']);
  });

  it('prefers the longer of two names', () => {
    const other = under('c5', 4, { author: { name: 'Ben Claes-Roels', handle: null, id: 'u5' } });
    const reply = aReply({ text: 'Ben Claes-Roels, we call you.' });
    expect(answers(reply, [top, ben, other, reply])).toEqual(['+c5']);
  });

  it('does not answer a follow-up that is younger', () => {
    const reply = aReply();
    const later = under('c6', 20);
    expect(answers(reply, [top, anna, reply, later])).toEqual(['c1', '+c4']);
  });

  it('goes by the order seen where coarse times cannot tell', () => {
    const coarse = { postedAt: hours(1, 2) };
    const reply = aReply(coarse);
    const before = under('c6', 0, coarse);
    const after = under('c7', 0, coarse);
    expect(answers(reply, [top, before, reply, after])).toEqual(['c1', '+c6']);
  });

  it('answers exactly the comment that the page’s data names', () => {
    const reply = aReply({ parentId: 'c2', text: 'We look into it.' });
    expect(answers(reply, [top, ben, reply])).toEqual(['c2']);
  });

  it('under our own comment answers only whom it names', () => {
    const own = aReply({ id: 'c1', parentId: null, postedAt: exactly(at(0)) });
    expect(answers(aReply(), [own, ben, aReply()])).toEqual([]);
    expect(answers(aReply({ text: 'Ben: done' }), [own, ben])).toEqual(['+c2']);
  });

  it('right under a customer’s post answers that post', () => {
    const visit = aComment({ id: 'post', postId: null, isPost: true });
    const reply = aReply({ parentId: null, postId: 'post' });
    expect(answers(reply, [visit, ben, reply])).toEqual(['post']);
  });

  it('right under our post answers nobody', () => {
    expect(answers(aReply({ parentId: null }), [aPost(), top])).toEqual([]);
  });
});

describe('the turn', () => {
  const later = (some: Partial<Comment> = {}) =>
    aComment({ id: 'c9', parentId: 'c1', postedAt: exactly(at(20)), ...some });

  it.each<[string, readonly Comment[], Comment, 'first' | 'next']>([
    ['is first without a reply of ours', [aComment()], later(), 'first'],
    ['is next after our reply to the same person', [aComment(), aReply()], later(), 'next'],
    ['is first for another person', [aComment(), aReply()], later({ author: BEN }), 'first'],
    [
      'is first before our reply',
      [aComment(), aReply({ postedAt: exactly(at(30)) })],
      later(),
      'first',
    ],
    ['is first of the comment that was answered', [aReply()], aComment(), 'first'],
    [
      'is first when our reply answered another',
      [aComment({ author: BEN }), aReply()],
      later(),
      'first',
    ],
  ])('%s', (_title, before, comment, expected) => {
    expect(turnOf(comment, [...before, comment])).toBe(expected);
  });
});

describe('own replies in the thread', () => {
  it('counts those before the comment, not those that answer it or came later', () => {
    const comment = aComment({ id: 'c9', parentId: 'c1', postedAt: exactly(at(20)) });
    const thread = [
      aPost(),
      aComment(),
      aReply(),
      aReply({ id: 'r2', text: 'Ben, …', postedAt: exactly(at(12)) }),
      comment,
      aReply({ id: 'r3', postedAt: exactly(at(30)) }),
    ];
    expect(ownRepliesInThread(comment, thread)).toBe(2);
    expect(ownRepliesInThread(thread[1]!, thread)).toBe(0);
  });
});

describe('the same person', () => {
  const by = (author: Comment['author'], some: Partial<Comment> = {}) =>
    aComment({ author, ...some });
  it.each<[string, Comment, Comment, boolean]>([
    [
      'has the same id, whatever the name',
      by({ name: 'A', handle: null, id: '1' }),
      by({ name: 'B', handle: null, id: '1' }),
      true,
    ],
    [
      'has no other id, whatever the name',
      by({ name: 'A', handle: null, id: '1' }),
      by({ name: 'A', handle: null, id: '2' }),
      false,
    ],
    [
      'has the same handle in any case',
      by({ name: 'A', handle: 'Anna', id: null }),
      by({ name: 'B', handle: 'anna', id: '1' }),
      true,
    ],
    [
      'has the same name where nothing surer is known',
      by({ name: 'A', handle: null, id: null }),
      by({ name: 'A', handle: null, id: '1' }),
      true,
    ],
    [
      'is not the same for having no name',
      by({ name: null, handle: null, id: null }),
      by({ name: null, handle: null, id: null }),
      false,
    ],
    [
      'is on the same site',
      by({ name: 'A', handle: null, id: '1' }),
      by({ name: 'A', handle: null, id: '1' }, { site: 'x' }),
      false,
    ],
  ])('%s', (_title, one, other, expected) => {
    expect(isSamePerson(one, other)).toBe(expected);
    expect(isSamePerson(other, one)).toBe(expected);
  });
});
