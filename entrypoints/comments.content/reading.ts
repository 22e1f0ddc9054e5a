import type { Comment } from '../../lib/comment';
import { ticketIdOf } from '../../lib/comment';
import type { PageSight } from '../../lib/pageSight';
import type { ReadContext, ReadProblem, SiteAdapter } from '../../lib/sites/adapter';
import { createDelivery } from './delivery';
import { MISSED_MS } from './missed';
import type { Near } from './near';
import type { Noted } from './noted';
import { noted } from './noted';
import { createRest } from './rest';
import type { ShownPage } from './shownPage';
import type { Gone, Weak } from './sight';
import { createSight } from './sight';
import { createStillness } from './stillness';

/** Of an idle moment; a page that rests gives one ten times a second. */
const SLICE_MS = 6;
/** Pieces of that, each in a task of its own. */
const FIRST_TURNS = 9;
/** As many are told at once: the extension must soon be free for what comes into view next. */
const MOST_TOLD = 100;
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
  readonly near: Near;
  readonly shownPage: () => ShownPage;
  readonly context: () => ReadContext;
  /** Newly read or changed comments, with what the page as a whole shows. */
  readonly seen: (sighting: Sighting) => void;
  /** What is near the window has been read. */
  readonly settled: () => void;
  readonly signal: AbortSignal;
};

/** What is known of the comment elements that are on the page now. */
export type Reading = {
  /** Notes what is in these parts of the page, to be read. */
  readonly touch: (touched: Iterable<Element>) => void;
  /** Elements came near the window: they are read even when they leave it before, for a list may take them out then. */
  readonly moved: (came: readonly HTMLElement[]) => void;
  /** Of what these parts hold, reads at once what shows a badge; true when one is another comment now. */
  readonly recheck: (
    touched: Iterable<Element>,
    hasBadge: (element: HTMLElement) => boolean,
  ) => boolean;
  /** Reads everything again, after our identity changed or a message got lost. */
  readonly restart: () => void;
  /** Reads all that is left at once: the user asks for one that may be among it. */
  readonly finish: () => void;
  /** What an element shows may be another comment than is known. */
  readonly isDue: (element: HTMLElement) => boolean;
  /** The comment an element shows now, or the problem why it could not be read. */
  readonly known: ReadonlyMap<HTMLElement, Noted | ReadProblem>;
};

/**
 * Reads the comments of a page: what stands near the window in the next idle moments, all else when
 * the page rests. Until then it is only noted, and told as not read yet.
 */
