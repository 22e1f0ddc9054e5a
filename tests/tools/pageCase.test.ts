import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { pageCaseArguments } from '../../tools/pageCase/arguments';
import { makeCase } from '../../tools/pageCase/makeCase';
import { maskFor } from '../../tools/pageCase/mask';
import type { PageReading } from '../../tools/readPage';
import { pageCases } from '../pages/pageCases';

/** Every fourth case of both sites, and those with the most to give away. */
const TRIED = pageCases.filter(
  ({ name }, at) =>
    at % 4 === 0 || /first-load|group|interface|hidden|mentions-tab|profile|quotes/.test(name),
);

/** What the page told of people: names, handles, ids, and the longer words they wrote. */
const toldIn = ({ comments }: PageReading): string[] =>
  comments
    .flatMap(({ id, postId, author, text, quotedText, permalink }) => [
      ...[id, postId, author.id].filter((one) => one !== null && /^\d{4,}$/.test(one)),
      ...[author.name, author.handle, text, quotedText].join(' ').split(/[^\p{L}\p{M}]+/u),
      ...(permalink?.match(/pfbid\w+|\d{4,}/g) ?? []),
    ])
    .flatMap((one) => (one && one.length > 3 ? [one] : []));

/** What stands in addresses and buttons of the sites, whoever writes. */
const OF_THE_SITE = new Set(
  'https www facebook twitter name elsewhere example posts permalink status photo watch reel groups user profile comment comments reply story fbid'.split(
    ' ',
  ),
);

/** Everything of a page that may come from people: its texts, labels, addresses and data. */
function saidIn(html: string): string {
  const { document } = new JSDOM(html).window;
  const values = [...document.querySelectorAll('*')].flatMap((one) =>
    ['href', 'aria-label', 'alt', 'data-testid', 'id', 'title'].flatMap(
      (name) => one.getAttribute(name) ?? [],
    ),
  );
  const text = document.documentElement.textContent.replaceAll(/"\w+":/g, '');
  return [text, ...values].join(' ').toLowerCase();
}

describe.each(TRIED)('a page case made out of $name', ({ page, expected }) => {
  const made = makeCase(page);

  it('is read as the page is: as many comments, the same structure and flags', () => {
    expect(made?.otherwise).toEqual([]);
  });

  it('holds no name, no id and no word of the people on the page', () => {
    const said = saidIn(made?.page.html ?? '');
    const words = new Set(said.match(/[\p{L}\p{M}]+/gu));
    const kept = toldIn(expected)
      .map((one) => one.toLowerCase())
      .filter((one) => !OF_THE_SITE.has(one))
      .filter((one) => (/^\d|^pfbid/.test(one) ? said.includes(one) : words.has(one)));
    expect(kept).toEqual([]);
  });

  it('holds no script but the first data, no picture and no address of elsewhere', () => {
    const html = made?.page.html ?? '';
    expect(html).not.toMatch(/ src=| srcset=| class=| on\w+=|<style|<link|<meta/i);
    expect(html.match(/<script[^>]*>/g) ?? []).toEqual(
      html.includes('data-sjs') ? ['<script type="application/json" data-sjs="">'] : [],
    );
    for (const [, address = ''] of html.matchAll(/href="([^"]*)"/g))
      expect(address).toMatch(
        /^(?:\/|#|https:\/\/(?:www\.facebook\.com|x\.com|twitter\.com|elsewhere\.example)\/)/,
      );
  });
});

it('a page case keeps no attribute, part or name that its page made up', () => {
  const { page } = pageCases.find(({ name }) => name === 'facebook/permalink-siblings') ?? {};
  const html = page?.html.replace(
    '<div role="main">',
    '<div role="main" data-block="Anna Maes" aria-expanded="+32475123456" lang="anna-maes" tabindex="ann" dir="anna">' +
      '<anna-maes></anna-maes><b data-testid="row-annamaes">x</b><i role="annamaes">annamaes</i>',
  );
  expect(html).toContain('anna-maes');
  const made = page && makeCase({ ...page, html: html ?? '' });
  expect(made?.otherwise).toEqual([]);
  expect(made?.page.html).not.toMatch(/anna|maes|32475/i);
  expect(made?.page.html).toContain('<x-part>');
});

it('a page case keeps of a button what the site says, and no sign that somebody may have put there', () => {
  const { page } = pageCases.find(({ name }) => name === 'facebook/permalink-siblings') ?? {};
  const html = page?.html.replace(
    '<div role="main">',
    '<div role="main"><div role="button">View 12 more comments</div><div role="button">🦄 Anna ٠٤٧٥ 🅰🅽</div>',
  );
  expect(html).toContain('🦄');
  const made = page && makeCase({ ...page, html: html ?? '' });
  expect(made?.page.html).toMatch(/role="button">\w+ 12 \w+ comments</);
  expect(made?.page.html).not.toMatch(/🦄|anna|٠|٤|٧|٥|🅰|🅽/iu);
});

describe('the mask', () => {
  const mask = maskFor('Ada bade Bea');

  it('keeps equal things equal and others apart', () => {
    expect(mask.text('Ada')).toBe(mask.text('Ada'));
    expect(mask.text('ada').toLowerCase()).toBe(mask.text('Ada').toLowerCase());
    expect(mask.text('12345')).not.toBe(mask.text('54321'));
    expect(new Set(['anna', 'otto', 'jane', 'mary'].map(mask.text)).size).toBe(4);
  });

  it('keeps length, case and signs, and has another emoji for each', () => {
    const masked = mask.text('Ärger, 2 Tage 😠!');
    expect(masked).toMatch(/^[A-Z][a-z]{4}, \d [A-Z][a-z]{3} \p{Extended_Pictographic}!$/u);
    expect(masked).not.toContain('😠');
    expect(mask.text('🦄 🌈')).not.toBe(mask.text('🌈 🦄'));
    expect([...mask.text('👩‍👩‍👧👍🏽🇧🇪1️⃣')]).toHaveLength(4);
  });

  it.each(['٠٤٧٥ ١٢٣', '０４７５', 'Ⓐⓝⓝⓐ', '🅰🅽🅽🅰', 'Ⅻ ²'])('keeps nothing of %j', (secret) => {
    const masked = mask.text(secret);
    for (const sign of secret.replaceAll(' ', '')) expect(masked).not.toContain(sign);
    expect(masked).toMatch(/^[a-z\d ]+$/i);
  });

  it('keeps the numbers a site counts', () => {
    expect(mask.words('View 12 replies')).toMatch(/^[A-Z][a-z]{3} 12 [a-z]{7}$/);
  });
});

describe('the arguments of page-case', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-case-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, '<link rel="canonical" href="https://x.com/a/status/1"><p>');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('take the address from the page where none is given', () => {
    expect(pageCaseArguments([file])?.page.url).toBe('https://x.com/a/status/1');
    expect(pageCaseArguments([file, '--url', 'https://x.com/b'])?.page.url).toBe('https://x.com/b');
    expect(pageCaseArguments([file])?.out).toBe('page-case');
  });

  it.each([[[]], [['nowhere.html', '--url', 'https://x.com/b']], [[file, '--to', 'x']]])(
    'that cannot be used are none: %j',
    (args) => {
      expect(pageCaseArguments(args)).toBeNull();
    },
  );
});
