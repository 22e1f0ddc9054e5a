import type { PopupView } from '../../components/popupView';
import type { Backlog } from '../../lib/backlog';
import type { PageSight } from '../../lib/pageSight';
import { cannotRead, unreadCount } from '../../lib/pageSight';
import { longestWait, medianResponse } from '../../lib/responseTimes';
import type { Settings } from '../../lib/settings/settings';
import { isSetUp } from '../../lib/settings/settings';
import type { Ticket } from '../../lib/ticket';

export type PopupFactsKnown = {
  readonly settings: Settings;
  readonly backlog: Backlog;
  readonly sight: PageSight | null;
  readonly needsReload: boolean;
  /** Today's. */
  readonly answered: readonly Ticket[];
  readonly now: number;
};

/** All the popup tells, out of what is known. */
export function viewOf(known: PopupFactsKnown): PopupView {
  const { settings, backlog, sight, needsReload, answered, now } = known;
  const { waiting, inPrivate, bySite, late } = backlog;
  const rules = { ...settings, now };
  const longest = longestWait(waiting, rules);
  const tickets = answered.length + waiting.length + inPrivate.length;
  return {
    setUp: isSetUp(settings),
    unreadable: sight !== null && cannotRead(sight),
    waiting: bySite,
    late,
    oldestMinutes: longest?.minutes ?? null,
    oldestAtLeast: longest?.atLeast ?? false,
    nextDueAt:
      waiting
        .flatMap(({ dueAt }) => (dueAt !== null && dueAt > now ? [dueAt] : []))
        .toSorted((one, other) => one - other)[0] ?? null,
    inPrivate: inPrivate.length,
    privateDueAt: inPrivate[0]?.dueAt ?? null,
    ...(sight ? { notLoaded: sight.notLoaded } : {}),
    couldNotRead: sight ? unreadCount(sight) : 0,
    reload: needsReload,
    seen: tickets || (sight?.read ?? 0),
    medianMinutes: medianResponse(answered, rules),
    next: waiting[0] ? { name: waiting[0].ticket.comment.author.name } : null,
  };
}
