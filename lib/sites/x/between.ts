import type { Between } from '../adapter';
import { saysDeleted } from '../deletedWords';
import { selectorOf } from '../fact';
import { listOf } from './conversation';
import { FACTS } from './facts';
import { cellsInOrder, isInOrder } from './rows';

/** CSS pixels by which two rows may miss each other and still touch: a browser rounds. */
const TOUCHING = 2;

/**
 * What stands between two posts of one list. X takes rows out at both ends of its list only, and
 * leaves their room empty; a row that is gone from the middle, with its neighbours moved together, is
 * one it has no more.
 */
export function between(before: Element, after: Element): Between {
  const list = listOf(before);
  if (!list || listOf(after) !== list || !isInOrder(list)) return 'other';
  const cells = cellsInOrder(list);
  const first = cells.findIndex((cell) => cell.contains(before));
  const last = cells.findIndex((cell) => cell.contains(after));
  if (first < 0 || last <= first || !touch(cells.slice(first, last + 1))) return 'other';
  const [notice, ...more] = cells.slice(first + 1, last).filter(showsSomething);
  if (!notice) return 'nothing';
  return more.length === 0 && !hasPost(notice) && saysDeleted(notice.textContent)
    ? 'deleted'
    : 'other';
}

const touch = (cells: readonly Element[]): boolean =>
  cells.every((cell, index) => {
    const next = cells[index + 1];
    if (!next) return true;
    const gap = next.getBoundingClientRect().top - cell.getBoundingClientRect().bottom;
    return Math.abs(gap) <= TOUCHING;
  });

const showsSomething = (cell: Element): boolean =>
  cell.textContent.trim() !== '' || cell.querySelector(FACTS.showsSomething.selector) !== null;

const hasPost = (cell: Element): boolean =>
  cell.querySelector(selectorOf(FACTS.tweet, cell.ownerDocument)) !== null &&
  cell.querySelector(FACTS.time.selector) !== null;
