import { render } from 'preact';
import type { BadgeView } from '../../components/badgeView';
import { CommentBadge } from '../../components/CommentBadge';
import { RiskLabels } from '../../components/RiskLabels';
import type { Speech } from '../../components/words';
import { Words } from '../../components/words';
import type { Comment } from '../../lib/comment';
import { ticketIdOf } from '../../lib/comment';
import type { Host } from '../../lib/dom/mount';
import { createHost } from '../../lib/dom/mount';
import type { ReadProblem, SiteAdapter } from '../../lib/sites/adapter';
import type { Summary } from '../../lib/summary';
import { tellRoom } from './room';
import { createTheme } from './theme';

type Mounted = { readonly hosts: readonly Host[]; shows: string };

export type OverlayOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly known: ReadonlyMap<HTMLElement, Comment | ReadProblem>;
  readonly summaries: ReadonlyMap<string, Summary>;
  readonly sheet: CSSStyleSheet;
  readonly speech: Speech;
  readonly open: (ticketId: string) => void;
  /** Pointer or focus came to, or left, the badge of a ticket. */
  readonly hovered: (badge: { host: HTMLElement; ticketId: string; byKey: boolean } | null) => void;
  readonly signal: AbortSignal;
};

/** Badges and labels beside the comments that are in view. */
export type Overlay = {
  /** Watches comment elements for coming into view. */
  readonly watch: (elements: Iterable<HTMLElement>) => void;
  /** Draws everything in view anew where what it shows has changed. */
  readonly redraw: () => void;
  /** Ticket ids in view. */
  readonly inView: () => string[];
  /** Marks a ticket's badge for a moment; false when it is not on the page. */
  readonly mark: (ticketId: string) => boolean;
};

/** The site's own click handlers (open the post, follow the link) must not hear of ours. */
const OURS_ALONE = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown'];
const stop = (event: Event): void => {
  event.stopPropagation();
};
const MARKED_MS = 2400;
const UNREAD: BadgeView = { kind: 'unread', minutes: null, atLeast: false, opensAt: null };

export function createOverlay(options: OverlayOptions): Overlay {
  const { page, adapter, known, summaries, sheet, speech, signal } = options;
  const themeNow = createTheme(options);
  const shown = new Map<HTMLElement, Mounted>();
  const visible = new Set<HTMLElement>();
  let marked: string | null = null;

  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        if (isIntersecting) visible.add(target);
        else leave(target);
      }
      redraw();
    },
    { rootMargin: '200px' },
  );
  const leave = (element: HTMLElement) => {
    visible.delete(element);
    unmount(element);
  };
  const unmount = (element: HTMLElement) => {
    const mounted = shown.get(element);
    if (!mounted) return;
    shown.delete(element);
    for (const { element: host, root } of mounted.hosts) {
      render(null, root);
      host.remove();
    }
  };
  const redraw = () => {
    if (signal.aborted) return;
    const theme = themeNow();
    const now = Date.now();
    const drawn: HTMLElement[] = [];
    for (const element of visible) {
      if (!element.isConnected) {
        watcher.unobserve(element);
        leave(element);
      } else drawn.push(...draw(element, theme, now));
    }
    tellRoom(drawn.filter((host) => host.dataset.heard === 'row'));
  };
  /** The hosts that show something else than before. */
  const draw = (element: HTMLElement, theme: string, now: number): readonly HTMLElement[] => {
    const value = known.get(element);
    const summary = value && typeof value === 'object' ? summaries.get(ticketIdOf(value)) : null;
    const unread = typeof value === 'string';
    if (!summary && !unread) {
      unmount(element);
      return [];
    }
    const mounted = mountedOn(element);
    if (!mounted) return [];
    const shows = JSON.stringify([summary, unread, theme, marked === summary?.ticketId]);
    if (mounted.shows === shows) return [];
    mounted.shows = shows;
    for (const { element: host } of mounted.hosts) host.dataset.theme = theme;
    renderInto(mounted, summary ?? null, now);
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
    const hosts = places.map(({ parent, before: next }, index) => {
      const kind = slot.labels ? (index === 0 ? 'badge' : 'name') : 'row';
      const host = createHost(page, kind, sheet);
      parent.insertBefore(host.element, next);
      return host;
    });
    const mounted: Mounted = { hosts, shows: '' };
    shown.set(element, mounted);
    listen(hosts, element);
    return mounted;
  };
  const ticketOn = (element: HTMLElement): string | null => {
    const value = known.get(element);
    return value && typeof value === 'object' ? ticketIdOf(value) : null;
  };
  const leftAlone = () => {
    options.hovered(null);
  };
  const listen = (hosts: readonly Host[], element: HTMLElement) => {
    const told = (host: HTMLElement, byKey: boolean) => {
      const ticketId = ticketOn(element);
      options.hovered(ticketId === null ? null : { host, ticketId, byKey });
    };
    // They go with their host: kept by the signal, those of every row ever shown would stay.
    for (const { element: host, root } of hosts) {
      host.addEventListener('pointerenter', () => {
        told(host, false);
      });
      host.addEventListener('focusin', () => {
        // A click focuses too; it opens the panel and needs no card.
        if (root.activeElement?.matches(':focus-visible')) told(host, true);
      });
      for (const type of ['pointerleave', 'focusout']) host.addEventListener(type, leftAlone);
      for (const type of OURS_ALONE) host.addEventListener(type, stop);
    }
  };
  const renderInto = ({ hosts }: Mounted, summary: Summary | null, now: number) => {
    const [badgeHost, labelsHost] = hosts;
    if (!badgeHost) return;
    const open = () => {
      if (summary) options.open(summary.ticketId);
    };
    const labels = summary?.labels.map(({ label }) => label) ?? [];
    const badge = (
      <CommentBadge
        badge={summary?.badge ?? UNREAD}
        labels={labels}
        targetMinutes={summary?.targetMinutes ?? null}
        now={now}
        hands={summary?.hands ?? []}
        found={marked !== null && marked === summary?.ticketId}
        {...(summary ? { onOpen: open } : {})}
      />
    );
    const kinds = summary && <RiskLabels labels={labels} advice={summary.advice} onOpen={open} />;
    const inRow = (
      <span class="hd-slot">
        {badge}
        {labelsHost ? null : kinds}
      </span>
    );
    render(<Words.Provider value={speech}>{inRow}</Words.Provider>, badgeHost.root);
    if (!labelsHost) return;
    const inName = <span class="hd-slot hd-slot-name">{kinds}</span>;
    render(<Words.Provider value={speech}>{inName}</Words.Provider>, labelsHost.root);
  };

  signal.addEventListener('abort', () => {
    watcher.disconnect();
    for (const element of [...shown.keys()]) unmount(element);
  });
  return {
    watch: (elements) => {
      for (const element of elements) watcher.observe(element);
    },
    redraw,
    inView: () =>
      [...visible].flatMap((element) => {
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
