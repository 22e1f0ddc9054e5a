import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStillness } from '../../entrypoints/comments.content/stillness';
import { sameMoment } from '../../lib/sites/sameMoment';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const aPage = () => {
  const { window } = new JSDOM('<body></body>', { url: 'https://www.facebook.com/one' });
  let times = 0;
  const search = sameMoment((element: Element) => `${element.localName} ${++times}`);
  const still = createStillness(window.document, function* () {
    for (const one of window.document.querySelectorAll('*')) yield search(one);
  });
  return {
    window,
    still,
    look: () => still.do(() => search(window.document.body)),
    times: () => times,
  };
};

it('searches once for pieces of work between which the page stands still', () => {
  const { look } = aPage();
  expect([look(), look()]).toEqual(['body 1', 'body 1']);
});

it('searches anew once the page has changed', () => {
  const { still, look } = aPage();
  look();
  still.end();
  expect(look()).toBe('body 2');
});

it('searches anew under another address, and after two seconds in any case', () => {
  const { window, look } = aPage();
  look();
  window.history.pushState(null, '', '/two');
  expect(look()).toBe('body 2');
  vi.advanceTimersByTime(2001);
  expect(look()).toBe('body 3');
});

it('searches ahead a piece at a time, and finds it again while the page stands still', () => {
  const { still, look, times } = aPage();
  expect(times()).toBe(0);
  const turns = [still.ahead(0), still.ahead(0), still.ahead(0), still.ahead(0)];
  expect(turns).toEqual([false, false, false, true]);
  expect(look()).toBe('body 3');
  expect(still.ahead(0)).toBe(true);
  expect(times()).toBe(3);
});

it('searches ahead from the beginning once the page has changed', () => {
  const { still, look } = aPage();
  still.ahead(0);
  still.end();
  expect([still.ahead(0), still.ahead(0)]).toEqual([false, false]);
  expect(look()).toBe('body 4');
});
