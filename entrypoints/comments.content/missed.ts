import type { PageSight } from '../../lib/pageSight';
import { unreadCount } from '../../lib/pageSight';

/** How long the comments a page tells of may take to appear. */
export const MISSED_MS = 2000;

type Judged = {
  readonly sight: PageSight;
  /** The page may still be loading: look again after `MISSED_MS`. */
  readonly isOpen: boolean;
};

/**
 * Says of a post's page that goes on telling of comments, of which we find none, that it cannot be
 * read: a site that has changed must never look like one without comments. A feed is left out, where
 * posts may keep their comments folded.
 */
export function createMissed(): (sight: PageSight, posts: number) => Judged {
  let since = Infinity;
  return (sight, posts) => {
    const claimed = sight.notLoaded ?? 0;
    if (sight.read || sight.toRead || unreadCount(sight) || !claimed || posts !== 1) {
      since = Infinity;
      return { sight, isOpen: false };
    }
    const now = performance.now();
    since = Math.min(since, now);
    if (now - since < MISSED_MS) return { sight, isOpen: true };
    return { sight: { ...sight, problems: { 'not-found': claimed }, notLoaded: 0 }, isOpen: false };
  };
}
