import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { SiteAdapter } from '../../../lib/sites/adapter';
import { facebookAdapter } from '../../../lib/sites/facebook/facebookAdapter';
import { xAdapter } from '../../../lib/sites/x/xAdapter';

const X = 'https://x.com/nordlys/status/1';
const post = (id: string) =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/p${id}">P</a><a href="/p${id}">@p${id}</a>` +
  `<a href="/p${id}/status/${id}"><time datetime="2026-03-03T09:00:00.000Z">2h</time></a></div>` +
  `<div data-testid="tweetText" dir="auto" lang="en">Words</div></article>`;
const xPage = (...cells: readonly string[]) =>
  `<div>${cells
    .map(
      (cell, place) =>
        `<div data-testid="cellInnerDiv" style="transform: translateY(${place * 100}px)">${cell}</div>`,
    )
    .join('')}</div>`;

const FACEBOOK = 'https://www.facebook.com/zonnestraal/posts/1';
const comment = (id: string) =>
  `<div><div role="article"><a href="https://www.facebook.com/p${id}?comment_id=${id}">P</a>` +
  `<div dir="auto">Words</div><a href="https://www.facebook.com/z/posts/1?comment_id=${id}">2h</a></div></div>`;
const facebookPage = (...parts: readonly string[]) =>
  `<div role="main"><div role="article"><a href="/z/posts/1">1 March</a></div>${parts.join('')}</div>`;

function leftIn(adapter: SiteAdapter, html: string) {
  const url = adapter.site === 'x' ? X : FACEBOOK;
  const page = new JSDOM(`<body>${html}</body>`, { url }).window.document;
  const elements = adapter.commentElements(page).filter((one) => one.matches('article, [role]'));
  const [before, after] = [elements.at(-2), elements.at(-1)];
  if (!before || !after) throw new Error('fewer than two comments');
  return adapter.between(before, after);
}

describe('what is left between two posts on X', () => {
  it.each([
    ['their rows touch', [post('1'), post('2')], 'nothing'],
    ['an empty row parts them', [post('1'), '<div></div>', post('2')], 'nothing'],
    [
      'X says that a post was deleted',
      [post('1'), '<article>This Post was deleted by the Post author.</article>', post('2')],
      'deleted',
    ],
    ['the same in German', [post('1'), 'Dieser Post wurde gelöscht.', post('2')], 'deleted'],
    ['the user reported it', [post('1'), 'You reported this Post.', post('2')], 'other'],
    ['it cannot be shown now', [post('1'), 'This Post is unavailable.', post('2')], 'other'],
    ['more can be shown', [post('1'), '<button>Show more replies</button>', post('2')], 'other'],
  ])('where %s', (_, cells, left) => {
    expect(leftIn(xAdapter, xPage(...cells))).toBe(left);
  });

  it('is not told of two lists', () => {
    expect(leftIn(xAdapter, xPage(post('1')) + xPage(post('2')))).toBe('other');
  });
});

describe('what is left between two comments on Facebook', () => {
  it.each([
    ['they stand side by side', [comment('1'), comment('2')], 'nothing'],
    [
      'Facebook says that a comment was deleted',
      [comment('1'), '<div role="article">This comment was deleted.</div>', comment('2')],
      'deleted',
    ],
    [
      'replies are folded',
      [comment('1'), '<div role="button">View 2 replies</div>', comment('2')],
      'other',
    ],
    ['it was hidden', [comment('1'), '<div>You hid this comment.</div>', comment('2')], 'other'],
    [
      'a button without words stands',
      [comment('1'), '<div role="button"></div>', comment('2')],
      'other',
    ],
  ])('where %s', (_, parts, left) => {
    expect(leftIn(facebookAdapter, facebookPage(...parts))).toBe(left);
  });

  it('is not told of two conversations', () => {
    const cards = ['1', '2'].map((id) => `<div aria-posinset="${id}">${comment(id)}</div>`);
    expect(leftIn(facebookAdapter, `<div role="feed">${cards.join('')}</div>`)).toBe('other');
  });
});
