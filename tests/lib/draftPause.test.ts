import { expect, it } from 'vitest';
import type { PauseQuestion } from '../../lib/draftPause';
import { draftPause } from '../../lib/draftPause';
import { exactly } from '../../lib/time';

const reply = (some: Partial<PauseQuestion['replies'][number]> = {}) => ({
  text: 'We are on it. ^LV',
  postedAt: exactly(200),
  firstSeenAt: 210,
  isOwnDoing: false,
  ...some,
});
const question = (some: Partial<PauseQuestion> = {}): PauseQuestion => ({
  draft: 'Anna, it leaves today.',
  binding: { text: 'My sofa is late.', truncated: false, knownAt: 100 },
  comment: { text: 'My sofa is late.' },
  status: 'open',
  replies: [],
  ...some,
});
const cut = { text: 'My sofa is…', truncated: true, knownAt: 100 };

it.each<[string, Partial<PauseQuestion>, string | undefined]>([
  ['nothing happened', {}, undefined],
  ['the comment was deleted', { status: 'gone' }, 'comment-gone'],
  ['the comment has other words', { comment: { text: 'Solved.' } }, 'comment-changed'],
  ['only its spaces differ', { comment: { text: 'My  sofa is late. ' } }, undefined],
  ['its rest was opened on the page', { binding: cut }, undefined],
  [
    'what was cut off goes on otherwise',
    { binding: cut, comment: { text: 'Hi' } },
    'comment-changed',
  ],
  ['a colleague answered since', { replies: [reply()] }, 'colleague-replied'],
  [
    'an answer without a time appeared',
    { replies: [reply({ postedAt: null })] },
    'colleague-replied',
  ],
  ['the answer stood there before', { replies: [reply({ firstSeenAt: 90 })] }, undefined],
  ['an older answer was loaded late', { replies: [reply({ postedAt: exactly(50) })] }, undefined],
  [
    'the answer is this draft',
    { replies: [reply({ text: 'Anna, it  leaves today.' })] },
    undefined,
  ],
  ['one answered another comment oneself', { replies: [reply({ isOwnDoing: true })] }, undefined],
  ['nothing is written', { draft: ' ', status: 'gone' }, undefined],
])('a draft waits or not when %s', (_, some, kind) => {
  expect(draftPause(question(some))?.kind).toBe(kind);
});

it('shows the old words and the new, or the reply and its time', () => {
  expect(draftPause(question({ comment: { text: 'Solved.' } }))).toEqual({
    kind: 'comment-changed',
    before: 'My sofa is late.',
    after: 'Solved.',
  });
  expect(draftPause(question({ replies: [reply()] }))).toEqual({
    kind: 'colleague-replied',
    text: 'We are on it. ^LV',
    at: exactly(200),
  });
});
