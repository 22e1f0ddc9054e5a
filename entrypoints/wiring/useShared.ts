import type { SharedSetting } from '../../components/TeamShared';
import { SHARED_SETTINGS } from '../../components/TeamShared';
import type { HeardDb } from '../../lib/history/db';
import { offerShared, sharedItems } from '../../lib/history/sharedItems';
import type { DocKind } from '../../lib/team/doc';
import { mayShare } from '../../lib/team/doc';
import { mayLead } from '../../lib/team/member';
import { useLive } from './live';
import { useTeam } from './useTeam';

export type Shared = {
  /** The ids that are the team's, or on their way to it. */
  readonly ids: ReadonlySet<string>;
  /** Shares one; left out: there is no team, or this member may not. */
  readonly share?: (id: string) => void;
};

/** What of a kind is shared with the team. */
export function useShared(db: HeardDb, kind: DocKind): Shared {
  const access = useTeam()?.access;
  const items = useLive(() => sharedItems(db), []);
  if (!access || !items?.ok) return NOTHING;
  const shared = items.value.filter(
    (item) => item.kind === kind && (item.body !== null || item.isOffered),
  );
  return {
    ids: new Set(shared.map(({ id }) => id)),
    ...(mayShare(access.member.role, kind)
      ? { share: (id: string) => void offerShared(db, kind, [id]) }
      : {}),
  };
}

const NOTHING: Shared = { ids: new Set() };

/** Of these parts of the settings, those the team's lead sets and this member may not. */
export function useLed(db: HeardDb, among: readonly SharedSetting[]): readonly SharedSetting[] {
  const access = useTeam()?.access;
  const { ids } = useShared(db, 'setting');
  if (!access || mayLead(access.member.role)) return [];
  return SHARED_SETTINGS.filter((id) => ids.has(id) && among.includes(id));
}
