import type { PageSight } from './pageSight';
import { cannotRead, unreadCount } from './pageSight';
import type { Part } from './parts';
import { PARTS } from './parts';

/** What still works on a page that could not be read as it should be. */
export type Health = {
  /** `blind`: there are comments, and none could be read. */
  readonly light: 'partly' | 'blind';
  /** Read as ever. */
  readonly works: readonly Part[];
  /** Read in another way than usual, or not everywhere. */
  readonly rough: readonly Part[];
  /** Comments that could not be read. */
  readonly unread: number;
};

/** From this many comments on, times that are missing on most of them are no accident. */
const MANY = 3;

type Told = Pick<PageSight, 'read' | 'problems' | 'notLoaded' | 'fallbacks' | 'untimed'>;

/** How well a page could be read; null: as it should be, so that nothing need be said. */
export function healthOf(sight: Told): Health | null {
  const unread = unreadCount(sight);
  if (cannotRead(sight)) return { light: 'blind', works: [], rough: [], unread };
  const weak = new Set(Object.values(sight.fallbacks ?? {}).map(({ gives }) => gives));
  const untimed = sight.untimed ?? 0;
  if (untimed >= MANY && untimed * 2 > sight.read) weak.add('times');
  if (unread > 0) weak.add('comments');
  if (weak.size === 0) return null;
  const isWeak = (part: Part) => weak.has(part);
  return {
    light: 'partly',
    works: PARTS.filter((part) => !isWeak(part)),
    rough: PARTS.filter(isWeak),
    unread,
  };
}
