import type { Soon } from '../../lib/forecast';
import type { HeardDb } from '../../lib/history/db';
import type { OpenBacklog } from '../../lib/history/openBacklog';
import { BACKLOG_PAGE, waitingIn } from '../../lib/history/openBacklog';
import { MINUTE_MS } from '../../lib/time';
import { dueSpans } from '../../lib/sla/dueSpans';
import type { Settings } from '../../lib/settings/settings';
import { useLive } from './live';

export type SoonFacts = {
  /** What of the backlog is read; undefined: nothing yet. */
  readonly open: OpenBacklog | undefined;
  readonly settings: Settings | undefined;
  readonly now: number;
};

const NOBODY_ELSE: Soon = { tickets: [], isWhole: true };
const NOT_READ: Soon = { tickets: [], isWhole: false };

/** Who else may turn late soon, where more wait than were read in order; null: not known yet. */
export function useSoon(db: HeardDb, { open, settings, now }: SoonFacts): Soon | null {
  const isWhole = open?.isWhole;
  const read = async (): Promise<Soon | null> => {
    if (!settings || isWhole === undefined) return null;
    if (isWhole) return NOBODY_ELSE;
    const found = await waitingIn(db, dueSpans({ ...settings, now }), BACKLOG_PAGE);
    return found.ok ? found.value : NOT_READ;
  };
  return useLive(read, [isWhole, settings, Math.floor(now / MINUTE_MS)]) ?? null;
}
