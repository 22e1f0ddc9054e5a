import type { PageSight } from '../../lib/pageSight';
import type { Coverage } from '../../lib/sites/adapter';

type Shown = {
  /** Same for the same conversation; another one begins anew. */
  readonly key: string;
  /** Ids of the comments in the document. */
  readonly ids: ReadonlySet<string>;
  readonly notLoaded: Coverage['notLoaded'];
};

/**
 * Counts what a page has shown so far. Its list may take rows out of the document again while it is
 * scrolled: they have been read all the same, and what it told of its length then still holds.
 */
export function createTally(): (shown: Shown) => Pick<PageSight, 'read' | 'notLoaded'> {
  let last: Shown | null = null;
  let ever = new Set<string>();
  let total: number | null = null;
  // Right after a navigation the rows of the page before may still stand there.
  let leftOver: ReadonlySet<string> = new Set();

  return (shown) => {
    if (last && last.key !== shown.key) {
      leftOver = last.ids;
      ever = new Set();
      total = null;
    }
    last = shown;
    for (const id of shown.ids) if (!leftOver.has(id)) ever.add(id);
    const passing = [...shown.ids].filter((id) => !ever.has(id)).length;
    const read = ever.size + passing;
    if (shown.notLoaded !== null) total = shown.notLoaded + shown.ids.size;
    return { read, notLoaded: total === null ? null : Math.max(0, total - read) };
  };
}
