import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MISSED_MS } from '../../entrypoints/comments.content/missed';
import { createNear } from '../../entrypoints/comments.content/near';
import type { Sighting } from '../../entrypoints/comments.content/reading';
import { startReading } from '../../entrypoints/comments.content/reading';
import { ALONE_MS, REST_MS } from '../../entrypoints/comments.content/rest';
import { facebookAdapter } from '../../lib/sites/facebook/facebookAdapter';

const URL = 'https://www.facebook.com/zonnestraal/posts/1';
const TEN_SECONDS = 10_000;
/** What one read takes here; an idle moment holds a few. */
const READ_MS = 2;

const comment = (id: number) =>
  `<div role="article"><a href="https://www.facebook.com/p${id}?comment_id=${id}">P${id}</a>` +
  `<div dir="auto">Words ${id}.</div><a href="${URL}?comment_id=${id}">2h</a></div>`;
const commentsOf = (ids: readonly number[]) => ids.map(comment).join('');
const upTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

let end: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page of comments that is read, of which only some stand near the window. */
function aPage(ids: readonly number[], near: readonly number[], { pieces = 0, knowMs = 0 } = {}) {
  const { window } = new JSDOM(`<body><div role="main">${commentsOf(ids)}</div></body>`, {
    url: URL,
  });
  const ending = new window.AbortController();
  end = () => {
    ending.abort();
  };
  const page = window.document;
  let isHidden = false;
  Object.defineProperty(page, 'hidden', { get: () => isHidden });
  let spentMs = 0;
  let here = new Set(near);
  const idOf = (element: Element) => Number(/Words (\d+)\./.exec(element.textContent)?.[1]);
  let look: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What jsdom has none of: tells of each element once at first, and then whenever that has changed. */
  class Viewport {
    readonly watched = new Map<Element, boolean | null>();
    constructor(told: (entries: readonly object[]) => void) {
      look = () => {
        const entries = [...this.watched].flatMap(([target, before]) => {
          const isIntersecting = here.has(idOf(target));
          this.watched.set(target, isIntersecting);
          return before === isIntersecting ? [] : [{ target, isIntersecting }];
        });
        if (entries.length) told(entries);
      };
    }
    observe = (target: Element) => {
      if (this.watched.has(target)) return;
      this.watched.set(target, null);
      clearTimeout(timer);
      timer = setTimeout(look, 16);
    };
    disconnect = () => undefined;
  }
  vi.stubGlobal('IntersectionObserver', Viewport);
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1));
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + spentMs);

  const sightings: Sighting[] = [];
  let reads = 0;
  /** When each piece of the page was searched. */
  const searched: number[] = [];
  /** How many pieces by the moment of their task. */
  const tasks = new Map<number, number>();
  const adapter: typeof facebookAdapter = {
    ...facebookAdapter,
    read: (...asked) => {
      reads++;
      spentMs += READ_MS;
      return facebookAdapter.read(...asked);
    },
    isCommentElement: (candidate) => {
      spentMs += knowMs;
      return facebookAdapter.isCommentElement(candidate);
    },
    *search(shown) {
      for (let piece = 0; piece < pieces; piece++) {
        spentMs += READ_MS;
        searched.push(performance.now());
        tasks.set(Date.now(), (tasks.get(Date.now()) ?? 0) + 1);
        yield;
      }
      yield* { [Symbol.iterator]: () => facebookAdapter.search(shown) };
    },
  };
  const shownPage = () => ({ key: 'facebook:1', url: URL });
  const watcher = createNear({
    moved: (came) => {
      reading.moved(came);
    },
    signal: ending.signal,
  });
  const reading = startReading({
    page,
    adapter,
    near: watcher,
    shownPage,
    context: () => ({ url: URL, seenAt: Date.now(), own: ['Zonnestraal'] }),
    seen: (sighting) => sightings.push(sighting),
    settled: () => undefined,
    signal: ending.signal,
  });
  reading.restart();
  return {
    window,
    reading,
    reads: () => reads,
    searched: () => searched,
    tasks: () => tasks,
    now: () => performance.now(),
    /** Ids in the order in which they were told. */
    told: () => sightings.flatMap(({ comments }) => comments.map(({ id }) => Number(id))),
    sight: () => sightings.at(-1)?.page,
    scrollTo: (ids: readonly number[]) => {
      here = new Set(ids);
      page.dispatchEvent(new window.Event('scroll'));
      look();
    },
    hide: (now: boolean) => {
      isHidden = now;
      page.dispatchEvent(new window.Event('visibilitychange'));
    },
    add: (ids: readonly number[]) => {
      const main = page.querySelector('[role="main"]') ?? page.body;
      const before = main.childElementCount;
      main.append(page.createRange().createContextualFragment(commentsOf(ids)));
      reading.touch([...main.children].slice(before));
    },
    change: () => {
      reading.touch([page.body.appendChild(page.createElement('i'))]);
    },
    elementOf: (id: number) =>
      [...page.querySelectorAll<HTMLElement>('[role="article"]')].find((one) => idOf(one) === id),
  };
}

