import type { Slot } from '../adapter';
import { partsOf, statusOf } from './parts';

/**
 * Badge and labels hang together at the end of the row that holds the time: the name row in lists,
 * the row below the text for the post the page is about. At the end, not between: React only ever
 * inserts before nodes of its own, so a foreign last child disturbs none of them.
 */
export function slot(element: Element): Slot | null {
  const link = statusOf(partsOf(element))?.link;
  const row = link && rowOf(link);
  return row ? { badge: { parent: row, before: null }, labels: null } : null;
}

const MAX_WRAPPERS = 3;

/** The first element around the time that holds something beside it. */
function rowOf(link: Element): Element | null {
  let row = link.parentElement;
  for (let step = 1; step < MAX_WRAPPERS && row && row.children.length < 2; step++) {
    row = row.parentElement;
  }
  return row;
}
