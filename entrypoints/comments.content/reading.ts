import type { Comment } from '../../lib/comment';
import { ticketIdOf } from '../../lib/comment';
import type { PageSight } from '../../lib/pageSight';
import type { ReadContext, ReadProblem, SiteAdapter } from '../../lib/sites/adapter';
import { createStillness } from './stillness';
import type { Noted } from './noted';
import { noted } from './noted';
import { MISSED_MS } from './missed';
import type { ShownPage } from './shownPage';
import type { Gone, Weak } from './sight';
import { createSight } from './sight';

const SLICE_MS = 6;
const BATCH_LIMIT = 200;
/** How often at most the page as a whole is looked at while no comment is new. */
const REST_MS = 1000;
const ARTICLE = 'article, [role="article"]';

export type Sighting = {
  readonly comments: readonly Comment[];
  readonly page: PageSight;
  /** Left out where nothing is known to be gone. */
  readonly gone?: Gone;
};

export type ReadingOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly shownPage: () => ShownPage;
  readonly context: () => ReadContext;
  /** Newly read or changed comments, with what the page as a whole shows. */
  readonly seen: (sighting: Sighting) => void;
  /** Elements that stand for comments, read or not; told after what they show. */
  readonly found: (elements: readonly HTMLElement[]) => void;
  readonly signal: AbortSignal;
};

/** What is known of the comment elements that are on the page now. */
export type Reading = {
  /** Reads these parts of the page again, in idle time. */
  readonly touch: (touched: Iterable<Element>) => void;
  /** Reads at once what is known of them; true when one is another comment now. */
  readonly recheck: (touched: Iterable<Element>) => boolean;
  /** Reads everything again, after our identity changed or a message got lost. */
  readonly restart: () => void;
  /** The comment an element shows now, or the problem why it could not be read. */
  readonly known: ReadonlyMap<HTMLElement, Noted | ReadProblem>;
};

/** Reads the comment elements of a page in small slices of idle time and reports what is new. */
export function startReading(options: ReadingOptions): Reading {
  const { page, adapter, shownPage, context, seen, signal } = options;
  const known = new Map<HTMLElement, Noted | ReadProblem>();
  const weak: Weak = new Map();
  const queue = new Set<HTMLElement>();
  const fresh = new Map<string, Comment>();
  const sightNow = createSight(options, { known, weak });
  const newcomers: HTMLElement[] = [];
  let scheduled = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let pageShown = '';
  let looked = { key: '', at: -Infinity };
  const still = createStillness(page);
  const deliver = createDelivery(signal);

  const schedule = () => {
    if (!scheduled && !signal.aborted) scheduled = requestIdle(slice);
  };
  const slice = () => {
    scheduled = 0;
    if (signal.aborted) return;
    const readContext = context();
    const end = performance.now() + SLICE_MS;
    still.do(() => {
      for (const element of queue) {
        if (performance.now() > end) break;
        queue.delete(element);
        if (element.isConnected && (known.has(element) || adapter.isCommentElement(element)))
          readOne(element, readContext);
      }
    });
    if (queue.size) schedule();
    else requestIdle(rest);
  };
  const readOne = (element: HTMLElement, readContext: ReadContext) => {
    const result = adapter.read(element, readContext);
    const before = known.get(element);
    if (before === undefined) newcomers.push(element);
    const now = result.ok ? noted(result.value) : result.problem;
    known.set(element, now);
    const uses = adapter.fallbacks(element);
    if (uses.length) weak.set(element, uses);
    else weak.delete(element);
    if (result.ok && !isSame(before, now)) fresh.set(ticketIdOf(result.value), result.value);
  };
  /** All that was touched has been read. */
  const rest = () => {
    if (signal.aborted || queue.size) return;
    const wait = looked.at + REST_MS - performance.now();
    clearTimeout(again);
    if (fresh.size || looked.key !== shownPage().key || wait <= 0) report();
    else again = setTimeout(report, wait);
  };
  const report = () => {
    if (signal.aborted) return;
    for (const map of [known, weak])
      for (const element of map.keys()) if (!element.isConnected) map.delete(element);
    clearTimeout(again);
    looked = { key: shownPage().key, at: performance.now() };
    const { sight, gone, isOpen } = still.do(sightNow);
    still.end();
    if (isOpen) again = setTimeout(report, MISSED_MS);
    const shown = JSON.stringify(sight);
    const comments = [...fresh.values()];
    fresh.clear();
    const found = newcomers.splice(0);
    const isNews = comments.length > 0 || shown !== pageShown || gone !== null;
    pageShown = shown;
    for (let from = 0; isNews && from < Math.max(1, comments.length); from += BATCH_LIMIT) {
      const told = gone && from + BATCH_LIMIT >= comments.length ? { gone } : {};
      const batch = comments.slice(from, from + BATCH_LIMIT);
      deliver(() => {
        seen({ comments: batch, page: sight, ...told });
        if (from === 0) options.found(found);
      });
    }
    if (!isNews) options.found(found);
  };
  const touch = (touched: Iterable<Element>) => {
    still.end();
    for (const element of touched) {
      if (!element.isConnected) continue;
      for (const inside of adapter.candidates(element)) queue.add(inside);
      if (adapter.tellsMore?.(element)) for (const one of known.keys()) queue.add(one);
      const around = element.closest<HTMLElement>(ARTICLE);
      if (around && known.has(around)) queue.add(around);
    }
    schedule();
  };
  const recheck = (touched: Iterable<Element>): boolean => {
    still.end();
    const elements = new Set<HTMLElement>();
    for (const element of touched) {
      const around = element.closest<HTMLElement>(ARTICLE);
      const inside = element.querySelectorAll<HTMLElement>(ARTICLE);
      for (const article of around ? [around, ...inside] : inside) {
        if (known.has(article)) elements.add(article);
      }
    }
    if (!elements.size) return false;
    const readContext = context();
    const end = performance.now() + SLICE_MS;
    let changed = false;
    still.do(() => {
      for (const element of elements) {
        const before = known.get(element);
        // Out of time: better no badge for a moment than that of another comment.
        if (performance.now() > end) known.delete(element);
        else readOne(element, readContext);
        changed ||= isAnother(before, known.get(element));
      }
    });
    return changed;
  };
  signal.addEventListener('abort', () => {
    clearTimeout(again);
    queue.clear();
    known.clear();
    weak.clear();
  });
  return {
    touch,
    recheck,
    known,
    restart: () => {
      known.clear();
      weak.clear();
      pageShown = '';
      touch([page.documentElement]);
    },
  };
}

/** Hands over one thing after the other, each in an idle moment of its own: to send is work too. */
function createDelivery(signal: AbortSignal): (send: () => void) => void {
  const waiting: Array<() => void> = [];
  const next = () => {
    const [first] = waiting;
    if (!first || signal.aborted) return;
    first();
    waiting.shift();
    if (waiting.length) requestIdle(next);
  };
  return (send) => {
    waiting.push(send);
    if (waiting.length === 1) requestIdle(next);
  };
}

const isSame = (before: Noted | ReadProblem | undefined, now: typeof before) =>
  typeof before === 'object' &&
  typeof now === 'object' &&
  before.ticketId === now.ticketId &&
  before.print === now.print;

const isAnother = (before: Noted | ReadProblem | undefined, now: typeof before) =>
  typeof before !== 'object' || typeof now !== 'object'
    ? before !== now
    : before.ticketId !== now.ticketId;

const requestIdle = (work: () => void): number => requestIdleCallback(work, { timeout: 300 });