describe('the comments of a page', () => {
  it('are read at once where they stand near the window, wherever that is in the list', () => {
    const { told } = aPage(upTo(40), [31, 32, 33]);
    vi.advanceTimersByTime(REST_MS / 2);
    expect(told()).toEqual([31, 32, 33]);
  });

  it('are all read where to know one takes all the time there is, each by itself', () => {
    const { told } = aPage(upTo(5), upTo(5), { knowMs: 10 });
    vi.advanceTimersByTime(REST_MS / 2);
    expect(told()).toEqual(upTo(5));
  });

  it('are all read when the page rests, fifty of them within two seconds', () => {
    const { told, sight } = aPage(upTo(50), [1, 2]);
    vi.advanceTimersByTime(REST_MS + 2000);
    expect(told()).toEqual(upTo(50));
    expect(sight()).toMatchObject({ read: 50, problems: {} });
    expect(sight()?.toRead).toBeUndefined();
  });

  it('are counted as not read as long as they are only noted', () => {
    const { sight } = aPage(upTo(40), [1, 2]);
    vi.advanceTimersByTime(REST_MS / 2);
    expect(sight()).toMatchObject({ read: 2, toRead: 38 });
  });

  it('are counted as not found where one is in no element known as a comment, beside those that are', () => {
    const { elementOf, change, sight } = aPage(upTo(3), [1, 2, 3]);
    elementOf(2)?.removeAttribute('role');
    vi.advanceTimersByTime(REST_MS + 2000);
    expect(sight()).toMatchObject({ read: 2, problems: { 'not-found': 1 } });
    // It still holds while the page changes elsewhere and is not looked through anew.
    change();
    vi.advanceTimersByTime(REST_MS / 2);
    expect(sight()).toMatchObject({ read: 2, problems: { 'not-found': 1 } });
  });

  it('are never told twice while they stay the same', () => {
    const { told, scrollTo } = aPage(upTo(30), [1]);
    vi.advanceTimersByTime(TEN_SECONDS);
    scrollTo([20, 21]);
    vi.advanceTimersByTime(TEN_SECONDS);
    expect(told()).toEqual(upTo(30));
  });
});

describe('a page of very many comments', () => {
  it('is searched a few pieces at a time before it is looked at as a whole', () => {
    const { searched, tasks, told } = aPage(upTo(4), [1], { pieces: 100 });
    vi.advanceTimersByTime(20);
    expect(searched().length).toBeGreaterThan(3);
    expect(told()).toEqual([]);
    vi.advanceTimersByTime(REST_MS / 2);
    expect(told()).toEqual([1]);
    expect(Math.max(...tasks().values())).toBeLessThan(10);
  });

  it('is looked at two seconds later all the same where it changes before its search ends', () => {
    const { searched, told, change, now } = aPage(upTo(4), [1], { pieces: 1000 });
    const start = now();
    while (!told().length && now() - start < TEN_SECONDS) {
      change();
      vi.advanceTimersByTime(5);
    }
    expect(told()).toEqual([1]);
    const [begun = 0] = searched();
    expect(now() - begun).toBeGreaterThan(MISSED_MS);
    expect(now() - begun).toBeLessThan(MISSED_MS + 1000);
  });
});

