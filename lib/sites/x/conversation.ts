import { selectorOf } from '../fact';
import { sameMoment } from '../sameMoment';
import { FACTS } from './facts';
import type { Row } from './rows';
import { isAtTop, isInOrder, rowsOf } from './rows';

/** A post as others refer to it. */
export type Ref = { readonly id: string; readonly handle: string | null };

/**
 * Where a post stands. `focal`: the post the page is about; `above`: what it answers; `reply`:
 * beneath it; `elsewhere`: a timeline, or past the end of the conversation.
 */
export type Place = {
  readonly role: 'focal' | 'above' | 'reply' | 'elsewhere';
  /** The post it answers, where the order of rows tells that for certain. */
  readonly parent: Ref | null;
  /** The post the conversation began with, when it is in the page. */
  readonly root: Ref | null;
  /** The post shown right before it, without anything that parts them. */
  readonly before: Ref | null;
  /** Nothing stands before it that it could answer. */
  readonly isFirst: boolean;
};

type Places = ReadonlyMap<Element, Place>;
type Known = { readonly rows: number; readonly places: Places };

/** A timeline; the first of its posts, and what a line parts from the one before. */
const ALONE: Place = { role: 'elsewhere', parent: null, root: null, before: null, isFirst: true };
/** In a timeline, where what stands before cannot be told. */
const UNKNOWN: Place = { ...ALONE, isFirst: false };
/** Beneath a post that cannot be told: nothing certain is left. */
const LOST: Place = { ...UNKNOWN, role: 'reply' };
/** Of lists, by the address of the page. */
const knownNow = sameMoment<Element, Map<string, Places>>(() => new Map());
const knownOfLong = new WeakMap<Element, Known>();
/** X keeps some thirty rows at a time; a longer list is one whose rows are not recycled. */
const RECYCLED_ROWS = 100;

/**
 * The place of an article by the order of rows, the only thing X shows of who answers whom. A list
 * is worked out once per moment, a long one once per length, so that reading n posts costs n.
 */
export function placeOf(article: Element, url: string): Place {
  const list = listOf(article);
  if (!list) return isConversation(article, url) ? LOST : UNKNOWN;
  const rows = list.childElementCount;
  const known = knownOfLong.get(list);
  const place = known?.rows === rows ? known.places.get(article) : undefined;
  if (place) return place;
  const places = placesNow(list, url);
  if (rows > RECYCLED_ROWS) knownOfLong.set(list, { rows, places });
  return places.get(article) ?? LOST;
}

/** The places of all posts of a list as it stands now; see `placesIn`. */
export function placesNow(list: Element, url: string): Places {
  const known = knownNow(list);
  const places = known.get(url) ?? placesIn(list, url);
  known.set(url, places);
  return places;
}

/** The list an article is a row of. */
export const listOf = (article: Element): Element | null =>
  article.closest(selectorOf(FACTS.cell, article.ownerDocument))?.parentElement ?? null;

/** The places of all posts of a list on the page with this address. */
export function placesIn(list: Element, url: string): Places {
  const rows = rowsOf(list);
  const isTalk = isConversation(list, url);
  if (!isInOrder(list) || isTornOff(list))
    return new Map(withoutOrder(rows, isTalk ? LOST : UNKNOWN));
  const focalAt = rows.findIndex((row) => row.kind === 'post' && row.status.isFocal);
  if (focalAt < 0) {
    // Over a dialog's address a conversation is known by the post it is about, and that may be the one.
    const isKnown = !rows.some(({ kind }) => kind === 'unread');
    return new Map(inThreads(rows, isTalk ? LOST : isKnown ? ALONE : UNKNOWN));
  }
  const chain = rows.slice(0, focalAt + 1);
  const top = chain.every(({ kind }) => kind === 'post') && isAtTop(list) ? refOf(chain[0]) : null;
  const below = {
    role: 'reply',
    parent: refOf(chain.at(-1)),
    root: top,
    before: null,
    isFirst: false,
  } as const;
  return new Map([...inChain(chain, top), ...inThreads(rows.slice(focalAt + 1), below)]);
}

/** Whether the address is that of a post and its replies; that of a photo may lie over any list. */
const isConversation = (part: Element, url: string): boolean =>
  (part.closest(FACTS.dialog.selector) ? CONVERSATION_IN_VIEWER : CONVERSATION).test(url);

const CONVERSATION = /\/status\/\d+\/?(?:[?#]|$)/;
const CONVERSATION_IN_VIEWER = /\/status\/\d+/;

/** A single row that is not the first one is torn off its list. */
const isTornOff = (list: Element): boolean => list.childElementCount === 1 && !isAtTop(list);

const withoutOrder = (rows: readonly Row[], place: Place): ReadonlyArray<[Element, Place]> =>
  rows.flatMap((row): Array<[Element, Place]> =>
    row.kind === 'post' ? [[row.article, place]] : [],
  );

/** What stands above the focal post is the chain it answers, each row the answer to the one before. */
function inChain(rows: readonly Row[], root: Ref | null): ReadonlyArray<[Element, Place]> {
  return rows.flatMap((row, index): Array<[Element, Place]> => {
    if (row.kind !== 'post') return [];
    const parent = refOf(rows[index - 1]);
    const role = row.status.isFocal ? 'focal' : 'above';
    return [[row.article, { role, parent, root, before: parent, isFirst: index === 0 }]];
  });
}

/**
 * Every thread stands in the same `place`; rows with neither a line nor an empty row between them
 * are one chain. A list that never parts its posts tells nothing about its chains; neither does what
 * follows rows not shown, or an advertisement amid a chain. After a heading the conversation is over.
 */
function inThreads(rows: readonly Row[], place: Place): ReadonlyArray<[Element, Place]> {
  const parts = partsItsPosts(rows);
  const places: Array<[Element, Place]> = [];
  let thread = place;
  let parent = thread.parent;
  let before = thread.parent;
  let isFirst = thread.isFirst;
  let isStart = true;
  for (const row of rows) {
    if (row.kind === 'composer' || (isStart && row.kind === 'advertisement')) continue;
    if (row.kind === 'heading') thread = ALONE;
    if (row.kind === 'post') places.push([row.article, { ...thread, parent, before, isFirst }]);
    before = refOf(row);
    isStart = STARTS_THREAD.has(row.kind);
    isFirst = isStart && thread.isFirst;
    if (isStart) parent = thread.parent;
    else parent = parts ? before : null;
  }
  return places;
}

const STARTS_THREAD: ReadonlySet<Row['kind']> = new Set(['line', 'empty', 'heading']);

/** An empty row parts posts only between two of them: one at the end may be mere space. */
function partsItsPosts(rows: readonly Row[]): boolean {
  const kinds = rows.map(({ kind }) => kind);
  const between = kinds.slice(kinds.indexOf('post'), kinds.lastIndexOf('post'));
  return (
    between.includes('empty') ||
    kinds.some((kind, index) => kind === 'line' && kinds[index - 1] === 'post')
  );
}

const refOf = (row: Row | undefined): Ref | null =>
  row?.kind === 'post' ? { id: row.status.id, handle: row.status.handle } : null;
