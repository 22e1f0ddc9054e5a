import { render } from 'preact';
import type { Host, HostKind } from '../../lib/dom/mount';
import { createHost } from '../../lib/dom/mount';

export type BadgeHostsOptions = {
  readonly page: Document;
  readonly sheet: CSSStyleSheet;
  /** Pointer or focus came to a host, or left one with `null`. */
  readonly entered: (host: HTMLElement | null, byKey: boolean) => void;
};

/** Hosts for badges and labels, used again for other comments while a page is scrolled. */
export type BadgeHosts = {
  readonly take: (kind: HostKind) => Host;
  /** Takes hosts off the page; what they show stays until they show something else. */
  readonly giveBack: (hosts: readonly Host[]) => void;
};

/** The site's own click handlers (open the post, follow the link) must not hear of ours. */
const OURS_ALONE = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown'];
const stop = (event: Event): void => {
  event.stopPropagation();
};
/** Of each kind: two screens of comments. */
const MOST_SPARE = 40;

export function createBadgeHosts({ page, sheet, entered }: BadgeHostsOptions): BadgeHosts {
  const spare = new Map<string, Host[]>();
  const left = () => {
    entered(null, false);
  };
  // They go with their host: kept by a signal, those of every host ever made would stay.
  const listen = ({ element, root }: Host) => {
    element.addEventListener('pointerenter', () => {
      entered(element, false);
    });
    element.addEventListener('focusin', () => {
      // A click focuses too; it opens the panel and needs no card.
      if (root.activeElement?.matches(':focus-visible')) entered(element, true);
    });
    for (const type of ['pointerleave', 'focusout']) element.addEventListener(type, left);
    for (const type of OURS_ALONE) element.addEventListener(type, stop);
  };
  const make = (kind: HostKind): Host => {
    const host = createHost(page, kind, sheet);
    listen(host);
    return host;
  };
  return {
    take: (kind) => spare.get(kind)?.pop() ?? make(kind),
    giveBack: (hosts) => {
      for (const host of hosts) {
        host.element.remove();
        delete host.element.dataset.room;
        const kind = host.element.dataset.heard ?? '';
        const kept = spare.get(kind) ?? [];
        if (kept.length < MOST_SPARE) kept.push(host);
        else render(null, host.root);
        spare.set(kind, kept);
      }
    },
  };
}
