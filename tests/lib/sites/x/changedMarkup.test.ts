import { describe, expect, it } from 'vitest';
import { Comment } from '../../../../lib/comment';
import { xAdapter } from '../../../../lib/sites/x/xAdapter';
import { pageOfCase } from './xPage';

const CASES = ['status-chain', 'reply-dialog', 'mentions-tab', 'promoted', 'chat', 'long-article'];
const HOOKS = ['data-testid', 'href', 'role', 'datetime', 'lang', 'dir', 'tabindex', 'style', 'id'];

/** Everything the adapter does with a page; throws when it gives what is no comment. */
function useAll(page: Document): number {
  const context = { url: page.URL, seenAt: 0, own: ['NordlysTel'], pageData: () => ({ id: {} }) };
  for (const element of xAdapter.commentElements(page)) {
    const result = xAdapter.read(element, context);
    if (result.ok) xAdapter.replyBox(page, Comment.parse(result.value));
    xAdapter.slot(element);
    xAdapter.replyButton(element);
  }
  xAdapter.messageBox(page, 'https://x.com/i/chat/4001-5500');
  xAdapter.identityGuess(page);
  xAdapter.theme(page);
  return xAdapter.coverage(page).notLoaded ?? 0;
}

describe.each(CASES)('when X changes the markup of %s', (name) => {
  it.each(HOOKS)('and drops every %s, the adapter may know less but never breaks', (hook) => {
    const page = pageOfCase(name);
    page.querySelectorAll(`[${hook}]`).forEach((element) => element.removeAttribute(hook));
    expect(useAll(page)).toBeGreaterThanOrEqual(0);
  });

  it('and empties or moves any one part, the adapter may know less but never breaks', () => {
    const testIds = new Set(
      [...pageOfCase(name).querySelectorAll('[data-testid]')].map(
        (element) => element.getAttribute('data-testid') ?? '',
      ),
    );
    for (const testId of testIds) {
      const page = pageOfCase(name);
      for (const part of page.querySelectorAll(`[data-testid="${testId}"]`)) {
        if (part.contains(page.body)) continue;
        page.body.append(...part.childNodes);
      }
      expect([testId, useAll(page) >= 0]).toEqual([testId, true]);
    }
  });
});

describe('a page of X on which no part is known as a post', () => {
  it('says of as many as have a time that they cannot be read', () => {
    const page = pageOfCase('status-chain');
    const posts = xAdapter.commentElements(page).length;
    expect(xAdapter.coverage(page).unframed).toBe(0);
    for (const article of page.querySelectorAll('article')) {
      const div = page.createElement('div');
      div.append(...article.childNodes);
      article.replaceWith(div);
    }
    expect(xAdapter.commentElements(page)).toEqual([]);
    expect(xAdapter.coverage(page).unframed).toBeGreaterThanOrEqual(posts);
  });
});