export function startReading(options: ReadingOptions): Reading {
  const { page, adapter, near, shownPage, context, seen, signal } = options;
  const known = new Map<HTMLElement, Noted | ReadProblem>();
  const weak: Weak = new Map();
  const queue = new Set<HTMLElement>();
  const later = new Set<HTMLElement>();
  /** Read and not told yet: near the window, and elsewhere. */
  const fresh = new Map<string, Comment>();
  const gathered = new Map<string, Comment>();
  const sightNow = createSight(options, { known, weak });
  /** Read at once in this frame; nothing has changed in them since. */
  const justRead = new Set<HTMLElement>();
  /** Known for a comment, and to be read first of all. */
  let putOff: HTMLElement | null = null;
  let scheduled = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let pageShown = '';
  let lookedAt = '';
  /** The page is not as it was when it was looked at as a whole. */
  let hasChanged = true;
  /** When it is looked at as it is, ms of `performance.now`; 0 before it was begun. */
  let lookBy = 0;
  const still = createStillness(page, () => adapter.search(page));
  const deliver = createDelivery(signal);

  const schedule = () => {
    if (!scheduled && !signal.aborted) scheduled = requestIdle(slice);
  };
  const slice = () => {
    scheduled = 0;
    if (signal.aborted) return;
    readFrom(queue, fresh);
    if (queue.size) schedule();
    else requestIdle(settle);
  };
  const readFrom = (waiting: Set<HTMLElement>, into: Map<string, Comment>, ms = SLICE_MS) => {
    const readContext = context();
    const end = performance.now() + ms;
    still.do(() => {
      for (const element of waiting) {
        if (performance.now() > end) break;
        const isOne =
          element.isConnected && (known.has(element) || adapter.isCommentElement(element));
        // To know it for one took the time there was: what was found then is not searched again.
        if (isOne && element !== putOff && performance.now() > end) {
          putOff = element;
          break;
        }
        putOff = null;
        waiting.delete(element);
        if (isOne) readOne(element, readContext, into);
      }
    });
  };
  const readOne = (
    element: HTMLElement,
    readContext: ReadContext,
    into: Map<string, Comment> = fresh,
  ) => {
    const result = adapter.read(element, readContext);
    const before = known.get(element);
    const now = result.ok ? noted(result.value) : result.problem;
    known.set(element, now);
    const uses = adapter.fallbacks(element);
    if (uses.length) weak.set(element, uses);
    else weak.delete(element);
    if (!result.ok || printOf(before) === printOf(now)) return;
    const id = ticketIdOf(result.value);
    gathered.delete(id);
    into.set(id, result.value);
  };
  /** All near the window has been read. */
  const settle = () => {
    if (signal.aborted || queue.size) return;
    if (lookedAt !== shownPage().key) look();
    else if (fresh.size || gathered.size) report(false);
    deliver(options.settled);
  };
  const look = () => {
    clearTimeout(again);
    again = undefined;
    hasChanged = true;
    if (page.hidden || signal.aborted) return;
    lookBy ||= performance.now() + MISSED_MS;
    // A page that never stands still so long is searched in one task.
    if (!still.ahead(SLICE_MS) && performance.now() < lookBy) {
      again = setTimeout(look);
      return;
    }
    hasChanged = false;
    lookBy = 0;
    lookedAt = shownPage().key;
    report(true);
  };
  /** Looks at the page as a whole in two seconds, if it does not rest before. */
  const lookAgain = () => {
    again ??= setTimeout(() => requestIdle(look), MISSED_MS);
  };
  const rest = createRest({
    page,
    signal,
    work: () => {
      if (queue.size) return true;
      if (hasChanged) look();
      else {
        readFrom(later, gathered);
        if (gathered.size >= MOST_TOLD || !later.size) report(false);
      }
      return later.size > 0;
    },
  });
  const report = (isWhole: boolean) => {
    for (const all of [known, weak, queue, later])
      for (const element of all.keys()) if (!element.isConnected) all.delete(element);
    if (!putOff?.isConnected) putOff = null;
    const toRead = [...queue, ...later].filter((element) => !known.has(element)).length;
    const { sight, gone, isOpen } = still.do(() => sightNow({ isWhole, hasChanged, toRead }));
    if (isOpen) lookAgain();
    const shown = JSON.stringify(sight);
    const isNews = shown !== pageShown || gone !== null;
    pageShown = shown;
    const batches: Comment[][] = [];
    for (const all of [fresh, gathered]) {
      const comments = [...all.values()];
      all.clear();
      while (comments.length) batches.push(comments.splice(0, MOST_TOLD));
    }
    if (isNews && !batches.length) batches.push([]);
    for (const comments of batches) {
      const told = gone && comments === batches.at(-1) ? { gone } : {};
      deliver(() => {
        seen({ comments, page: sight, ...told });
      });
    }
  };
  const note = (element: HTMLElement) => {
    if (near.elements.has(element)) queue.add(element);
    else later.add(element);
    near.watch(element);
  };
  const changed = () => {
    still.end();
    hasChanged = true;
    rest.changed();
    lookAgain();
  };
  const touch = (touched: Iterable<Element>) => {
    changed();
    for (const element of touched) {
      if (!element.isConnected) continue;
      for (const inside of adapter.candidates(element)) if (!justRead.has(inside)) note(inside);
      if (adapter.tellsMore?.(element)) for (const one of known.keys()) note(one);
      const around = element.closest<HTMLElement>(ARTICLE);
      if (around && known.has(around) && !justRead.has(around)) note(around);
    }
    justRead.clear();
    if (queue.size || fresh.size) schedule();
  };
  const recheck: Reading['recheck'] = (touched, hasBadge) => {
    changed();
    const elements = new Set<HTMLElement>();
    for (const element of touched) {
      const around = element.closest<HTMLElement>(ARTICLE);
      const inside = element.querySelectorAll<HTMLElement>(ARTICLE);
      for (const article of around ? [around, ...inside] : inside) {
        if (hasBadge(article)) elements.add(article);
        else if (known.has(article)) note(article);
      }
    }
    if (!elements.size) return false;
    const readContext = context();
    const end = performance.now() + SLICE_MS;
    let isOther = false;
    still.do(() => {
      for (const element of elements) {
        const before = known.get(element);
        // Out of time: better no badge for a moment than that of another comment.
        const isLate = performance.now() > end;
        if (isLate) known.delete(element);
        else readOne(element, readContext);
        justRead[isLate ? 'delete' : 'add'](element);
        isOther ||= idOf(before) !== idOf(known.get(element));
      }
    });
    return isOther;
  };
  // What the page brought along, while the extension is still asked who we are.
  for (let turn = 0; turn < FIRST_TURNS; turn++)
    setTimeout(() => page.hidden || still.ahead(SLICE_MS), turn);
  signal.addEventListener('abort', () => {
    clearTimeout(again);
    for (const all of [known, weak, queue, later]) all.clear();
  });
  return {
    touch,
    recheck,
    known,
    moved: (came) => {
      for (const element of came) if (later.delete(element)) queue.add(element);
      if (queue.size) schedule();
    },
    finish: () => {
      for (const waiting of [queue, later]) readFrom(waiting, fresh, Infinity);
      schedule();
    },
    isDue: (element) => queue.has(element) || later.has(element),
    restart: () => {
      known.clear();
      weak.clear();
      pageShown = '';
      touch([page.documentElement]);
    },
  };
}

type Value = Noted | ReadProblem | undefined;

const printOf = (value: Value) => (typeof value === 'object' ? value.print : value);

const idOf = (value: Value) => (typeof value === 'object' ? value.ticketId : value);

const requestIdle = (work: () => void): number => requestIdleCallback(work, { timeout: 300 });
