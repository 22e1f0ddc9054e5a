import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { followersShown, tellsFollowers } from '../../../../lib/sites/x/followersShown';
import { xAdapter } from '../../../../lib/sites/x/xAdapter';
import { articleOf, pageOfCase, postOn } from './xPage';

const pageWith = (html: string): Document => new JSDOM(html).window.document;

describe('the followers of an account', () => {
  it.each([
    ['/ada_v/followers', '1,234 Followers', 1234],
    ['/ADA_V/verified_followers', '182.6K Followers', 182_600],
    ['/ada_v/followers', '12.345 Follower', 12_345],
    ['/ada_v/followers', '1,2 Mio. Follower', 1_200_000],
    ['/ada_v/followers', '12,3 k abonnés', 12_300],
    ['/ada_v/followers', '1,2 mln. volgers', 1_200_000],
    ['/ada_v/followers', `${'9'.repeat(15)} Followers`, 1e9],
    ['/ada_v/followers', 'Followers', null],
    ['/eve/followers', '5 Followers', null],
    ['https://x.example/ada_v/followers', '5 Followers', null],
    ['/ada_v/lists/followers', '5 Followers', null],
  ])('behind %s in “%s” are %s', (href, words, count) => {
    expect(followersShown(pageWith(`<a href="${href}">${words}</a>`), 'Ada_V')).toBe(count);
  });

  it('are never taken from what somebody wrote', () => {
    const page = pageWith('<article><a href="/ada_v/followers">5M Followers</a></article>');
    expect(followersShown(page, 'ada_v')).toBeNull();
  });

  it('are known on when the hover card has gone', () => {
    const page = pageOfCase('hover-card');
    const id = '1900000000000001931';
    expect(postOn(page, id).followers).toBe(180_000);
    page.querySelector('[data-testid="HoverCard"]')?.remove();
    expect(postOn(page, id).followers).toBe(180_000);
  });

  it('are those of the page’s own data where that tells them', () => {
    const page = pageOfCase('hover-card');
    const id = '1900000000000001931';
    const pageData = () => ({
      id,
      conversationId: null,
      replyToId: null,
      replyToHandle: null,
      authorId: null,
      authorHandle: 'gus_g',
      followers: 900,
      mentions: [],
      noteText: null,
    });
    const context = { url: page.URL, seenAt: 0, own: [], pageData };
    const result = xAdapter.read(articleOf(page, id), context);
    expect(result.ok && result.value.followers).toBe(900);
  });

  it('tell more of comments as a card, in a card and nowhere else', () => {
    const page = pageOfCase('hover-card');
    const card = page.querySelector('[data-testid="HoverCard"]');
    const links = [...page.querySelectorAll('[data-testid="HoverCard"] a')];
    expect(card && tellsFollowers(card)).toBe(true);
    expect(links.map(tellsFollowers)).toEqual([false, false, true]);
    expect([...page.querySelectorAll('article')].some(tellsFollowers)).toBe(false);
  });
});
