import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { createShownPage } from '../../entrypoints/comments.content/shownPage';
import { PageSight } from '../../lib/pageSight';
import { facebookAdapter } from '../../lib/sites/facebook/facebookAdapter';

it('tells a page whose address is longer than any message may be', () => {
  const long = 'a'.repeat(5000);
  const { document } = new JSDOM('', { url: `https://www.facebook.com/${long}?of=${long}` }).window;
  const { key, url } = createShownPage(document, facebookAdapter)();
  expect(url).toMatch(/^https:\/\/www\.facebook\.com\/aaa/);
  const sight = { key, url, site: 'facebook', read: 0, problems: {}, notLoaded: null };
  expect(PageSight.safeParse({ ...sight, filter: null, identityGuess: null }).success).toBe(true);
});
