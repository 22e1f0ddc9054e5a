import { describe, expect, it } from 'vitest';
import { longerText, trustedData, wholeText } from '../../../../lib/sites/x/pageData';
import { xAdapter } from '../../../../lib/sites/x/xAdapter';
import { articleOf, pageOfCase, postOn } from './xPage';

const DATA = {
  id: '11',
  conversationId: '10',
  replyToId: '10',
  replyToHandle: 'NordlysTel',
  authorId: '7',
  authorHandle: 'Ada_Vos',
  followers: null,
  mentions: [],
  noteText: null,
};

describe('data of the page’s own React', () => {
  it('is trusted when it speaks of the post the page shows', () => {
    expect(trustedData(DATA, { id: '11', handle: 'ada_vos' })).toEqual(DATA);
  });

  it.each([
    ['of another post', { ...DATA, id: '12' }],
    ['of another author', { ...DATA, authorHandle: 'eve' }],
    ['with an id that is no number', { ...DATA, replyToId: '10"><img>' }],
    ['with a field missing', { ...DATA, mentions: undefined }],
    ['with a number for a text', { ...DATA, replyToId: 10 }],
    ['that is nothing', null],
  ])('is ignored when it is data %s', (_case, data) => {
    expect(trustedData(data, { id: '11', handle: 'ada_vos' })).toBeNull();
  });
});

describe('a post read with such data', () => {
  const page = pageOfCase('focal-post');
  const id = '1900000000000000402';
  const readWith = (data: object) => {
    const result = xAdapter.read(articleOf(page, id), {
      url: page.URL,
      seenAt: 0,
      own: ['@nordlystel'],
      pageData: () => ({ ...DATA, id, authorHandle: 'pia_p', ...data }),
    });
    return result.ok ? result.value : null;
  };

  it('has its parent, conversation and author by number, and answers us by the handle it names', () => {
    expect(readWith({})).toMatchObject({
      parentId: '10',
      postId: '10',
      author: { handle: 'pia_p', id: '7' },
      addressed: 'reply',
      isPost: false,
    });
  });

  it.each([
    [12_345, 12_000],
    [9, undefined],
    [null, undefined],
    ['many', undefined],
    [-5, undefined],
    [Infinity, undefined],
  ])('has a reach of %s followers as %s', (followers, kept) => {
    expect(readWith({ followers })).toMatchObject({ author: { id: '7' } });
    expect(readWith({ followers })?.followers).toBe(kept);
  });

  it('names us when only its hidden mentions do', () => {
    const data = { replyToHandle: 'nils_berg', mentions: ['nils_berg', 'NORDLYSTEL'] };
    expect(readWith(data)).toMatchObject({ addressed: 'mention' });
  });

  it('neither answers nor names us when the data say so', () => {
    expect(readWith({ replyToHandle: 'nils_berg' })).toMatchObject({ addressed: 'none' });
  });

  it('is a post of its own when it answers none', () => {
    const data = { replyToId: null, replyToHandle: null, conversationId: id };
    expect(readWith(data)).toMatchObject({ isPost: true, parentId: null, postId: id });
  });

  it('is read from the page alone when the data are of another post', () => {
    expect(readWith({ id: '5' })).toMatchObject({ parentId: null, addressed: 'unknown' });
  });
});

describe('the whole of a cut text', () => {
  const shown = 'I waited nine days for the technician & nobody came, then';

  it('goes on where the page stops, entities decoded and hidden handles left out', () => {
    const stored = '@NordlysTel I waited nine days for the technician &amp; nobody came, then some';
    expect(wholeText(shown, stored)).toBe(
      'I waited nine days for the technician & nobody came, then some',
    );
  });

  it.each([
    ['there is none', null],
    ['it is another text', 'Something else entirely, and long enough to be the rest of that one'],
    ['other words stand before', `He said: ${shown} and so on`],
    ['it is no longer than what is shown', 'I waited nine days for the technician & nobody'],
  ])('is unknown when %s', (_case, stored) => {
    expect(wholeText(shown, stored)).toBeNull();
  });

  it('replaces the cut text of a post, which then counts as whole', () => {
    const page = pageOfCase('truncated');
    const id = '1900000000000000701';
    const noteText = `${postOn(page, id).text} nobody told me why, @NordlysTel`;
    const result = xAdapter.read(articleOf(page, id), {
      url: page.URL,
      seenAt: 0,
      own: ['NordlysTel'],
      pageData: () => ({ ...DATA, id, authorHandle: 'abe_a', replyToHandle: null, noteText }),
    });
    expect(result).toMatchObject({
      value: { text: noteText, truncated: false, addressed: 'mention' },
    });
  });
});

describe('a text the page shows without any mark that it is cut', () => {
  const shown = 'Nine years a customer, and this week was the worst';

  it('is the stored one where that goes on much longer', () => {
    const stored = `@NordlysTel ${shown} of them all. ${'And so on. '.repeat(20)}`;
    expect(longerText(shown, stored)).toBe(stored.slice('@NordlysTel '.length));
  });

  it.each([
    ['is no longer', shown],
    ['has other links', `${shown} https://t.co/aaaaaaaaaa`],
    ['is another one', `Something else entirely. ${'And so on. '.repeat(20)}`],
    ['is not told', null],
  ])('stays as shown where the stored one %s', (_case, stored) => {
    expect(longerText(shown, stored)).toBeNull();
  });
});
