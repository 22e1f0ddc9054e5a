import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupSummary } from '../../components/PopupSummary';
import { PrivateCases } from '../../components/PrivateCases';
import { StoreTroubled } from '../../components/StoreTroubled';
import type { BacklogEntry } from '../../lib/backlog';
import { backlogOf } from '../../lib/backlog';
import { answeredSince } from '../../lib/history/answered';
import type { StoreProblem } from '../../lib/history/attempt';
import { openDb } from '../../lib/history/db';
import { BACKLOG_PAGE, openBacklog } from '../../lib/history/openBacklog';
import { selectTicket } from '../../lib/settings/selection';
import { useLive, useNow, useSettings } from '../wiring/live';
import { openTickets as openTicketsPage } from '../wiring/openTickets';
import { openPanel } from '../wiring/panel';
import { privateCases } from '../wiring/privateCases';
import { showTicket } from '../wiring/showTicket';
import { startOfDay } from '../wiring/startOfDay';
import { usePage } from '../wiring/usePage';
import { useSoon } from '../wiring/useSoon';
import { useWindowId } from '../wiring/useWindowId';
import { viewOf } from './viewOf';

export type PopupProps = {
  readonly onDraw: (drawn: ComponentChildren) => void;
  /** Somebody asked for the next comment before it was known. */
  readonly isNextAsked: RefObject<boolean>;
};

const db = openDb();

/** All of the popup: what waits, and the way to the next; drawn by who shows it. */
export function Popup({ onDraw, isNextAsked }: PopupProps) {
  const whole = useWhole();
  useLayoutEffect(() => {
    if (!whole) return;
    onDraw(whole.drawn);
    if (!isNextAsked.current) return;
    isNextAsked.current = false;
    whole.goToNext();
  });
  return null;
}

type Whole = { readonly drawn: ComponentChildren; readonly goToNext: () => void };

/** null: not all of it is known yet. */
function useWhole(): Whole | null {
  const settings = useSettings();
  const now = useNow();
  const open = useLive(() => openBacklog(db, { limit: BACKLOG_PAGE }), []);
  const soon = useSoon(db, { open: open?.ok ? open.value : undefined, settings, now });
  const today = useLive(() => answeredSince(db, startOfDay()), []);
  const { sight, coverage, reload, copyReport } = usePage(db);
  const windowId = useWindowId();
  if (open?.ok === false)
    return { drawn: <Troubled trouble={open.problem} />, goToNext: () => undefined };
  if (!settings || !open || !soon || windowId === null) return null;
  const backlog = backlogOf(open.value.tickets, { ...settings, now }, open.value);
  const answered = today?.ok ? today.value : [];
  const openOptions = () => void browser.runtime.openOptionsPage();
  const goToNext = () => void goTo(backlog.waiting[0], windowId);
  const drawn = (
    <PopupSummary
      view={viewOf({
        settings,
        backlog,
        soon,
        sight,
        coverage,
        answered,
        now,
        needsReload: reload !== null,
      })}
      now={now}
      onNext={goToNext}
      onShowPrivate={() => void goTo(backlog.inPrivate[0], windowId)}
      onPanel={() => void openPanel({ windowId }).then(close)}
      onSettings={openOptions}
      onTickets={() => void openTicketsPage()}
      onReport={() => void browser.tabs.create({ url: browser.runtime.getURL('/report.html') })}
      onSetUp={openOptions}
      onReload={() => {
        reload?.();
      }}
      onCopyReport={copyReport}
    >
      <PrivateCases
        cases={privateCases(backlog.inPrivate)}
        now={now}
        most={3}
        onPick={(id) => {
          void goTo(
            backlog.inPrivate.find(({ ticket }) => ticket.id === id),
            windowId,
          );
        }}
      />
    </PopupSummary>
  );
  return { drawn, goToNext };
}

const Troubled = ({ trouble }: { readonly trouble: StoreProblem }) => (
  <main class="ui popup">
    <StoreTroubled
      trouble={trouble}
      onReload={() => {
        location.reload();
      }}
    />
  </main>
);

/** Leads to a comment: itself in the panel, its badge or its own page in a tab. */
async function goTo(entry: BacklogEntry | undefined, windowId: number): Promise<void> {
  if (!entry) return;
  // Before anything is awaited: the browser opens the panel only within the click.
  const opened = openPanel({ windowId });
  await selectTicket(windowId, entry.ticket.id);
  await opened;
  await showTicket(entry.ticket);
  close();
}
