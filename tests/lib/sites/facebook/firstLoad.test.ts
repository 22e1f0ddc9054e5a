import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeScript } from '../../../../lib/sites/facebook/firstLoad';
import { emptyFirstLoad } from '../../../../lib/sites/facebook/firstLoadData';

const load = (...scripts: readonly unknown[]) => {
  const found = emptyFirstLoad();
  for (const script of scripts) {
    takeScript(typeof script === 'string' ? script : JSON.stringify(script), found);
  }
  return found;
};

const aComment = (more: object = {}) => ({
  __typename: 'Comment',
  legacy_fbid: '9001',
  created_time: 1_790_000_000,
  author: { name: 'Lena Hartog', id: '100050000011' },
  body: { text: 'Is there sugar in it?' },
  comment_parent: null,
  parent_feedback: {
    share_fbid: '7001',
    owning_profile: { name: 'Zonnestraal', id: '100060000001' },
  },
  ...more,
});

describe('the first load', () => {
  it('tells the time, author, text and post of a comment, however deep it lies', () => {
    const { comments } = load({ a: [{ b: { c: [aComment()] } }] });
    expect(comments.get('9001')).toEqual({
      postedAt: 1_790_000_000_000,
      author: { name: 'Lena Hartog', id: '100050000011' },
      text: 'Is there sugar in it?',
      parentId: null,
      postId: '7001',
    });
  });

  it('takes the comment that was answered before the top of its thread', () => {
    const parent = (id: string) => ({ id: btoa(`comment:7001_${id}`) });
    const { comments } = load(
      aComment({ comment_parent: parent('1'), comment_direct_parent: parent('2') }),
    );
    expect(comments.get('9001')?.parentId).toBe('2');
  });

  it('knows the author of the post from any comment under it', () => {
    expect(load(aComment()).posts.get('7001')?.author?.name).toBe('Zonnestraal');
  });

  it('knows the number of a post by the name in its address', () => {
    const wwwURL = 'https://www.facebook.com/zonnestraal/posts/pfbid0Zonne1';
    expect(load({ post_id: '7001', wwwURL }).postIds.get('pfbid0Zonne1')).toBe('7001');
  });

  it('knows how many comments a post has', () => {
    const feedback = {
      id: btoa('feedback:7001'),
      comment_rendering_instance: { comments: { total_count: 782 } },
    };
    expect(load(feedback).totals.get('7001')).toBe(782);
  });

  it.each([
    ['the visitor', { USER_ID: '100060000001', NAME: 'Zonnestraal' }],
    ['who acts', { viewer_actor: { name: 'Zonnestraal', id: '100060000001' } }],
    [
      'who posted a comment',
      aComment({ author: { name: 'Zonnestraal', id: '1' }, is_viewer_comment_poster: true }),
    ],
  ])('guesses who is logged in from %s', (_, data) => {
    expect(load([data]).viewer).toBe('Zonnestraal');
  });

  it('takes nobody for the visitor of a page that nobody is logged in to', () => {
    expect(load({ USER_ID: '0', NAME: '' }, { viewer_actor: null }).viewer).toBeNull();
  });

  it('keeps what it read first', () => {
    const { comments } = load(aComment(), aComment({ created_time: 1_700_000_000 }));
    expect(comments.get('9001')?.postedAt).toBe(1_790_000_000_000);
  });

  it.each([
    ['a time in words', { created_time: 'yesterday' }],
    ['a time before there was a Facebook', { created_time: 5 }],
    ['a time in milliseconds', { created_time: 1_790_000_000_000 }],
  ])('does without %s', (_, more) => {
    expect(load(aComment(more)).comments.get('9001')?.postedAt).toBeNull();
  });

  it.each([
    ['a number for an id', { legacy_fbid: 9001 }],
    ['an id that is a path', { legacy_fbid: '../9001' }],
  ])('leaves out a comment with %s', (_, more) => {
    expect(load(aComment(more)).comments.size).toBe(0);
  });

  it('does not follow data without end', () => {
    const deep = `${'['.repeat(5000)}${JSON.stringify(aComment())}${']'.repeat(5000)}`;
    expect(load(deep).comments.size).toBe(0);
  });

  it('survives every JSON, and every text that is none', () => {
    const keys = fc.constantFrom(
      ...['legacy_fbid', 'created_time', 'author', 'name', 'id', 'body', 'text', 'post_id'],
      ...['comment_parent', 'parent_feedback', 'viewer_actor', 'USER_ID', '__proto__', 'actors'],
      ...['comment_rendering_instance', 'comments', 'total_count', 'creation_time', 'url'],
    );
    const hostile = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.constantFrom('9001', '', 'https://www.facebook.com/a/posts/1', -1, 1.5, null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
      ),
    }));
    const text = fc.oneof(
      hostile.value.map((value) => JSON.stringify(value)),
      fc.string().map((junk) => `{"legacy_fbid":${junk}`),
    );
    fc.assert(
      fc.property(text, (json) => {
        const found = load(json);
        return [...found.comments.keys()].every((id) => /^\d+$/.test(id));
      }),
    );
  });
});
