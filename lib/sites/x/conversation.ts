import { CELL, COMPOSER, HEADING, TWEET } from './facts';
import { isPromoted } from './promoted';
import type { Status } from './parts';
import { partsOf, statusOf } from './parts';

/** A post as others refer to it. */
export type Ref = { readonly id: string; readonly handle: string | null };

/**
 * Where a post stands. `focal`: the post the page is about; `above`: what it answers; `reply`:
 * beneath it; `elsewhere`: a timeline, or past the end of the conversation. `parent` null: not certain.
 */
export type Place = {
  readonly role: 'focal' | 'above' | 'reply' | 'elsewhere';
  readonly parent: Ref | null;
  readonly focal: Ref | null;
  /** The post shown right before it in the list, whatever their relation. */
  readonly before: Ref | null;
};

const NOWHERE: Place = { role: 'elsewhere', parent: null, focal: null, before: null };

type Row =
  | { readonly kind: 'post'; readonly article: Element; readonly status: Status }
  | { readonly kind: 'separator' | 'heading' | 'composer' | 'gap' };

const placesOfBatch = new WeakMap<object, Map<Element, ReadonlyMap<Element, Place>>>();

/**
 * The place of an article by the order of rows, the only thing X shows of who answers whom. Lists
 * are worked out once per `batch` (the read context), so that reading n posts costs n.
 */
export function placeOf(article: Element, batch: object): Place {
  const list = article.closest(CELL)?.parentElement;
  if (!list) return NOWHERE;
  const lists = placesOfBatch.get(batch) ?? new Map<Element, ReadonlyMap<Element, Place>>();
  placesOfBatch.set(batch, lists);
  const places = lists.get(list) ?? placesIn(list);
  lists.set(list, places);
  return places.get(article) ?? NOWHERE;
}

/** The places of all posts of a list. */
export function placesIn(list: Element): ReadonlyMap<Element, Place> {
  const rows = [...list.children].flatMap(rowsOf);
  const focalAt = rows.findIndex((row) => row.kind === 'post' && row.status.isFocal);
  const above = focalAt < 0 ? [] : rows.slice(0, focalAt + 1);
  return new Map([...placesAbove(above), ...placesBelow(rows.slice(Math.max(focalAt, 0)))]);
}

function rowsOf(cell: Element): readonly Row[] {
  const posts = [...cell.querySelectorAll(TWEET)].flatMap((article): Row[] => {
    const status = isPromoted(article) ? null : statusOf(partsOf(article));
    return status ? [{ kind: 'post', article, status }] : [];
  });
  if (posts.length > 0) return posts;
  if (cell.querySelector(HEADING)) return [{ kind: 'heading' }];
  if (cell.querySelector(COMPOSER)) return [{ kind: 'composer' }];
  const isEmpty = cell.textContent.trim() === '' && !cell.querySelector(SHOWS_SOMETHING);
  return [{ kind: isEmpty ? 'separator' : 'gap' }];
}

const SHOWS_SOMETHING = 'article, img, svg, button, [role="button"], [role="progressbar"]';

/** What stands above the focal post is the chain it answers, one below the other. */
function placesAbove(rows: readonly Row[]): ReadonlyArray<[Element, Place]> {
  const last = rows.at(-1);
  const focal = last?.kind === 'post' ? refOf(last.status) : null;
  return rows.flatMap((row, index): Array<[Element, Place]> => {
    if (row.kind !== 'post') return [];
    const previous = rows[index - 1];
    const before = previous?.kind === 'post' ? refOf(previous.status) : null;
    const role = row === last ? 'focal' : 'above';
    return [[row.article, { role, parent: before, focal, before }]];
  });
}

/**
 * Below the focal post every thread answers it, and rows without a separator between them are one
 * chain. A list that shows no separator between posts tells nothing about its chains; neither does
 * what follows an advertisement or rows not shown.
 */
function placesBelow(rows: readonly Row[]): ReadonlyArray<[Element, Place]> {
  const [first, ...rest] = rows;
  const focal = first?.kind === 'post' && first.status.isFocal ? refOf(first.status) : null;
  const separates = focal !== null && hasSeparatorBetweenPosts(rest);
  const places: Array<[Element, Place]> = [];
  let open: Ref | null = focal;
  let before: Ref | null = focal;
  let ended = focal === null;
  for (const row of focal === null ? rows : rest) {
    if (row.kind === 'post') {
      const ref = refOf(row.status);
      const place = ended ? NOWHERE : ({ role: 'reply', parent: open, focal } as const);
      places.push([row.article, { ...place, before }]);
      open = separates ? ref : null;
      before = ref;
      continue;
    }
    if (row.kind === 'heading') ended = true;
    if (row.kind === 'separator') open = focal;
    if (row.kind === 'gap') open = null;
    if (row.kind !== 'composer') before = null;
  }
  return places;
}

function hasSeparatorBetweenPosts(rows: readonly Row[]): boolean {
  const kinds = rows.map(({ kind }) => kind);
  return kinds.slice(kinds.indexOf('post'), kinds.lastIndexOf('post')).includes('separator');
}

const refOf = ({ id, handle }: Status): Ref => ({ id, handle });
