import { browser } from 'wxt/browser';
import { backlogOf } from '../../lib/backlog';
import { ticketIdOf } from '../../lib/comment';
import type { HeardDb } from '../../lib/history/db';
import { BACKLOG_PAGE, openBacklog } from '../../lib/history/openBacklog';
import { ticketsById } from '../../lib/history/tickets';
import { recordSeen } from '../../lib/history/recordSeen';
import { announce } from '../../lib/messaging/send';
import type { PageHandlers } from '../../lib/messaging/receive';
import { cannotRead } from '../../lib/pageSight';
import { selectTicket } from '../../lib/settings/selection';
import { readWritings, writeHere } from '../../lib/settings/writings';
import { readSettings } from '../../lib/settings/settings';
import type { Summary } from '../../lib/summary';
import { summaryOf } from '../../lib/summary';
import { handsOf } from '../../lib/team/hands';
import { handoversFor, teamLinesFor } from '../wiring/teamLinesFor';
import type { TeamWork } from './team';
import { panelKey } from '../wiring/panelKey';
import { openPanel } from '../wiring/panel';
import { judgesOf } from './judgesOf';
import { createOwing } from './owing';
import { reviewHandlers } from './reviewing';
import { showCount, showReadable } from './toolbar';
import { dropClosed, placeOf, writingHandlers } from './writing';

type Sender = Parameters<PageHandlers['summariesOf']>[1];
/** A private window sees what the others write, and none sees it. */
const NOWHERE = { windowId: -1, tabId: -1 };
const NO_TEAM = { tell: () => Promise.resolve(), takeOver: () => Promise.resolve(false) };

/** What the background does with each message of a page; everything it keeps is in the store before it answers, or owed to it. */
export function pageHandlers(
  db: HeardDb,
  team: Pick<TeamWork, 'tell' | 'takeOver'> = NO_TEAM,
  owing = createOwing(db),
): PageHandlers {
  const summaries = async (
    ids: readonly string[],
    sender: Sender,
  ): Promise<Record<string, Summary>> => {
    const now = Date.now();
    const rules = { ...(await readSettings()), now };
    const tickets = await ticketsById(db, ids);
    if (!tickets.ok) return {};
    const writings = await readWritings();
    const here = placeOf(sender) ?? NOWHERE;
    const told = await teamLinesFor(db, ids, now);
    const left = await handoversFor(db, ids);
    return Object.fromEntries(
      tickets.value.map((ticket) => {
        const { id } = ticket;
        const lines = told.get(id) ?? [];
        const handover = left.get(id);
        const writing = writings.get(id);
        const hands = handsOf({ ticket, writing, here, lines, handover, now });
        return [ticket.id, { ...summaryOf(ticket, rules), ...(hands.length ? { hands } : {}) }];
      }),
    );
  };
  return {
    ...reviewHandlers(db),
    ...writingHandlers,
    hello: async ({ site }) => ({ own: (await readSettings()).own[site] }),
    commentsSeen: async ({ comments, page }, sender) => {
      const { tab } = sender;
      // A private window leaves nothing behind.
      if (tab?.incognito) return { summaries: {}, trouble: null };
      const recorded = await recordSeen(
        db,
        { comments, page, seenAt: Date.now() },
        judgesOf(await readSettings()),
      );
      if (tab?.id !== undefined) void showReadable(tab.id, !cannotRead(page));
      if (!recorded.ok) return { summaries: {}, trouble: recorded.problem };
      const changed = [...recorded.value.created, ...recorded.value.changed];
      if (changed.length) await historyChanged(db);
      if (changed.length) void team.tell();
      return { summaries: await summaries(comments.map(ticketIdOf), sender), trouble: null };
    },
    commentsGone: async ({ site, as, ids, whole }, { tab }) => {
      if (tab?.incognito) return null;
      const own = (await readSettings()).own[site];
      // What a page keeps from a stranger it may show its own: only who we are sees all there is.
      const isUs = as !== null && own.some((name) => name.toLowerCase() === as.toLowerCase());
      const told = { type: 'commentsGone', site, as, ids, whole: isUs ? whole : [] } as const;
      if (!(await owing.note({ at: Date.now(), told }))) return null;
      await historyChanged(db);
      void team.tell();
      return null;
    },
    summariesOf: ({ ids }, sender) => summaries(ids, sender),
    takeOver: async ({ ticketId }, sender) => {
      const here = placeOf(sender);
      const taken = here !== null && (await team.takeOver(ticketId));
      // The claim is this tab's from then on; without a letter it ends by itself.
      if (taken) await writeHere(ticketId, here, Date.now());
      return { taken };
    },
    openTicket: async ({ ticketId }, { tab }) => {
      if (tab?.windowId === undefined) return { opened: false, key: null };
      const opened = openPanel(tab);
      await selectTicket(tab.windowId, ticketId);
      return { opened: await opened, key: await panelKey() };
    },
    openOptions: async () => {
      await browser.runtime.openOptionsPage();
      return null;
    },
    insertSettled: async ({ ticketId, result }) => {
      const told = { type: 'insertSettled', ticketId, result } as const;
      if (result.outcome === 'inserted') await owing.note({ at: Date.now(), told });
      return null;
    },
  };
}

/** After the store or the hour has changed: the icon counts anew, and open pages ask again. */
export async function historyChanged(db: HeardDb): Promise<void> {
  await dropClosed(db);
  await countAgain(db);
  await announce({ type: 'ticketsChanged' });
}

/** Counts the waiting tickets for the icon. */
export async function countAgain(db: HeardDb): Promise<void> {
  const open = await openBacklog(db, { limit: BACKLOG_PAGE });
  if (!open.ok) return;
  const rules = { ...(await readSettings()), now: Date.now() };
  await showCount(backlogOf(open.value.tickets, rules, open.value));
}
