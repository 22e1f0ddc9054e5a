import type { CoverageView } from '../../components/CoverageLine';
import type { Emptiness } from '../../components/EmptyPanel';
import type { Backlog } from '../../lib/backlog';
import type { PageSight } from '../../lib/pageSight';
import { cannotRead } from '../../lib/pageSight';
import { medianResponse } from '../../lib/responseTimes';
import type { Settings } from '../../lib/settings/settings';
import { isSetUp } from '../../lib/settings/settings';
import type { Ticket } from '../../lib/ticket';

export type EmptinessFacts = {
  readonly settings: Settings;
  readonly backlog: Backlog;
  readonly sight: PageSight | null;
  readonly coverage: CoverageView | null;
  /** Today's. */
  readonly answered: readonly Ticket[];
  readonly now: number;
};

/** Why no ticket stands in the panel: "all heard" is only said where something was seen. */
export function emptinessOf({
  settings,
  backlog,
  sight,
  coverage,
  answered,
  now,
}: EmptinessFacts): Emptiness {
  if (!isSetUp(settings)) return { kind: 'not-set-up' };
  if (sight && cannotRead(sight)) return { kind: 'unreadable', elsewhere: backlog.total };
  const inPrivate = backlog.privateTotal;
  if (!sight && !answered.length && !inPrivate) return { kind: 'nothing-yet' };
  return {
    kind: 'all-heard',
    medianMinutes: medianResponse(answered, { ...settings, now }),
    ...(coverage ? { coverage } : {}),
    inPrivate,
    privateDueAt: backlog.inPrivate[0]?.dueAt ?? null,
  };
}
