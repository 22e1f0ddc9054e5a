import { describe, expect, it } from 'vitest';
import { xAdapter } from '../../../../lib/sites/x/xAdapter';
import { pageOfCase, postOn } from './xPage';

const KIM = '1900000000000001001';
const LIV_WITH_THE_SAME_WORDS = '1900000000000001002';
const FOCAL = '1900000000000001000';

const testIdOf = (element: Element | null | undefined) => element?.getAttribute('data-testid');

describe('the reply dialog', () => {
  it('is the box of the post it shows, with its own send button', () => {
    const page = pageOfCase('reply-dialog');
    const box = xAdapter.replyBox(page, postOn(page, KIM));
    expect(box?.editable.closest('[role="dialog"]')).not.toBeNull();
    expect(testIdOf(box?.submit)).toBe('tweetButton');
  });

  it('is never the box of another post, not even of one with the same words', () => {
    const page = pageOfCase('reply-dialog');
    expect(xAdapter.replyBox(page, postOn(page, LIV_WITH_THE_SAME_WORDS))).toBeNull();
  });

  it('is nobody’s box when its post has no address', () => {
    const page = pageOfCase('reply-dialog');
    const comment = postOn(page, KIM);
    page.querySelector('[role="dialog"] time')?.remove();
    expect(xAdapter.replyBox(page, comment)).toBeNull();
  });

  it('is nobody’s box when it shows two posts', () => {
    const page = pageOfCase('reply-dialog');
    const comment = postOn(page, KIM);
    const copy = page.querySelector('[role="dialog"] article');
    copy?.before(copy.cloneNode(true));
    expect(xAdapter.replyBox(page, comment)).toBeNull();
  });

  it('takes nothing from the post on the page behind it: the copy is not read twice', () => {
    const page = pageOfCase('reply-dialog');
    expect(page.querySelectorAll('article')).toHaveLength(4);
    expect(xAdapter.commentElements(page)).toHaveLength(3);
  });
});

describe('the composer on a post’s own page', () => {
  it('is the box of the post the page is about', () => {
    const page = pageOfCase('reply-dialog');
    const box = xAdapter.replyBox(page, postOn(page, FOCAL));
    expect(box?.editable.closest('[role="dialog"]')).toBeNull();
    expect(testIdOf(box?.submit)).toBe('tweetButtonInline');
  });

  it('is that also when it stands in the next row', () => {
    const page = pageOfCase('status-chain');
    const focal = postOn(page, '1900000000000000100');
    const row = page.querySelector('[data-testid="cellInnerDiv"]');
    const next = page.createElement('div');
    next.setAttribute('data-testid', 'cellInnerDiv');
    const composer = page.querySelector('[data-testid="inline_reply_offscreen"]');
    if (composer) next.append(composer);
    row?.after(next);
    expect(xAdapter.replyBox(page, focal)?.editable).toBeDefined();
  });

  it('is not the box of a reply beneath it', () => {
    const page = pageOfCase('status-chain');
    expect(xAdapter.replyBox(page, postOn(page, '1900000000000000101'))).toBeNull();
  });

  it('is nobody’s box above a timeline, where a new post is written', () => {
    const page = pageOfCase('search');
    const comment = postOn(page, '1900000000000000601');
    const list = page.querySelector('section');
    const composer = pageOfCase('reply-dialog').querySelector('[data-testid="tweetTextarea_0"]');
    if (composer) list?.before(page.importNode(composer, true));
    expect(page.querySelector('[data-testid="tweetTextarea_0"]')).not.toBeNull();
    expect(xAdapter.replyBox(page, comment)).toBeNull();
  });
});

it('finds no box where none is open', () => {
  const page = pageOfCase('mentions-tab');
  expect(xAdapter.replyBox(page, postOn(page, '1900000000000000501'))).toBeNull();
});

it('finds the site’s own reply button of a post, not that of a post beside it', () => {
  const page = pageOfCase('mentions-tab');
  for (const article of xAdapter.commentElements(page)) {
    const button = xAdapter.replyButton(article);
    expect(testIdOf(button)).toBe('reply');
    expect(article.contains(button)).toBe(true);
  }
});
