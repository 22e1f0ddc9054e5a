import { expect, it } from 'vitest';
import { adapterFor } from '../../../lib/sites/adapterFor';

it.each([
  ['https://x.com/home', 'x'],
  ['https://twitter.com/a/status/1', 'x'],
  ['https://mobile.x.com/', 'x'],
  ['https://www.facebook.com/page/posts/1', 'facebook'],
])('gives %s the adapter of %s', (url, site) => {
  expect(adapterFor(url)?.site).toBe(site);
});

it.each([
  'https://example.com/x.com',
  'https://notx.com/',
  'https://x.com.example/',
  'file:///x.com/page.html',
  'x.com/home',
  '',
])('gives "%s" none', (url) => {
  expect(adapterFor(url)).toBeNull();
});
