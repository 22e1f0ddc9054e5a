import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { accountShown, tellsOfAccounts } from '../../../../lib/sites/x/accountShown';
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
    ['/ada_v/followers', 'Followers', undefined],
    ['/eve/followers', '5 Followers', undefined],
    ['https://x.example/ada_v/followers', '5 Followers', undefined],
    ['/ada_v/lists/followers', '5 Followers', undefined],
  ])('behind %s in “%s” are %s', (href, words, count) => {
    expect(accountShown(pageWith(`<a href="${href}">${words}</a>`), 'Ada_V').followers).toBe(count);
  });

  it('are never taken from what somebody wrote', () => {
    const page = pageWith('<article><a href="/ada_v/followers">5M Followers</a></article>');
    expect(accountShown(page, 'ada_v').followers).toBeUndefined();
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
    expect(card && tellsOfAccounts(card)).toBe(true);
    expect(links.map(tellsOfAccounts)).toEqual([false, false, true]);
    expect([...page.querySelectorAll('article')].some(tellsOfAccounts)).toBe(false);
  });
});

const follow = (testId: string, label: string) =>
  `<button data-testid="${testId}" aria-label="${label}"></button>`;

describe('the number of an account', () => {
  it.each([
    ['12-follow', 'Follow @ada_v', '12'],
    ['12-unfollow', '@Ada_V folgen', '12'],
    ['12-follow', 'Suivre @ada_v en retour', '12'],
    ['12-follow', '@ada_v volgen', '12'],
    ['12-follow', 'Follow @ada_vv', undefined],
    ['12-follow', 'Follow @eve, not @ada_v', undefined],
    ['12-follow', 'Follow', undefined],
    ['12-block', 'Block @ada_v', undefined],
    ['ada-follow', 'Follow @ada_v', undefined],
    [`${'1'.repeat(30)}-follow`, 'Follow @ada_v', undefined],
  ])('behind the button %s, “%s”, is %s', (testId, label, id) => {
    expect(accountShown(pageWith(follow(testId, label)), 'ada_v').id).toBe(id);
  });

  it('is unknown where two buttons tell two', () => {
    const buttons = ['1', '2', '1'].map((id) => follow(`${id}-follow`, 'Follow @ada_v')).join('');
    expect(accountShown(pageWith(buttons), 'ada_v').id).toBeNull();
  });

  it('stands beside the number of its followers', () => {
    const page = pageWith(
      `${follow('7-follow', 'Follow @ada_v')}<a href="/ada_v/followers">5 Followers</a>`,
    );
    expect(accountShown(page, 'ada_v')).toEqual({ id: '7', followers: 5 });
  });
});
