import { browser } from 'wxt/browser';
import { backlogOf } from '../../lib/backlog';
import { clustersOf } from '../../lib/clusters';
import type { HeardDb } from '../../lib/history/db';
import {
  BACKLOG_PAGE,
  openBacklog,
  waitingIn,
  youngestWaiting,
} from '../../lib/history/openBacklog';
import type { Notice } from '../../lib/notices';
import { NOTICE_KINDS, noticesDue } from '../../lib/notices';
import { selectTicket } from '../../lib/settings/selection';
import { readSettings } from '../../lib/settings/settings';
import { keepTold, readTold } from '../../lib/settings/told';
import { dueSpans } from '../../lib/sla/dueSpans';
import { isOpen } from '../../lib/sla/opening';
import type { Rules } from '../../lib/sla/ticketBadge';
import type { Ticket } from '../../lib/ticket';
import { mayNotify } from '../wiring/notifying';
import { openPanel } from '../wiring/panel';
import { speech } from '../wiring/speech';

const NAME = 'heard ';

/** Tells what is due, if the user switched that on; what was told once is not told again. */
export async function notify(db: HeardDb): Promise<void> {
  const settings = await readSettings();
  const { notices: wanted } = settings;
  if (!NOTICE_KINDS.some((kind) => wanted[kind]) || !(await mayNotify())) return;
  const date = new Date();
  const now = date.getTime();
  const tickets = await newsAmong(db, { ...settings, now });
  if (!tickets) return;
  const { waiting } = backlogOf(tickets, { ...settings, now });
  const { notices, told } = noticesDue(wanted, {
    waiting,
    isOpen: isOpen(settings.hours, now),
    clusters: wanted.sameMatter
      ? clustersOf(tickets.filter(({ status }) => status === 'open'))
      : [],
    told: await readTold(),
    now,
    minuteOfDay: date.getHours() * 60 + date.getMinutes(),
  });
  if (!notices.length) return;
  await keepTold(told);
  for (const notice of notices) await tell(notice);
}

/**
 * Those there may be news of: the first in order, and where they are not all, those that came last and those
 * that fall due soon; null: the store does not answer.
 */
async function newsAmong(db: HeardDb, rules: Rules): Promise<readonly Ticket[] | null> {
  const first = await openBacklog(db, { limit: BACKLOG_PAGE });
  if (!first.ok) return null;
  const { tickets, isWhole } = first.value;
  if (isWhole) return tickets;
  const last = await youngestWaiting(db, BACKLOG_PAGE);
  const soon = await waitingIn(db, dueSpans(rules), BACKLOG_PAGE);
  if (!last.ok || !soon.ok) return null;
  const all = [...tickets, ...last.value, ...soon.value.tickets];
  return [...new Map(all.map((ticket) => [ticket.id, ticket])).values()];
}

async function tell({ kind, count, ticketId }: Notice): Promise<void> {
  const { t } = speech();
  await browser.notifications.create(`${NAME}${kind} ${ticketId}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t(`notifications.told.${kind}`, count),
    message: t('notifications.open'),
  });
}

/** A click on a notification leads to its comment; the permission may come later than the background. */
export function listenForClicks(): void {
  const listen = () => {
    // Without the permission the interface is not there at all.
    const clicked = Reflect.get(browser, 'notifications') ? browser.notifications.onClicked : null;
    if (clicked && !clicked.hasListener(show)) clicked.addListener(show);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

const show = (id: string): void => {
  if (id.startsWith(NAME)) void showFrom(id);
};

async function showFrom(id: string): Promise<void> {
  const ticketId = id.split(' ').slice(2).join(' ');
  await browser.notifications.clear(id);
  const window = await browser.windows.getLastFocused();
  if (window.id === undefined) return;
  await selectTicket(window.id, ticketId);
  await browser.windows.update(window.id, { focused: true });
  // A browser that counts this click as no gesture refuses the panel: then it is shown in a tab.
  if (!(await openPanel({ windowId: window.id })))
    await browser.tabs.create({
      windowId: window.id,
      url: browser.runtime.getURL('/sidepanel.html'),
    });
}
