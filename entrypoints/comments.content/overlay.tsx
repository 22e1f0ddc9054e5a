import { render } from 'preact';
import type { Speech } from '../../components/words';
import type { Host } from '../../lib/dom/mount';
import type { ReadProblem, SiteAdapter } from '../../lib/sites/adapter';
import type { Summary } from '../../lib/summary';
import { createBadgeHosts } from './badgeHosts';
import type { Hovered } from './card';
import { InName, InRow } from './inSlot';
import type { Near } from './near';
import type { Noted } from './noted';

/** What stands beside one comment, and what it shows there. */
type Mounted = {
  readonly hosts: readonly Host[];
  readonly summary?: Summary | null;
  readonly shows: string;
};

export type OverlayOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly near: Near;
  readonly known: ReadonlyMap<HTMLElement, Noted | ReadProblem>;
  /** What it shows is not known for sure: nothing is hung on it until it has been read. */
  readonly isDue: (element: HTMLElement) => boolean;
  readonly summaries: ReadonlyMap<string, Summary>;
  readonly sheet: CSSStyleSheet;
  readonly speech: Speech;
  readonly fit?: (badges: readonly HTMLElement[]) => void;
  readonly theme: () => string;
  readonly open: (ticketId: string) => void;
  /** Pointer or focus came to, or left, the badge of a ticket. */
  readonly hovered: (badge: Hovered | null) => void;
  readonly signal: AbortSignal;
};

/** Badges and labels beside the comments in or near the window. */
export type Overlay = {
  /** Draws everything near the window anew where what it shows has changed. */
  readonly redraw: () => void;
  /** Draws a first badge before there is one, for later: not all that takes has to be done when it is wanted. */
  readonly ahead: () => void;
  /** Whether anything hangs on it. */
  readonly hasBadge: (element: HTMLElement) => boolean;
  /** Ticket ids near the window. */
  readonly inView: () => string[];
  /** Marks a ticket's badge for a moment; false when it is not on the page. */
  readonly mark: (ticketId: string) => boolean;
};

const MARKED_MS = 2400;
/** Of one frame; what is left is drawn in the next. */
const DRAW_MS = 8;

export function createOverlay(options: OverlayOptions): Overlay {
  const { adapter, near, known, summaries, speech, signal } = options;
  const shown = new Map<HTMLElement, Mounted>();
  const commentOf = new WeakMap<HTMLElement, HTMLElement>();
  let marked: string | null = null;
  let frame = 0;

  const ticketOn = (element: HTMLElement | undefined): string | null => {
    const value = element && known.get(element);
    return value && typeof value === 'object' ? value.ticketId : null;
  };
  const hosts = createBadgeHosts({
    ...options,
    entered: (host, byKey) => {
      const ticketId = host && ticketOn(commentOf.get(host));
      const isThere = () =>
        host?.isConnected === true && ticketOn(commentOf.get(host)) === ticketId;
      options.hovered(ticketId ? { host, ticketId, byKey, isThere } : null);
    },
  });
  const unmount = (element: HTMLElement) => {
    const mounted = shown.get(element);
    shown.delete(element);
    if (mounted) hosts.giveBack(mounted.hosts);
  };
  const redraw = () => {
    if (signal.aborted) return;
    cancelAnimationFrame(frame);
    const end = performance.now() + DRAW_MS;
    const drawn: HTMLElement[] = [];
    const late: HTMLElement[] = [];
    for (const element of shown.keys()) if (!near.elements.has(element)) unmount(element);
    for (const element of near.elements) {
      if (!element.isConnected) unmount(element);
      else if (performance.now() > end) late.push(element);
      else drawn.push(...draw(element));
    }
    // What shows another comment must not be seen until then.
    for (const element of late) if (isOutdated(element)) unmount(element);
    if (late.length) frame = requestAnimationFrame(redraw);
    options.fit?.(drawn.filter((host) => host.dataset.heard === 'row'));
  };
  /** null: nothing is to be shown; without a summary it could not be read. */
  const wanted = (element: HTMLElement): { readonly summary: Summary | null } | null => {
    if (typeof known.get(element) === 'string') return { summary: null };
    const summary = summaries.get(ticketOn(element) ?? '');
    return summary ? { summary } : null;
  };
  const isOutdated = (element: HTMLElement): boolean => {
    const mounted = shown.get(element);
    return (
      mounted !== undefined && mounted.summary?.ticketId !== wanted(element)?.summary?.ticketId
    );
  };
  /** The hosts that show something else than before. */
  const draw = (element: HTMLElement): readonly HTMLElement[] => {
    const next = wanted(element);
    if (!next) {
      unmount(element);
      return [];
    }
    const { summary } = next;
    if (options.isDue(element) && !shown.has(element)) return [];
    const mounted = mountedOn(element);
    if (!mounted) return [];
    const theme = options.theme();
    const found = marked !== null && marked === summary?.ticketId;
    const around = `${theme} ${found} `;
    if (mounted.summary === summary && mounted.shows.startsWith(around)) return [];
    const shows = around + JSON.stringify(summary);
    shown.set(element, { ...mounted, summary, shows });
    if (mounted.shows === shows) return [];
    for (const { element: host } of mounted.hosts) host.dataset.theme = theme;
    renderInto(mounted.hosts, { summary, found });
    return mounted.hosts.map((host) => host.element);
  };
  /** The hosts in this element's slot; hung anew when the site has redrawn the row under them. */
  const mountedOn = (element: HTMLElement): Mounted | null => {
    const before = shown.get(element);
    if (before?.hosts.every((host) => element.contains(host.element))) return before;
    unmount(element);
    const slot = adapter.slot(element);
    if (!slot) return null;
    const places = slot.labels ? [slot.badge, slot.labels] : [slot.badge];
    const taken = places.map(({ parent, before: next }, index) => {
      const host = hosts.take(slot.labels ? (index === 0 ? 'badge' : 'name') : 'row');
      commentOf.set(host.element, element);
      parent.insertBefore(host.element, next);
      return host;
    });
    const mounted: Mounted = { hosts: taken, shows: '' };
    shown.set(element, mounted);
    return mounted;
  };
  const renderInto = (
    [row, name]: readonly Host[],
    { summary, found }: { readonly summary: Summary | null; readonly found: boolean },
  ) => {
    const onOpen = () => {
      if (summary) options.open(summary.ticketId);
    };
    const view = { speech, summary, found, onOpen };
    if (row) render(<InRow {...view} isAlone={!name} />, row.root);
    if (name) render(<InName {...view} />, name.root);
  };

  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    for (const element of shown.keys()) unmount(element);
  });
  return {
    redraw,
    ahead: () => {
      const spare = [hosts.take('row')];
      renderInto(spare, { summary: null, found: false });
      hosts.giveBack(spare);
    },
    hasBadge: (element) => shown.has(element),
    inView: () =>
      [...near.elements].flatMap((element) => {
        const ticketId = ticketOn(element);
        return ticketId !== null && summaries.has(ticketId) ? [ticketId] : [];
      }),
    mark: (ticketId) => {
      const here = [...known.keys()].some(
        (element) => element.isConnected && ticketOn(element) === ticketId,
      );
      if (!here) return false;
      marked = ticketId;
      redraw();
      setTimeout(() => {
        marked = null;
        redraw();
      }, MARKED_MS);
      return true;
    },
  };
}
