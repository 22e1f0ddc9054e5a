import { render } from 'preact';
import type { BadgeCardProps } from '../../components/BadgeCard';
import { BadgeCard } from '../../components/BadgeCard';
import type { Speech } from '../../components/words';
import { Words } from '../../components/words';
import { createHost } from '../../lib/dom/mount';
import { placeBeside } from '../../lib/dom/placeBeside';
import type { SiteAdapter } from '../../lib/sites/adapter';
import type { Summary } from '../../lib/summary';

export type CardOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly sheet: CSSStyleSheet;
  readonly speech: Speech;
  readonly summaryOf: (ticketId: string) => Summary | undefined;
  readonly textOf: (ticketId: string) => string;
  readonly open: (ticketId: string) => void;
  /** Leads to the window that writes an answer to it. */
  readonly goToWriter: (ticketId: string) => void;
  /** Asks the team’s server for a colleague’s claim; resolves once what came of it is known here. */
  readonly takeOver: (ticketId: string) => Promise<void>;
  readonly signal: AbortSignal;
};

/** A badge that pointer or focus came to. */
export type Hovered = {
  readonly host: HTMLElement;
  readonly ticketId: string;
  readonly byKey: boolean;
  /** The host stands on the page and still belongs to this ticket. */
  readonly isThere: () => boolean;
};

const HOVER_MS = 300;
const LEAVE_MS = 200;
const CHOSEN_MS = 6000;

/** The card of one badge at a time. */
export type Card = {
  /** After 300 ms of hovering, at once on focus; null: pointer or focus has left. Esc closes it. */
  readonly hovered: (hovered: Hovered | null) => void;
  /** The panel shows this ticket once the user opens it: said at its badge, where the click was. */
  readonly chosen: (ticketId: string, key: string | null) => void;
};

export function createCard(options: CardOptions): Card {
  const { page, adapter, sheet, speech, signal } = options;
  const { element, root } = createHost(page, 'card', sheet);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Hovered | null = null;
  let shown: string | null = null;
  let frame = 0;

  const close = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    render(null, root);
    element.remove();
  };
  const show = (hovered: Hovered, chosen?: BadgeCardProps['chosen']) => {
    const { host, ticketId, isThere } = hovered;
    const summary = options.summaryOf(ticketId);
    if (!summary || !isThere()) return;
    shown = ticketId;
    const text = options.textOf(ticketId);
    element.dataset.theme = adapter.theme(page);
    const card = {
      badge: summary.badge,
      targetMinutes: summary.targetMinutes,
      postedAt: summary.postedAt,
      dueAt: summary.dueAt,
      why: summary.labels.map(({ label, evidence }) => ({
        label,
        quote: evidence && text.slice(evidence.start, evidence.end),
      })),
      advice: summary.advice,
      hands: summary.hands ?? [],
    };
    render(
      <Words.Provider value={speech}>
        <BadgeCard
          card={card}
          {...(chosen ? { chosen } : {})}
          onGo={() => {
            close();
            options.goToWriter(ticketId);
          }}
          onTakeOver={() => {
            // The card stays: it says who took it over from whom, or until when it is the other's.
            void options.takeOver(ticketId).then(() => {
              if (element.isConnected && shown === ticketId) show(hovered);
            });
          }}
          onOpen={() => {
            close();
            options.open(ticketId);
          }}
        />
      </Words.Provider>,
      root,
    );
    cancelAnimationFrame(frame);
    // Its layout is that of the next frame, and not one more.
    frame = requestAnimationFrame(() => {
      page.body.append(element);
      // Away from its own comment's text, which stands above the badge on Facebook, below it on X.
      placeBeside(element, host, adapter.site === 'x' ? 'above' : 'below');
    });
  };

  element.addEventListener(
    'pointerenter',
    () => {
      clearTimeout(timer);
    },
    { signal },
  );
  element.addEventListener(
    'pointerleave',
    () => {
      timer = setTimeout(close, LEAVE_MS);
    },
    { signal },
  );
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !element.isConnected) return;
      // It closes the card alone, not the site's dialog beneath.
      event.stopPropagation();
      close();
    },
    { signal, capture: true },
  );
  page.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target !== element) close();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', close);
  return {
    chosen: (ticketId, key) => {
      clearTimeout(timer);
      if (last?.ticketId !== ticketId) return;
      show(last, { key });
      timer = setTimeout(close, CHOSEN_MS);
    },
    hovered: (hovered) => {
      clearTimeout(timer);
      last = hovered ?? last;
      if (!hovered) timer = setTimeout(close, LEAVE_MS);
      else if (hovered.byKey) show(hovered);
      else
        timer = setTimeout(() => {
          show(hovered);
        }, HOVER_MS);
    },
  };
}
