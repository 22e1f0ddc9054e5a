import type { CoverageView } from '../../components/CoverageLine';
import type { PopupView } from '../../components/popupView';
import type { Backlog, BacklogEntry } from '../../lib/backlog';
import { clockBehind } from '../../lib/clockBehind';
import { healthOf } from '../../lib/health';
import type { Soon } from '../../lib/forecast';
import { forecastOf, waitingWith } from '../../lib/forecast';
import type { PageSight } from '../../lib/pageSight';
import { cannotRead, unreadCount } from '../../lib/pageSight';
import { longestWait, medianResponse } from '../../lib/responseTimes';
import type { Settings } from '../../lib/settings/settings';
import { isSetUp } from '../../lib/settings/settings';
import { labelsOn } from '../../lib/summary';
import type { Ticket } from '../../lib/ticket';

export type PopupFactsKnown = {
  readonly settings: Settings;
  readonly backlog: Backlog;
  readonly soon: Soon;
  readonly sight: PageSight | null;
  readonly coverage: CoverageView | null;
  readonly needsReload: boolean;
  /** Today's. */
  readonly answered: readonly Ticket[];
  readonly now: number;
};

/** All the popup tells, out of what is known. */
export function viewOf(known: PopupFactsKnown): PopupView {
  const { settings, backlog, soon, sight, coverage, needsReload, answered, now } = known;
  const { waiting, inPrivate, bySite, late, isWhole } = backlog;
  const rules = { ...settings, now };
  const longest = longestWait(waiting, rules);
  const tickets = answered.length + backlog.total + backlog.privateTotal;
  return {
    setUp: isSetUp(settings),
    unreadable: sight !== null && cannotRead(sight),
    waiting: bySite,
    waitingAtLeast: !backlog.isCounted,
    late,
    lateAtLeast: !isWhole,
    forecast: forecastOf(backlog, rules, soon),
    clockBehind: clockBehind(
      [...waiting, ...inPrivate].map(({ ticket }) => ticket),
      now,
    ),
    oldestMinutes: longest?.minutes ?? null,
    oldestAtLeast: longest?.atLeast ?? false,
    nextDueAt:
      waitingWith(waiting, soon, rules)
        .flatMap(({ dueAt }) => (dueAt !== null && dueAt > now ? [dueAt] : []))
        .toSorted((one, other) => one - other)[0] ?? null,
    inPrivate: backlog.privateTotal,
    privateDueAt: inPrivate[0]?.dueAt ?? null,
    ...(coverage ? { coverage } : {}),
    health: sight && healthOf(sight),
    couldNotRead: sight ? unreadCount(sight) : 0,
    reload: needsReload,
    seen: tickets || (sight?.read ?? 0),
    medianMinutes: medianResponse(answered, rules),
    next: nextOf(waiting[0]),
  };
}

const nextOf = (entry: BacklogEntry | undefined): PopupView['next'] =>
  entry
    ? {
        name: entry.ticket.comment.author.name,
        badge: entry.badge,
        labels: labelsOn(entry.ticket),
        reasons: entry.urgency.reasons,
      }
    : null;
