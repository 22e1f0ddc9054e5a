import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { xAdapter } from '../../../../lib/sites/x/xAdapter';
import { articleOf, pageOfCase } from './xPage';

describe('the slot of a post', () => {
  it.each([
    ['status-chain', '1900000000000000101', 'in a list'],
    ['status-chain', '1900000000000000100', 'on its own page'],
    ['affiliate-badge', '1900000000000000203', 'with a badge and a quote'],
  ])('on %s of %s, %s, is at the end of the row that holds its time', (name, id) => {
    const page = pageOfCase(name);
    const slot = xAdapter.slot(articleOf(page, id));
    const time = page.querySelector(`a[href$="/status/${id}"] time`);
    expect(slot?.labels).toBeNull();
    expect(slot?.badge.before).toBeNull();
    expect(slot?.badge.parent.contains(time)).toBe(true);
    expect(slot?.badge.parent.children.length).toBeGreaterThan(1);
    expect(slot?.badge.parent.querySelector('[data-testid="tweetText"]')).toBeNull();
  });

  it('stays the same once something of ours hangs in it', () => {
    const page = pageOfCase('status-chain');
    const article = articleOf(page, '1900000000000000101');
    const parent = xAdapter.slot(article)?.badge.parent;
    parent?.append(page.createElement('span'));
    expect(xAdapter.slot(article)?.badge.parent).toBe(parent);
  });

  it('is none where a post has no time', () => {
    const page = pageOfCase('unreadable');
    const [withoutTime] = xAdapter.commentElements(page);
    expect(withoutTime && xAdapter.slot(withoutTime)).toBeNull();
  });
});

describe('a recycled row', () => {
  const own = ['NordlysTel'];
  const parentRead = (article: HTMLElement, url: string) => {
    const result = xAdapter.read(article, { url, seenAt: 0, own });
    return result.ok ? result.value.parentId : result.problem;
  };

  it.each([0, 200])('is read anew in the next batch, with %i rows more', (more) => {
    const page = pageOfCase('status-chain');
    const article = articleOf(page, '1900000000000000104');
    const row = article.closest('[data-testid="cellInnerDiv"]');
    for (let count = 0; count < more; count++) row?.parentElement?.append(row.cloneNode(true));
    expect(parentRead(article, page.URL)).toBe('1900000000000000100');
    row?.previousElementSibling?.querySelector('[role="separator"]')?.remove();
    row?.parentElement?.lastElementChild?.remove();
    expect(parentRead(article, page.URL)).toBe('1900000000000000103');
  });
});

describe('coverage', () => {
  it.each([
    ['1.204 Antworten. Antworten', 1204],
    ['1 204 réponses. Répondre', 1204],
    ['12,345 Replies. Reply', 12345],
    ['返信 1204 件。返信する', 1204],
    ['0 Replies. Reply', 0],
  ])('counts the replies of the label "%s" that are not in the page', (label, told) => {
    const page = pageOfCase('long-article');
    for (const button of page.querySelectorAll('[data-testid="reply"]')) {
      button.setAttribute('aria-label', label);
    }
    expect(xAdapter.coverage(page)).toMatchObject({ notLoaded: told, filter: null, behind: [] });
  });

  it.each(['Reply', '1.2K Replies. Reply', ''])('does not guess from the label "%s"', (label) => {
    const page = pageOfCase('long-article');
    for (const button of page.querySelectorAll('[data-testid="reply"]')) {
      button.setAttribute('aria-label', label);
    }
    expect(xAdapter.coverage(page).notLoaded).toBeNull();
  });
});

it('finds every post by its element when X renames what makes a post, and reads none of what it cannot', () => {
  const page = pageOfCase('mentions-tab');
  const before = xAdapter.commentElements(page).length;
  for (const article of page.querySelectorAll('article[data-testid="tweet"]')) {
    article.setAttribute('data-testid', 'post');
    for (const link of article.querySelectorAll('a')) link.removeAttribute('href');
  }
  const elements = xAdapter.commentElements(page);
  expect(elements.length).toBeGreaterThanOrEqual(before);
  const context = { url: page.URL, seenAt: 0, own: ['NordlysTel'] };
  for (const element of elements)
    expect(xAdapter.read(element, context)).toMatchObject({ ok: false });
});

describe('the theme', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgb(0, 0, 0)', 'black'],
    ['rgba(0, 0, 0, 0)', 'light'],
    ['', 'light'],
  ])('of a page with background "%s" is %s', (colour, theme) => {
    const page = new JSDOM('<body></body>').window.document;
    page.body.style.backgroundColor = colour;
    expect(xAdapter.theme(page)).toBe(theme);
  });
});

describe('who is logged in', () => {
  it('is told by the profile link of the navigation', () => {
    expect(xAdapter.identityGuess(pageOfCase('focal-post'))).toBe('NordlysTel');
  });
  it('is told by the account menu where that link is missing', () => {
    expect(xAdapter.identityGuess(pageOfCase('status-chain'))).toBe('NordlysTel');
  });
  it('is unknown where nobody is', () => {
    expect(xAdapter.identityGuess(pageOfCase('search'))).toBeNull();
  });
});

describe('the page key', () => {
  it.each([
    ['https://x.com/a/status/12', 'https://x.com/A/status/12/photo/1?s=20'],
    ['https://x.com/a/status/12', 'https://twitter.com/i/status/12'],
    ['https://x.com/home', 'https://x.com/home/?x=1#top'],
    ['https://x.com/search?q=nordlys&src=a', 'https://x.com/search?src=b&q=nordlys'],
  ])('is the same for %s and %s', (one, other) => {
    expect(xAdapter.pageKey(one)).toBe(xAdapter.pageKey(other));
  });
  it.each([
    ['https://x.com/a/status/12', 'https://x.com/a/status/13'],
    ['https://x.com/search?q=nordlys', 'https://x.com/search?q=nordlys&f=live'],
    ['https://x.com/notifications', 'https://x.com/notifications/mentions'],
    ['https://x.com/intent/post?in_reply_to=1', 'https://x.com/intent/post?in_reply_to=2'],
  ])('differs for %s and %s', (one, other) => {
    expect(xAdapter.pageKey(one)).not.toBe(xAdapter.pageKey(other));
  });
});
