import { CELL, COMPOSER, HEADING, SEPARATOR, TWEET } from './facts';
import type { Status } from './parts';
import { partsOf, statusOf } from './parts';
import { isPromoted } from './promoted';

/** What a list shows, row by row. `gap`: something that may hide posts, or an advertisement. */
export type Row =
  | { readonly kind: 'post'; readonly article: Element; readonly status: Status }
  | { readonly kind: 'separator' | 'heading' | 'composer' | 'gap' };

/** The rows of a list in the order shown. A line at the end of a row, or an empty row, is a separator. */
export const rowsOf = (list: Element): readonly Row[] => [...list.children].flatMap(rowsOfCell);

/** Whether the list begins with its first row, and not with one the user has scrolled to. */
export function isAtTop(list: Element): boolean {
  const place = list.querySelector(CELL)?.getAttribute('style') ?? '';
  return !place.includes('translateY(') || /translateY\(0(?:px)?\)/.test(place);
}

function rowsOfCell(cell: Element): readonly Row[] {
  const posts = [...cell.querySelectorAll(TWEET)].flatMap((article): Row[] => {
    const status = isPromoted(article) ? null : statusOf(partsOf(article));
    return status ? [{ kind: 'post', article, status }] : [];
  });
  const rows: readonly Row[] = posts.length > 0 ? posts : [{ kind: kindOf(cell) }];
  return cell.querySelector(SEPARATOR) ? [...rows, { kind: 'separator' }] : rows;
}

function kindOf(cell: Element): Exclude<Row['kind'], 'post'> {
  if (cell.querySelector(HEADING)) return 'heading';
  if (cell.querySelector(COMPOSER)) return 'composer';
  const isEmpty = cell.textContent.trim() === '' && !cell.querySelector(SHOWS_SOMETHING);
  return isEmpty ? 'separator' : 'gap';
}

const SHOWS_SOMETHING = 'article, img, svg, button, [role="button"], [role="progressbar"]';
