import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/PopupSummary';
import { PopupSummary } from '../../components/PopupSummary';
import type { Backlog, BacklogEntry } from '../../lib/backlog';
import { backlogOf } from '../../lib/backlog';
import type { HeardDb } from '../../lib/history/db';
import { answeredSince } from '../../lib/history/answered';
import { openTickets } from '../../lib/history/tickets';
import type { PageSight } from '../../lib/pageSight';
import { cannotRead, unreadCount } from '../../lib/pageSight';
import { median } from '../../lib/median';
import { selectTicket } from '../../lib/settings/selection';
import type { Settings } from '../../lib/settings/settings';
import type { Rules } from '../../lib/sla/ticketBadge';
import { ticketClock } from '../../lib/sla/ticketBadge';
import type { Ticket } from '../../lib/ticket';
import { useLive, useNow, useSettings, useWindowId } from '../wiring/live';
import { openPanel } from '../wiring/panel';
import { useSight } from '../wiring/useSight';

/** The popup: what waits, and the way to the next. */
export function Popup({ db }: { readonly db: HeardDb }) {
  const settings = useSettings();
  const now = useNow();
  const open = useLive(() => openTickets(db), []);
  const today = useLive(() => answeredSince(db, startOfDay()), []);
  const sight = useSight(db);
  const windowId = useWindowId();
  if (!settings || !open?.ok) return null;
  const rules = { ...settings, now };
  const backlog = backlogOf(open.value, rules);
  const answered = today?.ok ? today.value : [];
  return (
    <PopupSummary
      view={viewOf({ settings, backlog, sight, answered, rules })}
      now={now}
      onNext={() => void goTo(backlog.waiting[0], windowId)}
      onShowPrivate={() => void goTo(backlog.inPrivate[0], windowId)}
      onPanel={() => void showPanel(windowId)}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onSetUp={() => void browser.runtime.openOptionsPage()}
    />
  );
}

const startOfDay = () => new Date().setHours(0, 0, 0, 0);

type Facts = {
  readonly settings: Settings;
  readonly backlog: Backlog;
  readonly sight: PageSight | null;
  readonly answered: readonly Ticket[];
  readonly rules: Rules;
};

function viewOf({ settings, backlog, sight, answered, rules }: Facts): PopupView {
  const [next] = backlog.waiting;
  const waited = backlog.waiting.map(({ ticket }) => ticketClock(ticket, rules).waitedMinutes);
  return {
    setUp: settings.own.facebook.length + settings.own.x.length > 0,
    unreadable: sight !== null && cannotRead(sight),
    waiting: backlog.bySite,
    late: backlog.late,
    oldestMinutes: waited.length ? Math.max(...waited.map(({ latest }) => latest)) : null,
    nextDueAt:
      backlog.waiting.map(({ dueAt }) => dueAt).find((at) => at !== null && at > rules.now) ?? null,
    inPrivate: backlog.inPrivate.length,
    privateDueAt: backlog.inPrivate[0]?.dueAt ?? null,
    ...(sight ? { notLoaded: sight.notLoaded } : {}),
    couldNotRead: sight ? unreadCount(sight) : 0,
    seen: answered.length + backlog.waiting.length,
    medianMinutes: median(
      answered.map((ticket) => ticketClock(ticket, rules).waitedMinutes.latest),
    ),
    next: next ? { name: next.ticket.comment.author.name } : null,
  };
}

/** Leads to a comment: its own page in a tab, itself in the panel. */
async function goTo(entry: BacklogEntry | undefined, windowId: number | null): Promise<void> {
  if (!entry || windowId === null) return;
  const opened = openPanel({ windowId });
  await selectTicket(windowId, entry.ticket.id);
  const { permalink } = entry.ticket.comment;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (permalink && tab?.url !== permalink) await browser.tabs.create({ url: permalink });
  await opened;
  close();
}

async function showPanel(windowId: number | null): Promise<void> {
  if (windowId !== null) await openPanel({ windowId });
  close();
}