describe('a comment that was not read yet', () => {
  it('is read at once when it is scrolled to', () => {
    const { told, scrollTo } = aPage(upTo(40), [1]);
    vi.advanceTimersByTime(REST_MS / 2);
    scrollTo([25, 26]);
    vi.advanceTimersByTime(REST_MS / 2);
    expect(told()).toEqual([1, 25, 26]);
  });

  it('is read at once too when it was scrolled past before its turn came', () => {
    const { told, scrollTo } = aPage(upTo(40), [1]);
    vi.advanceTimersByTime(REST_MS / 2);
    scrollTo([25, 26]);
    scrollTo([30]);
    vi.advanceTimersByTime(REST_MS / 2);
    expect(told()).toEqual([1, 25, 26, 30]);
  });

  it('gets no badge by what its element showed before', () => {
    const { reading, elementOf } = aPage(upTo(40), [1]);
    vi.advanceTimersByTime(TEN_SECONDS);
    const element = elementOf(40);
    if (!element) throw new Error('no such comment');
    expect(reading.isDue(element)).toBe(false);
    const other = element.ownerDocument.createRange().createContextualFragment(comment(41));
    element.replaceChildren(...(other.firstElementChild?.childNodes ?? []));
    reading.recheck([element], () => false);
    expect(reading.isDue(element)).toBe(true);
    vi.advanceTimersByTime(TEN_SECONDS);
    expect(reading.isDue(element)).toBe(false);
    expect(reading.known.get(element)).toMatchObject({ ticketId: 'facebook:41' });
  });

  it('is read once where it takes the place of another under its badge, and told', () => {
    const { reading, elementOf, reads, told } = aPage(upTo(2), [1, 2]);
    vi.advanceTimersByTime(TEN_SECONDS);
    const element = elementOf(2);
    if (!element) throw new Error('no such comment');
    const other = element.ownerDocument.createRange().createContextualFragment(comment(3));
    element.replaceChildren(...(other.firstElementChild?.childNodes ?? []));
    const before = reads();
    expect(reading.recheck([element], () => true)).toBe(true);
    reading.touch([element]);
    vi.advanceTimersByTime(REST_MS / 2);
    expect(told()).toEqual([1, 2, 3]);
    vi.advanceTimersByTime(TEN_SECONDS);
    expect(reads()).toBe(before + 1);
  });
});

describe('what stands out of view', () => {
  it('is left alone while the user scrolls, types or presses, and read on afterwards', () => {
    const { told, window } = aPage(upTo(200), [1]);
    vi.advanceTimersByTime(REST_MS / 2);
    for (const type of ['scroll', 'keydown', 'pointerdown', 'scroll', 'keydown']) {
      window.document.dispatchEvent(new window.Event(type));
      vi.advanceTimersByTime(REST_MS - 50);
    }
    expect(told()).toEqual([1]);
    vi.advanceTimersByTime(REST_MS + 500);
    window.document.dispatchEvent(new window.Event('scroll'));
    vi.advanceTimersByTime(REST_MS - 50);
    const before = told().length;
    expect(before).toBeLessThan(200);
    vi.advanceTimersByTime(3 * TEN_SECONDS);
    expect(told()).toEqual(upTo(200));
  });

  it('is read at once where the user asks for one of it, in a hidden tab too', () => {
    const { reading, hide, elementOf, told } = aPage(upTo(40), [1]);
    hide(true);
    vi.advanceTimersByTime(REST_MS / 2);
    const element = elementOf(40);
    if (!element) throw new Error('no such comment');
    expect(reading.known.has(element)).toBe(false);
    reading.finish();
    expect(reading.known.get(element)).toMatchObject({ ticketId: 'facebook:40' });
    hide(false);
    vi.advanceTimersByTime(TEN_SECONDS);
    expect(told()).toHaveLength(40);
  });

  it('is left alone in a hidden tab, and read once the tab is shown', () => {
    const { told, hide } = aPage(upTo(40), [1]);
    hide(true);
    vi.advanceTimersByTime(TEN_SECONDS);
    expect(told().filter((id) => id > 1)).toEqual([]);
    hide(false);
    vi.advanceTimersByTime(TEN_SECONDS);
    expect(told()).toHaveLength(40);
  });

  it('is read in small pieces with pauses between them', () => {
    const { told } = aPage(upTo(200), []);
    vi.advanceTimersByTime(REST_MS + 1000);
    expect(told().length).toBeLessThan(60);
    vi.advanceTimersByTime(3 * TEN_SECONDS);
    expect(told()).toHaveLength(200);
  });

  it('is read too on a page that changes all the time, once its user has left it alone', () => {
    const { told, change } = aPage(upTo(40), [1]);
    for (let ms = 0; ms < ALONE_MS - 300; ms += 200) {
      change();
      vi.advanceTimersByTime(200);
    }
    expect(told()).toEqual([1]);
    for (let ms = 0; ms < TEN_SECONDS; ms += 200) {
      change();
      vi.advanceTimersByTime(200);
    }
    expect(told()).toHaveLength(40);
  });

  it('is read when it comes later, as the rest was', () => {
    const { told, add, sight } = aPage(upTo(10), [1]);
    vi.advanceTimersByTime(TEN_SECONDS);
    add([11, 12, 13]);
    vi.advanceTimersByTime(TEN_SECONDS);
    expect(told()).toEqual(upTo(13));
    expect(sight()).toMatchObject({ read: 13 });
  });
});
