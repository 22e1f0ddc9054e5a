import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../../lib/comment';
import { xAdapter } from '../../../../lib/sites/x/xAdapter';
import { pageOfCase } from './xPage';

const CASES = ['status-chain', 'focal-post', 'mentions-tab', 'search', 'answering-above'];
/** Test ids X could rename one day, each with a fallback of ours. */
const RENAMED = ['tweet', 'tweetText', 'User-Name', 'cellInnerDiv'];
const OWN = ['NordlysTel'];

const readAll = (page: Document): Comment[] =>
  xAdapter.commentElements(page).flatMap((element) => {
    const result = xAdapter.read(element, { url: page.URL, seenAt: 0, own: OWN });
    return result.ok ? [result.value] : [];
  });

const renamed = (name: string, testId: string): Document => {
  const page = pageOfCase(name);
  for (const element of page.querySelectorAll(`[data-testid="${testId}"]`))
    element.setAttribute('data-testid', 'renamed');
  return page;
};

describe.each(CASES)('on the page %s', (name) => {
  it.each(RENAMED)('a renamed test id %s changes nothing that is read', (testId) => {
    expect(readAll(renamed(name, testId))).toEqual(readAll(pageOfCase(name)));
  });

  it('no fallback is needed as long as X names its parts as it does', () => {
    const page = pageOfCase(name);
    const elements = xAdapter.commentElements(page);
    expect([page, ...elements].flatMap(xAdapter.fallbacks)).toEqual([]);
  });
});

it.each([
  ['tweet', 'tweet'],
  ['tweetText', 'text'],
  ['User-Name', 'userName'],
  ['cellInnerDiv', 'cell'],
])('a page that renamed %s tells that %s is found by a fallback', (testId, fact) => {
  const elements = xAdapter.commentElements(renamed('status-chain', testId));
  expect(elements).not.toEqual([]);
  for (const element of elements) expect(xAdapter.fallbacks(element)).toMatchObject([{ fact }]);
});
