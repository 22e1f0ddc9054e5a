import type { Speech } from '../../components/words';
import { observe } from '../../lib/dom/observe';
import { pageWorldData } from '../../lib/dom/pageWorld';
import { receiveFromExtension } from '../../lib/messaging/receive';
import { tellExtension } from '../../lib/messaging/send';
import type { PageSight } from '../../lib/pageSight';
import type { ReadContext, SiteAdapter } from '../../lib/sites/adapter';
import { structureOf } from '../../lib/sites/structure';
import type { Summary } from '../../lib/summary';
import { createBoxes } from './boxes';
import { createCard } from './card';
import { createFrame } from './frame';
import { createInserting } from './inserting';
import { createNear } from './near';
import { createNotice } from './notice';
import { createOverlay } from './overlay';
import type { Sighting } from './reading';
import { startReading } from './reading';
import { createTheme } from './theme';
import { createRemembered } from './remembered';
import { createShownPage } from './shownPage';

export type AnnotateOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly sheet: CSSStyleSheet;
  readonly speech: Speech;
  /** As `start` takes it. */
  readonly fit?: (badges: readonly HTMLElement[]) => void;
  readonly signal: AbortSignal;
};

const MINUTE_MS = 60_000;

/** The whole of Heard on one page: reads it, tells the extension, draws what comes back, fills boxes. */
export function annotate(options: AnnotateOptions): void {
  const { page, adapter, signal } = options;
  const summaries = new Map<string, Summary>();
  const remembered = createRemembered();
  const shownPage = createShownPage(page, adapter);
  let own: readonly string[] | null = null;
  let sight: PageSight | null = null;

  const context = (): ReadContext => ({
    url: shownPage().url,
    seenAt: Date.now(),
    own: own ?? [],
    pageData: pageWorldData,
  });
  const open = async (ticketId: string) => {
    const answer = await tellExtension({ type: 'openTicket', ticketId });
    // Firefox opens its sidebar from its own interface only: the card says how.
    if (answer?.opened === false) card.chosen(ticketId, answer.key);
  };
  const openOptions = () => void tellExtension({ type: 'openOptions' });
  const theme = createTheme({
    ...options,
    changed: () => {
      overlay.redraw();
    },
  });
  const near = createNear({
    moved: (came) => {
      reading.moved(came);
      overlay.redraw();
    },
    signal,
  });
  const reading = startReading({
    page,
    adapter,
    near,
    shownPage,
    context,
    seen: (sighting) => void seen(sighting),
    settled: () => {
      overlay.redraw();
    },
    signal,
  });
  const { known } = reading;
  const card = createCard({
    ...options,
    open: (ticketId) => void open(ticketId),
    goToWriter: (ticketId) => void tellExtension({ type: 'goToWriter', ticketId }),
    takeOver: async (ticketId) => {
      await tellExtension({ type: 'takeOver', ticketId });
      take(await tellExtension({ type: 'summariesOf', ids: [ticketId] }));
    },
    summaryOf: (ticketId) => summaries.get(ticketId),
    textOf: (ticketId) => remembered.of(ticketId)?.text ?? '',
  });
  const overlay = createOverlay({
    ...options,
    near,
    known,
    isDue: reading.isDue,
    summaries,
    theme,
    open: (ticketId) => void open(ticketId),
    hovered: card.hovered,
  });
  const notice = createNotice({ ...options, theme, openOptions });
  const boxes = createBoxes({
    ...options,
    remembered,
    isTicket: (ticketId) => summaries.has(ticketId),
    draw: createFrame(options),
  });
  const inserting = createInserting({
    page,
    adapter,
    known,
    remembered,
    filledBox: boxes.filled,
    settled: (ticketId, result) => void tellExtension({ type: 'insertSettled', ticketId, result }),
  });

  async function seen({ comments, page: shown, gone }: Sighting): Promise<void> {
    sight = shown;
    notice(shown, own ?? []);
    comments.forEach(remembered.keep);
    // Before we know who we are, our own replies would be taken for a customer's.
    const told = own?.length ? [...comments] : [];
    const answer = await tellExtension({ type: 'commentsSeen', comments: told, page: shown });
    if (answer?.trouble) notice(shown, own ?? [], answer.trouble);
    if (gone && own?.length)
      await tellExtension({
        type: 'commentsGone',
        site: adapter.site,
        as: shown.identityGuess,
        ids: [...gone.ids],
        whole: gone.whole.map(({ postId, ids }) => ({ postId, ids: [...ids] })),
      });
    take(answer?.summaries ?? null);
  }
  function take(fresh: Record<string, Summary> | null): void {
    for (const [ticketId, summary] of Object.entries(fresh ?? {})) summaries.set(ticketId, summary);
    overlay.redraw();
    boxes.look();
  }
  /** Asks for what the badges in view show now: minutes pass, colleagues and other tabs act. */
  const refresh = async () => {
    if (page.hidden) return;
    if (!own) await hello();
    const ids = overlay.inView();
    if (ids.length) take(await tellExtension({ type: 'summariesOf', ids }));
  };
  const hello = async () => {
    const answer = await tellExtension({ type: 'hello', site: adapter.site });
    if (!answer || signal.aborted) return;
    own = answer.own;
    if (sight) notice(sight, own);
    reading.restart();
  };

  receiveFromExtension(
    {
      ticketsChanged: async () => {
        await refresh();
        return null;
      },
      identityChanged: async () => {
        await hello();
        return null;
      },
      insert: (asked) => {
        reading.finish();
        return inserting.insert(asked);
      },
      cancelInsert: () => {
        inserting.cancel();
        return null;
      },
      undoInsert: inserting.undo,
      structure: () => ({ report: JSON.stringify(structureOf(page, adapter)) }),
      whereIs: ({ ticketId }) => {
        reading.finish();
        return { here: overlay.mark(ticketId) };
      },
    },
    signal,
  );
  observe(
    page,
    {
      atOnce: (touched) => {
        if (own && reading.recheck(touched, overlay.hasBadge)) overlay.redraw();
      },
      changed: (touched) => {
        if (!own) return;
        reading.touch(touched);
        inserting.look();
        boxes.look();
        overlay.redraw();
      },
    },
    signal,
  );
  const minute = setInterval(() => void refresh(), MINUTE_MS / 2);
  page.addEventListener('visibilitychange', () => void refresh(), { signal });
  signal.addEventListener('abort', () => {
    clearInterval(minute);
  });
  void hello();
  setTimeout(() => {
    if (!signal.aborted) overlay.ahead();
  });
}
