import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
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

/** Words that no page's markup holds by itself: with a "q" or a "z" in the middle, some with signs and numbers. */
const letters = (most: number) =>
  fc.string({ unit: fc.constantFrom(...'aeoubkmrtAEKR'), minLength: 1, maxLength: most });
const secret = fc
  .tuple(letters(4), fc.constantFrom('q', 'zq', 'Qz', 'q_7', 'z-q'), letters(4))
  .map((parts) => parts.join(''));
const about = fc.constantFrom('', 'post', 'Avatar', 'UserAvatar-', 'tweetText', 'kra', 'Kra', 'x_');
const shown = fc.constantFrom<(word: string) => string>(
  (word) => `<p>${word}</p>`,
  (word) => `<p><b>${word.slice(0, 2)}</b><b>${word.slice(2)}</b></p>`,
  (word) => `<p>${word.slice(0, 2)}\u200b${word.slice(2)}</p>`,
  (word) => `<a href="/${word}/status/1">a</a>`,
  (word) => `<a href="https://x.com/i/${word.toUpperCase()}">a</a>`,
  (word) => `<img alt="${word}">`,
  (word) => `<i aria-label="12 ${word}" title="a"></i>`,
);
const holds = (text: string, word: string): boolean =>
  text.toLowerCase().includes(word.toLowerCase());
/** A post that says a secret, and has it in test ids in ways a site might; other parts have names of their own. */
const hostile = fc
  .array(fc.record({ secret, shown, before: about, after: about, cut: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) =>
    all.map((one) => ({ ...one, part: one.cut ? one.secret.slice(0, -1) : one.secret })),
  )
  // Where "aq" meets "User" nobody's "aqu" was told.
  .filter((all) =>
    all.every(({ before, part, after }) =>
      all.every(({ secret: other }) => holds(part, other) || !holds(before + part + after, other)),
    ),
  )
  .map((all) => ({
    secrets: all.map((one) => one.secret),
    article: `<article data-testid="tweet">${all
      .map(
        (one) =>
          `${one.shown(one.secret)}<div data-testid="${one.before}${one.part}${one.after}"></div>`,
      )
      .join('')}</article>`,
  }));

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

  it('names a part that was renamed', () => {
    const said = '<a href="/ada/status/1"><time datetime="2026-03-03T08:00:00Z">1 h</time></a>';
    const page = new JSDOM(
      `<article data-testid="tweet">${said}<div data-testid="postBody">Lovely harbour</div>
      <div data-testid="UserAvatar-Container-ada"></div><div data-testid="ada-block"></div></article>`,
    ).window.document;
    const { outlines } = structureOf(page, xAdapter);
    expect(outlines.flat().map((line) => line.trim())).toEqual([
      'article testid = tweet showsSomething',
      'a href = link statusLink',
      'time datetime words',
      'div testid=postBody words',
      'div testid = avatar',
      'div testid',
    ]);
  });

  it('holds no word, name, handle or number of any page, however its parts are called', () => {
    fc.assert(
      fc.property(hostile, ({ article, secrets }) => {
        const page = new JSDOM(`<p>Post</p>${article}`).window.document;
        const report = reportOf(page, 'x').toLowerCase();
        expect(secrets.filter((secret) => report.includes(secret.toLowerCase()))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('says how often each fact is found by its own selector and by each fallback', () => {
    const page = new JSDOM('<article data-testid="post"></article>'.repeat(3)).window.document;
    expect(structureOf(page, xAdapter).facts.tweet).toEqual([0, 3]);
  });
});
