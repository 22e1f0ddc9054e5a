import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../tools/readPage';
import { pageCases } from '../../../pages/pageCases';

const siblings = pageCases.find(({ name }) => name === 'facebook/permalink-siblings')!;
const { page, expected } = siblings;
const opened = () => new JSDOM(page.html, { url: page.url }).window.document;
const articlesOf = (document: Document) => [...document.querySelectorAll('[role="article"]')];

describe('a comment beside the links of other extensions', () => {
  it.each([
    [
      'a heading with another profile above the name',
      'afterbegin',
      '<h3><a href="https://www.facebook.com/helper.ext">Helper</a></h3>',
    ],
    [
      'a link to another comment below the permalink',
      'beforeend',
      '<a href="https://www.facebook.com/zonnestraal/posts/pfbid0Zonne1?comment_id=777777">copy</a>',
    ],
  ] as const)('is read as it is: %s', (_, place, html) => {
    const document = opened();
    for (const article of articlesOf(document).slice(1)) article.insertAdjacentHTML(place, html);
    expect(readDocument(document, page)?.comments).toEqual(expected.comments);
  });

  it('is told by its permalink as soon as that stands there', () => {
    const document = opened();
    const time = document.querySelector('a[href*="reply_comment_id=9003"]')!.closest('li')!;
    const place = document.createComment('');
    time.replaceWith(place);
    const parentOf = () =>
      readDocument(document, page)?.comments.find(({ id }) => id === '9003')?.parentId;
    expect(parentOf()).toBeNull();
    place.replaceWith(time);
    expect(parentOf()).toBe('9001');
  });
});

describe('a reply nested in its parent that has lost its role', () => {
  const nested = pageCases.find(({ name }) => name === 'facebook/replies-nested-deep')!;

  it('gives its words to nobody else, and the page says that one cannot be read', () => {
    const document = new JSDOM(nested.page.html, { url: nested.page.url }).window.document;
    const reply = articlesOf(document).find((one) => one.textContent.includes('From 1921'))!;
    const inner = articlesOf(document).filter((one) => reply.contains(one) && one !== reply);
    const innermost = inner.at(-1) ?? reply;
    innermost.removeAttribute('role');
    const reading = readDocument(document, nested.page)!;
    const texts = new Map(nested.expected.comments.map(({ id, text }) => [id, text]));
    for (const { id, text } of reading.comments) expect(text).toBe(texts.get(id));
    expect(reading.coverage.unread).toBeGreaterThan(0);
  });
});
