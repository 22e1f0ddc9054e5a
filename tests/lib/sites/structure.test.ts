import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { facebookAdapter } from '../../../lib/sites/facebook/facebookAdapter';
import { structureOf } from '../../../lib/sites/structure';
import { xAdapter } from '../../../lib/sites/x/xAdapter';

const PAGES = join(import.meta.dirname, '../../pages');
const ADAPTERS = { x: xAdapter, facebook: facebookAdapter };
const SITES = ['x', 'facebook'] as const;
const reportOf = (page: Document, site: 'x' | 'facebook') =>
  JSON.stringify(structureOf(page, ADAPTERS[site]));

/** Every attribute, tag and text of this page holds a secret. */
const SECRET = 'q7zebra';
const secretPage = (article: string) =>
  new JSDOM(
    `<html lang="${SECRET}"><title>${SECRET}</title><body class="${SECRET}" id="${SECRET}">
    <${SECRET}>${SECRET}</${SECRET}><x-${SECRET}></x-${SECRET}><!-- ${SECRET} -->
    <svg><text>${SECRET}</text></svg><script>"${SECRET}"</script><style>.${SECRET}{}</style>
    ${article}</body></html>`,
    { url: `https://x.com/${SECRET}/status/1?${SECRET}` },
  ).window.document;
const hold = (tag: string, attributes: string) =>
  `<${tag} ${attributes} role="${SECRET}" class="${SECRET}" id="id__${SECRET}" title="${SECRET}" style="--${SECRET}:1" data-${SECRET}="${SECRET}" aria-label="${SECRET}" dir="${SECRET}" lang="${SECRET}" tabindex="${SECRET}">${SECRET}</${tag}>`;
const parts = [
  hold('a', `href="/${SECRET}/status/1"`),
  `<a href="/${SECRET}/status/1"><time datetime="${SECRET}">${SECRET}</time></a>`,
  hold('a', `href="https://www.facebook.com/${SECRET}?comment_id=1&${SECRET}"`),
  hold('div', `data-testid="UserAvatar-Container-${SECRET}"`),
  hold('div', `data-testid="${SECRET}"`),
  hold('img', `alt="${SECRET}" src="https://${SECRET}.example/${SECRET}"`),
  hold('input', `value="${SECRET}" placeholder="${SECRET}" name="${SECRET}"`),
  hold('time', `datetime="${SECRET}"`),
].join('');

describe('the structure report of a page', () => {
  it.each([
    ['x', `<article data-testid="tweet">${parts}</article>`],
    ['x', `<div>${parts}</div>`],
    ['facebook', `<div role="article">${parts}</div>`],
    ['facebook', `<main role="main">${parts}</main>`],
  ] as const)('of %s holds none of the secrets in %s', (site, article) => {
    const report = reportOf(secretPage(article), site);
    expect(report.toLowerCase()).not.toContain(SECRET);
    expect(report).toContain('testid');
    expect(report).toContain('role=other');
  });

  it.each(
    SITES.flatMap((site) => readdirSync(join(PAGES, site)).map((name) => [site, name] as const)),
  )(
    'of the page case %s/%s holds no word, name, number or address of it, and stays small',
    (site, name) => {
      const folder = join(PAGES, site, name);
      if (name.includes('.')) return;
      const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      const html = readFileSync(join(folder, 'page.html'), 'utf8');
      const page = new JSDOM(html, { url }).window.document;
      const report = reportOf(page, site);
      expect(report.length).toBeLessThan(20_000);
      const said = (JSON.parse(report) as { outlines: string[][] }).outlines.flat().join('\n');
      const ids = html.match(/\d{6,}/g) ?? [];
      for (const id of ids) expect(report).not.toContain(id);
      for (const link of page.querySelectorAll('a[href]'))
        expect(said).not.toContain(link.getAttribute('href'));
    },
  );

  it('stays below 20,000 letters on an endless and bottomless page', () => {
    const deep = '<div role="group" aria-label="a" dir="auto" lang="en">'.repeat(80);
    const articles = `<article data-testid="tweet">${'<a href="/a/status/1">b</a><div lang="a" dir="b">c</div>'.repeat(400)}${deep}</article>`;
    const report = reportOf(new JSDOM(articles.repeat(5)).window.document, 'x');
    expect(report.length).toBeLessThan(20_000);
    expect(report).toContain('…');
  });

  it('says how often each fact is found by its own selector and by each fallback', () => {
    const page = new JSDOM('<article data-testid="post"></article>'.repeat(3)).window.document;
    expect(structureOf(page, xAdapter).facts.tweet).toEqual([0, 3]);
  });
});
