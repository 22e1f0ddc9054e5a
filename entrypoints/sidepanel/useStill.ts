import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What changes so soon after a click or a key was asked for by it. */
const ASKED_MS = 500;

/** What a hand goes to in order to press it. */
const PRESSED = 'button, a, label, summary';

/**
 * Keeps the draft, or what else is in view, where it is when something above it comes, goes or grows
 * by itself: the page is scrolled by as much before it is painted. What the user's own hand changes
 * above moves it, as everywhere. Once the pointer has gone on from writing to a button below the draft
 * that button is what stays: a finding that comes late must not take its place.
 * The browser's own anchoring does not work at the upper end of a page.
 */
export function useStill(panel: RefObject<HTMLElement | null>, about: string): void {
  const held = useRef<{ readonly anchor: Element; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    held.current = null;
    document.body.style.paddingBlockEnd = '';
    scrollTo(0, 0);
  }, [about]);
  useEffect(() => {
    const main = panel.current;
    if (!main) return;
    const controller = new AbortController();
    const { signal } = controller;
    let touched = { at: -Infinity, place: document as Node };
    let pointed: Element | null = null;
    const hold = () => {
      const anchor = anchorIn(main, pointed);
      held.current = anchor && { anchor, top: anchor.getBoundingClientRect().top };
    };
    const touch = ({ target, timeStamp }: Event) => {
      if (target instanceof Node) touched = { at: timeStamp, place: target };
    };
    const resized = new ResizeObserver(() => {
      const { current: last } = held;
      const isAsked =
        last &&
        last.anchor !== pointed &&
        performance.now() - touched.at < ASKED_MS &&
        isBefore(touched.place, last.anchor);
      if (last?.anchor.isConnected && !isAsked)
        shift(last.anchor.getBoundingClientRect().top - last.top);
      hold();
    });
    resized.observe(main);
    addEventListener('scroll', hold, { passive: true, signal });
    for (const type of ['pointerdown', 'click', 'keydown', 'change'])
      addEventListener(type, touch, { capture: true, passive: true, signal });
    const point = (place: EventTarget | null) => {
      pointed = place instanceof Element ? place.closest(PRESSED) : null;
      hold();
    };
    main.addEventListener('pointerover', ({ target }) => point(target), { passive: true, signal });
    main.addEventListener('pointerleave', () => point(null), { passive: true, signal });
    main.addEventListener('keydown', () => point(null), { passive: true, signal });
    return () => {
      controller.abort();
      resized.disconnect();
    };
  }, []);
}

/**
 * What is pointed at below the draft; else the draft where it is in view, else the first row of the list,
 * else the first part under the head that is.
 */
function anchorIn(main: HTMLElement, pointed: Element | null): Element | null {
  const head = main.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const isInView = (part: Element) => {
    const { top, bottom, height } = part.getBoundingClientRect();
    return height > 0 && bottom > head && top < innerHeight;
  };
  const drafts = [...main.querySelectorAll('.drafting')];
  const parts = [
    ...(pointed && drafts[0] && isBefore(drafts[0], pointed) ? [pointed] : []),
    ...drafts,
    ...main.querySelectorAll('[data-block] > li'),
    // The list itself grows and shrinks above what is in view, as its blocks are drawn.
    ...main.querySelectorAll(':scope > section:not(:has([data-block]))'),
  ];
  return parts.find(isInView) ?? null;
}

/** Scrolls by as much; where the page ends too soon for that it is made longer. */
function shift(by: number): void {
  if (Math.abs(by) < 1) return;
  const { scrollHeight, clientHeight } = document.documentElement;
  const lacks = scrollY + by - (scrollHeight - clientHeight);
  if (lacks > 0) {
    const has = parseFloat(getComputedStyle(document.body).paddingBlockEnd) || 0;
    document.body.style.paddingBlockEnd = `${has + lacks}px`;
  }
  scrollBy({ top: by, behavior: 'instant' });
}

const isBefore = (place: Node, anchor: Element): boolean =>
  (place.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
