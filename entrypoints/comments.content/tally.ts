import type { PageSight, PostSight } from '../../lib/pageSight';
import { MOST_COUNTED, MOST_POSTS } from '../../lib/pageSight';
import type { Coverage } from '../../lib/sites/adapter';

type Shown = {
  /** Same for the same conversation; another one begins anew. */
  readonly key: string;
  /** Ids of the comments in the document. */
  readonly ids: ReadonlySet<string>;
  readonly notLoaded: Coverage['notLoaded'];
  /** How many more stand there and have not been read yet. */
  readonly toRead?: number;
};

type Tally = (shown: Shown) => Pick<PageSight, 'read' | 'notLoaded'>;

/**
 * Counts what a page has shown so far. Its list may take rows out of the document again while it is
 * scrolled: they have been read all the same, and what it told of its length then still holds.
 */
export function createTally(): Tally {
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
    const { toRead = 0 } = shown;
    if (shown.notLoaded !== null) total = shown.notLoaded + shown.ids.size + toRead;
    const left = total === null ? null : Math.min(Math.max(0, total - read - toRead), MOST_COUNTED);
    return { read, notLoaded: left };
  };
}

type ShownPosts = {
  readonly key: string;
  /** Ids of the comments in the document by the post they stand under; none for a post of ours without. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly posts: Coverage['posts'];
};

/**
 * Counts the same for each post of a page on which comments were read or which is ours, in the order
 * they were first shown; empty where that is one alone.
 */
export function createPostTallies(): (shown: ShownPosts) => readonly PostSight[] {
  const known = new Map<
    string,
    { readonly tally: Tally; readonly told: Coverage['posts'][number] }
  >();
  let lastKey = '';
  let leftOver = new Set<string>();

  return ({ key, ids, posts }) => {
    if (key !== lastKey) leftOver = new Set(known.keys());
    lastKey = key;
    for (const told of posts)
      if (ids.has(told.postId))
        known.set(told.postId, { tally: createTally(), ...known.get(told.postId), told });
    const rows = [...known].flatMap(([postId, { tally, told }]) => {
      const isHere = posts.includes(told);
      if (!isHere && leftOver.delete(postId)) {
        known.delete(postId);
        return [];
      }
      const notLoaded = isHere ? told.notLoaded : null;
      const counts = tally({ key, ids: ids.get(postId) ?? new Set(), notLoaded });
      return counts.read || counts.notLoaded ? [{ ...told, ...counts }] : [];
    });
    return rows.length > 1 ? rows.slice(-MOST_POSTS) : [];
  };
}
