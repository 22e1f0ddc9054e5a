import type { BadgeView } from '../../../components/badgeView';
import type { BadgeKind } from '../../../lib/sla/badgeState';

/** 21 November 2026, 15:10 UTC, a Saturday. */
export const NOW = Date.UTC(2026, 10, 21, 15, 10);
export const at = (hours: number, minutes: number, day = 21): number =>
  Date.UTC(2026, 10, day, hours, minutes);
export const exact = (ms: number) => ({ earliest: ms, latest: ms });

export const badge = (
  kind: BadgeKind | 'unread',
  minutes: number | null = null,
  more: Partial<BadgeView> = {},
): BadgeView => ({ kind, minutes, atLeast: false, opensAt: null, ...more });

export const ALL_BADGES: readonly BadgeView[] = [
  badge('on-track', 12),
  badge('due-soon', 4),
  badge('late', 8),
  badge('late', 60, { atLeast: true }),
  badge('unknown-time', 120, { atLeast: true }),
  badge('answered', 9),
  badge('answered-late', 74),
  badge('waiting'),
  badge('private'),
  badge('no-reply'),
  badge('escalated'),
  badge('paused', null, { opensAt: at(9, 0, 23) }),
  badge('gone'),
  badge('unread'),
];
