import type { Comment } from '../../lib/comment';
import { ticketIdOf } from '../../lib/comment';
import type { PageSight } from '../../lib/pageSight';
import type { ReadContext, ReadProblem, SiteAdapter } from '../../lib/sites/adapter';

const SLICE_MS = 6;
const BATCH_LIMIT = 400;

export type Sighting = { readonly comments: readonly Comment[]; readonly page: PageSight };

export type ReadingOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly context: () => ReadContext;
  /** Newly read or changed comments, with what the page as a whole shows. */
  readonly seen: (sighting: Sighting) => void;
  readonly signal: AbortSignal;
};

/** What is known of the comment elements that are on the page now. */
export type Reading = {
  /** Reads these parts of the page again, in idle time. */
  readonly touch: (touched: Iterable<Element>) => void;
  /** Reads everything again, after our identity changed or a message got lost. */
  readonly restart: () => void;
  /** The ticket id an element shows now, or the problem why it could not be read. */
  readonly known: ReadonlyMap<HTMLElement, Comment | ReadProblem>;
};

/** Reads the comment elements of a page in small slices of idle time and reports what is new. */
export function startReading({ page, adapter, context, seen, signal }: ReadingOptions): Reading {
  const known = new Map<HTMLElement, Comment | ReadProblem>();
  const queue = new Set<HTMLElement>();
  const fresh = new Map<string, Comment>();
  let scheduled = 0;
  let pageShown = '';

  const schedule = () => {
    if (!scheduled && !signal.aborted) scheduled = requestIdle(slice);
  };
  const slice = () => {
    scheduled = 0;
    if (signal.aborted) return;
    const readContext = context();
    const end = performance.now() + SLICE_MS;
    for (const element of queue) {
      if (performance.now() > end) break;
      queue.delete(element);
      if (element.isConnected) readOne(element, readContext);
    }
    if (queue.size) schedule();
    else report(readContext.url);
  };
  const readOne = (element: HTMLElement, readContext: ReadContext) => {
    const result = adapter.read(element, readContext);
    const before = known.get(element);
    known.set(element, result.ok ? result.value : result.problem);
    if (result.ok && !sameComment(before, result.value)) {
      fresh.set(ticketIdOf(result.value), result.value);
    }
  };
  const report = (url: string) => {
    for (const element of known.keys()) if (!element.isConnected) known.delete(element);
    const sight = sightOf({ page, adapter, known, url });
    const shown = JSON.stringify(sight);
    const comments = [...fresh.values()];
    fresh.clear();
    if (!comments.length && shown === pageShown) return;
    pageShown = shown;
    for (let from = 0; from < Math.max(1, comments.length); from += BATCH_LIMIT) {
      seen({ comments: comments.slice(from, from + BATCH_LIMIT), page: sight });
    }
  };
  const touch = (touched: Iterable<Element>) => {
    for (const element of touched) {
      if (!element.isConnected) continue;
      for (const inside of adapter.commentElements(element)) queue.add(inside);
      const around = element.closest<HTMLElement>('article, [role="article"]');
      if (around && (known.has(around) || isComment(around))) queue.add(around);
    }
    schedule();
  };
  const isComment = (element: HTMLElement) =>
    element.parentElement !== null &&
    adapter.commentElements(element.parentElement).includes(element);

  signal.addEventListener('abort', () => {
    queue.clear();
    known.clear();
  });
  return {
    touch,
    known,
    restart: () => {
      known.clear();
      pageShown = '';
      touch([page.documentElement]);
    },
  };
}

function sightOf({
  page,
  adapter,
  known,
  url,
}: Pick<ReadingOptions, 'page' | 'adapter'> & { known: Reading['known']; url: string }): PageSight {
  const problems: Record<string, number> = {};
  const read = new Set<string>();
  for (const value of known.values()) {
    if (typeof value === 'string') problems[value] = (problems[value] ?? 0) + 1;
    else if (!value.isPost) read.add(value.id);
  }
  return {
    key: `${adapter.site}:${adapter.pageKey(url)}`,
    url,
    site: adapter.site,
    read: read.size,
    problems,
    ...adapter.coverage(page),
    identityGuess: adapter.identityGuess(page),
  };
}

const sameComment = (before: Comment | ReadProblem | undefined, now: Comment) =>
  typeof before === 'object' && JSON.stringify(before) === JSON.stringify(now);

const requestIdle = (work: () => void): number => requestIdleCallback(work, { timeout: 300 });
