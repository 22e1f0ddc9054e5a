import { describe, expect, it } from 'vitest';
import type { Comment } from '../../lib/comment';
import { isEdited, narrowed } from '../../lib/sighting';
import { exactly } from '../../lib/time';
import { aComment, at } from './aTicket';

describe('two sightings of one comment', () => {
  it.each<[string, Partial<Comment>, Partial<Comment>, Partial<Comment>]>([
    [
      'keep the whole text when the later one is cut',
      {},
      { text: 'My ro…', truncated: true },
      { text: 'My router is dead.', truncated: false },
    ],
    [
      'take the whole text when the earlier one was cut',
      { text: 'My ro…', truncated: true },
      {},
      { text: 'My router is dead.', truncated: false },
    ],
    [
      'keep the longer of two cut texts',
      { text: 'My router …', truncated: true },
      { text: 'My …', truncated: true },
      { text: 'My router …', truncated: true },
    ],
    [
      'take a cut text that begins differently',
      { text: 'My router …', truncated: true },
      { text: 'Your …', truncated: true },
      { text: 'Your …', truncated: true },
    ],
    ['take the edited text', {}, { text: 'It works.' }, { text: 'It works.' }],
    ['keep a text where the later one has none', {}, { text: '' }, { text: 'My router is dead.' }],
    [
      'keep the parent and post one page knew',
      { parentId: 'p', postId: 'q' },
      { parentId: null, postId: null },
      { parentId: 'p', postId: 'q' },
    ],
    ['keep the time one page knew', {}, { postedAt: null }, { postedAt: exactly(at(0)) }],
    ['take the time the later one knows', { postedAt: null }, {}, { postedAt: exactly(at(0)) }],
    [
      'keep the first time when both contradict',
      {},
      { postedAt: exactly(at(9)) },
      { postedAt: exactly(at(0)) },
    ],
    [
      'keep whom it answers when the later one cannot tell',
      { addressed: 'mention' },
      { addressed: 'unknown' },
      { addressed: 'mention' },
    ],
    [
      'keep whom it answers when the later one shows none',
      { addressed: 'reply' },
      { addressed: 'none' },
      { addressed: 'reply' },
    ],
    [
      'learn that it is addressed to none',
      { addressed: 'unknown' },
      { addressed: 'none' },
      { addressed: 'none' },
    ],
    [
      'know a reply from a post by either page',
      { isPost: true },
      { isPost: false },
      { isPost: false },
    ],
    [
      'keep the language of the text they keep',
      { lang: 'nl' },
      { lang: 'en', text: 'M…', truncated: true },
      { lang: 'nl' },
    ],
  ])('%s', (_title, known, sighting, expected) => {
    expect(narrowed(aComment(known), aComment(sighting))).toMatchObject(expected);
  });

  it('on Facebook keep the very comment that is answered, not the top comment of the thread', () => {
    const permalink = 'https://www.facebook.com/f/posts/1?comment_id=top&reply_comment_id=c1';
    const loose = aComment({ parentId: 'top', permalink });
    const close = aComment({ parentId: 'c9', permalink });
    expect(narrowed(loose, close).parentId).toBe('c9');
    expect(narrowed(close, loose).parentId).toBe('c9');
  });

  it('keep the parent and post that were told first', () => {
    const known = aComment({ parentId: 'p', postId: 'q' });
    const other = aComment({ parentId: 'r', postId: 's' });
    expect(narrowed(known, other)).toMatchObject({ parentId: 'p', postId: 'q' });
  });

  it('put together what each told of the author', () => {
    const known = aComment({ author: { name: 'Anna', handle: null, id: '5' } });
    const sighting = aComment({ author: { name: null, handle: 'anna', id: null } });
    expect(narrowed(known, sighting).author).toEqual({ name: 'Anna', handle: 'anna', id: '5' });
  });
});

describe('an edit', () => {
  it.each<[string, Partial<Comment>, Partial<Comment>, boolean]>([
    ['is another whole text', {}, { text: 'It works.' }, true],
    ['is not the same text', {}, {}, false],
    [
      'is not the same text with other spacing',
      { text: 'My  router\nis dead.' },
      { text: 'My router is dead. ' },
      false,
    ],
    ['is not a cut text', {}, { text: 'My ro…', truncated: true }, false],
    ['is not an expanded text', { text: 'My ro…', truncated: true }, {}, false],
    ['is not a text that is missing', {}, { text: '' }, false],
  ])('%s', (_title, known, sighting, expected) => {
    expect(isEdited(aComment(known), aComment(sighting))).toBe(expected);
  });
});
