import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createVanished, SETTLED_MS } from '../../entrypoints/comments.content/vanished';
import type { Noted } from '../../entrypoints/comments.content/noted';
import { noted } from '../../entrypoints/comments.content/noted';
import type { Between } from '../../lib/sites/adapter';
import { aComment } from '../lib/aTicket';

/** A page of comments, one letter each, that is looked at again whenever it is asked. */
function pageOf(letters: string) {
  const { document: page } = new JSDOM(`<body>${articles(letters)}</body>`).window;
  const known = new Map<HTMLElement, Noted>();
  const read = () => {
    for (const element of page.querySelectorAll<HTMLElement>('article'))
      known.set(element, noted(aComment({ id: element.textContent })));
  };
  let left: Between = 'nothing';
  const vanished = createVanished({ page, known, between: () => left });
  const look = (total: number | null = null, key = 'p') => {
    read();
    return vanished({ key, total }).ids.map((id) => id.replace('facebook:', ''));
  };
  const on = (letter: string) =>
    [...page.querySelectorAll('article')].find(({ textContent }) => textContent === letter);
  look(letters.length);
  return {
    look,
    take: (gone: string) => [...gone].forEach((letter) => on(letter)?.remove()),
    put: (letter: string, before: string) =>
      on(before)?.before(page.createRange().createContextualFragment(articles(letter))),
    refill: (letter: string, by: string) => on(letter)?.replaceChildren(by),
    leave: (what: Between) => {
      left = what;
    },
  };
}

const articles = (letters: string) =>
  [...letters].map((letter) => `<article>${letter}</article>`).join('');

const settle = () => vi.advanceTimersByTime(SETTLED_MS);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a comment taken out from between two that stay', () => {
  it('is gone once that has lasted, and is told once', () => {
    const { take, look } = pageOf('abc');
    take('b');
    expect(look(2)).toEqual([]);
    settle();
    expect(look(2)).toEqual(['b']);
    settle();
    expect(look(2)).toEqual([]);
  });

  it('is gone with its replies', () => {
    const { take, look } = pageOf('abcd');
    take('bc');
    look(2);
    settle();
    expect(look(2)).toEqual(['b', 'c']);
  });

  it.each([
    ['the site goes on counting it', 'b', 4],
    ['two went and the site counts one less', 'bc', 3],
  ])('is not known to be gone where %s', (_, letters, total) => {
    const { take, look } = pageOf('abcd');
    take(letters);
    look(total);
    settle();
    expect(look(total)).toEqual([]);
  });

  it('is gone where the site does not count its comments, or says that it was deleted', () => {
    const uncounted = pageOf('abc');
    uncounted.look(null);
    uncounted.take('b');
    uncounted.look(null);
    const told = pageOf('abc');
    told.take('b');
    told.leave('deleted');
    told.look(3);
    settle();
    expect([uncounted.look(null), told.look(3)]).toEqual([['b'], ['b']]);
  });

  it('is not known to be gone where something else stands in its place', () => {
    const { take, look, leave } = pageOf('abc');
    take('b');
    leave('other');
    look(2);
    settle();
    expect(look(2)).toEqual([]);
  });

  it('is there again when the site puts it back', () => {
    const { take, put, look } = pageOf('abc');
    take('b');
    look(2);
    put('b', 'c');
    settle();
    expect(look(3)).toEqual([]);
  });
});

describe('what leaves the page in another way', () => {
  it.each([
    ['the first of a list', 'a'],
    ['the last of a list', 'c'],
    ['a whole list', 'abc'],
  ])('%s is not known to be gone', (_, letters) => {
    const { take, look } = pageOf('abc');
    take(letters);
    look(0);
    settle();
    expect(look(0)).toEqual([]);
  });

  it('is not gone when its row was filled anew with its neighbours', () => {
    const { refill, look } = pageOf('abc');
    refill('a', 'x');
    refill('b', 'y');
    look(null);
    settle();
    expect(look(null)).toEqual([]);
  });

  it('is not gone when another page is shown', () => {
    const { take, look } = pageOf('abc');
    take('b');
    look(2);
    settle();
    expect(look(2, 'q')).toEqual([]);
  });
});
