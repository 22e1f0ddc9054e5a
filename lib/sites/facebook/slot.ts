import type { Slot } from '../adapter';
import { authorOf, commentAuthor } from './author';
import { commentIds } from './commentIds';
import { metaRow } from './metaRow';
import { firstComment, postLink } from './post';

/**
 * Where the badge and the labels hang: the badge ends the meta line, behind "Reply" and whatever
 * follows it, so that its growing slot pushes nothing; the labels stand in a slot of no width right
 * after the name.
 */
export function slot(element: HTMLElement): Slot | null {
  const permalink = commentIds(element)?.permalink;
  const row = permalink ? metaRow(element) : postLink(element)?.link.parentElement;
  if (!row) return null;
  const author = permalink
    ? commentAuthor(element)
    : authorOf(element, { until: firstComment(element) });
  const name = author?.shownBy;
  const parent = name?.parentElement;
  return {
    badge: { parent: row, before: null },
    labels: name && parent ? { parent, before: afterOurs(name) } : null,
  };
}

/** What of the site follows the name. A mounted slot of ours does not count: the place stays the same. */
function afterOurs(name: Element): Node | null {
  let next: ChildNode | null = name.nextSibling;
  while (next && 'hasAttribute' in next && (next as Element).hasAttribute('data-heard')) {
    next = next.nextSibling;
  }
  return next;
}
