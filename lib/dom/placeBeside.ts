const AWAY = 14;
const MARGIN = 8;

export type Side = 'above' | 'below';

/**
 * Puts an absolutely placed element that hangs in the page's body beside an anchor, on its wanted side
 * where it fits there or nowhere, else on the other; at the anchor's beginning, and inside the window.
 */
export function placeBeside(element: HTMLElement, anchor: Element, wanted: Side): void {
  // Whatever its offsets count from: put there, it tells where that is.
  Object.assign(element.style, { left: '0', top: '0' });
  const own = element.getBoundingClientRect();
  const at = anchor.getBoundingClientRect();
  const view = anchor.ownerDocument.documentElement;
  const top = { above: at.top - AWAY - own.height, below: at.bottom + AWAY };
  /** Px of it that would lie outside of the window. */
  const outside = (side: Side): number =>
    Math.max(0, MARGIN - top[side]) +
    Math.max(0, top[side] + own.height + MARGIN - view.clientHeight);
  const other = wanted === 'above' ? 'below' : 'above';
  const side = outside(wanted) <= outside(other) ? wanted : other;
  const rightmost = view.clientWidth - MARGIN - own.width;
  const left = Math.max(MARGIN, Math.min(at.left, rightmost));
  Object.assign(element.style, { left: `${left - own.left}px`, top: `${top[side] - own.top}px` });
}
