import { commentIds } from './commentIds';
import { FACTS } from './facts';
import { isBefore, isOwnPart } from './ownParts';
import { sameMoment } from '../sameMoment';

/** The line under a comment that holds its time, "Like" and "Reply"; null when the element is no comment. */
export const metaRow = sameMoment((element: Element): HTMLElement | null => {
  const permalink = commentIds(element)?.permalink;
  if (!permalink) return null;
  const list = permalink.closest<HTMLElement>(FACTS.metaRow.selector);
  if (list && element.contains(list)) return list;
  for (let row = permalink.parentElement; row && row !== element; row = row.parentElement) {
    if (wordButtons(row, element).length > 0) return row;
  }
  return permalink.parentElement;
});

/**
 * The button that opens the reply box: the second button with words after the time; the first is
 * "Like", and where one of both is missing it cannot be told which it is.
 */
export function replyButton(element: HTMLElement): HTMLElement | null {
  const row = metaRow(element);
  const permalink = commentIds(element)?.permalink;
  if (!row || !permalink) return null;
  const after = wordButtons(row, element).filter((button) => isBefore(permalink, button));
  return after[1] ?? null;
}

const wordButtons = (row: HTMLElement, element: Element): HTMLElement[] =>
  [...row.querySelectorAll<HTMLElement>(FACTS.button.selector)].filter(
    (button) =>
      isOwnPart(element, button) &&
      !button.hasAttribute('aria-haspopup') &&
      /\p{L}/u.test(button.textContent),
  );
