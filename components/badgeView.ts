import type { BadgeKind, BadgeState } from '../lib/sla/badgeState';

/** What a badge shows: the clock's say, or that the comment could not be read. Each kind has a glyph of its name. */
export type BadgeView = Omit<BadgeState, 'kind'> & { readonly kind: BadgeKind | 'unread' };
