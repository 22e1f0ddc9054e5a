import { selectorOf } from '../fact';
import { FACTS } from './facts';
import type { Status } from './parts';
import { partsOf, statusOf } from './parts';
import { isPromoted } from './promoted';

/**
 * What a list shows, row by row. `line`: the end of a row; `empty`: a row with nothing in it;
 * `gap`: something that may hide posts; `unread`: a post that is not known as one; `advertisement`: one with a line of its own, which ends no chain.
 */
export type Row =
  | { readonly kind: 'post'; readonly article: Element; readonly status: Status }
  | {
      readonly kind: 'line' | 'empty' | 'heading' | 'composer' | 'gap' | 'unread' | 'advertisement';
    };

/** The rows of a list in the order shown. */
export function rowsOf(list: Element): readonly Row[] {
  const tweet = selectorOf(FACTS.tweet, list.ownerDocument);
  return cellsInOrder(list).flatMap((cell) => rowsOfCell(cell, tweet));
}

/** Whether the list begins with its first row, and not with one the user has scrolled to. */
export function isAtTop(list: Element): boolean {
  const [first] = cellsInOrder(list);
  return first === undefined || (offsetOf(first) ?? 0) === 0;
}

/** Whether the order shown can be told: by an offset of each row, or where no row has any. */
export const isInOrder = (list: Element): boolean =>
  [...list.children].every((cell) => offsetOf(cell) !== null);

/** Rows are placed by an offset each; recycling them need not keep their order in the document. */
export function cellsInOrder(list: Element): readonly Element[] {
  const placed = [...list.children].map((cell) => ({ cell, offset: offsetOf(cell) }));
  if (placed.some(({ offset }) => offset === null)) return [...list.children];
  return placed
    .toSorted((one, other) => (one.offset ?? 0) - (other.offset ?? 0))
    .map(({ cell }) => cell);
}

/** CSS pixels from the top of the list; null where a row is placed otherwise. */
function offsetOf(cell: Element): number | null {
  const pixels = /translateY\((-?[\d.]+)(?:px)?\)/.exec(cell.getAttribute('style') ?? '')?.[1];
  return pixels === undefined ? null : Number(pixels);
}

function rowsOfCell(cell: Element, tweet: string): readonly Row[] {
  const articles = [...cell.querySelectorAll(tweet)];
  const posts = articles.flatMap((article): Row[] => {
    const status = isPromoted(article) ? null : statusOf(partsOf(article));
    return status ? [{ kind: 'post', article, status }] : [];
  });
  const rows: readonly Row[] = posts.length > 0 ? posts : [{ kind: kindOf(cell) }];
  if (!cell.querySelector(FACTS.separator.selector)) return rows;
  const isAdvertisement = posts.length === 0 && articles.some(isPromoted);
  return isAdvertisement ? [{ kind: 'advertisement' }] : [...rows, { kind: 'line' }];
}

/** The times that stand in a post's address and in nothing that may be a post. */
export const timesOutside = (part: ParentNode): readonly Element[] =>
  [...part.querySelectorAll(FACTS.time.selector)].filter(
    (time) => time.closest(FACTS.statusLink.selector) && !time.closest(FACTS.article.selector),
  );

function kindOf(cell: Element): Exclude<Row['kind'], 'post'> {
  if (timesOutside(cell).length > 0) return 'unread';
  if (cell.querySelector(FACTS.heading.selector)) return 'heading';
  if (cell.querySelector(selectorOf(FACTS.composer, cell))) return 'composer';
  const isEmpty =
    cell.textContent.trim() === '' && !cell.querySelector(FACTS.showsSomething.selector);
  return isEmpty ? 'empty' : 'gap';
}
