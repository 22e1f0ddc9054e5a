import { useSyncExternalStore } from 'react';
import { forgetAll, kept } from '../kept';
import { countOption } from '../options';
import { crowdRows } from './crowd';
import { ADVERTISEMENTS, ELSEWHERE_ROWS } from './elsewhere';
import { FIVE_G_ROWS } from './fiveGReplies';
import { OUTAGE_ROWS, OUTAGE_SPAM } from './outageReplies';
import { OWN_HANDLE } from './people';
import { postsFrom } from './posts';
import { idOf } from './row';
import type { Post } from './tweet';

interface Posted {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly to?: string;
  /** Left out: the logged-in account. */
  readonly by?: string;
}

/** How many more replies the outage post has, from `?crowd=`. */
export const CROWD = countOption('crowd');
if (new URLSearchParams(location.search).get('fresh') === '1') forgetAll();

const posted = kept<readonly Posted[]>('x-posted', []);
const liked = kept<readonly string[]>('x-liked', []);
const SEED = [
  ...OUTAGE_ROWS,
  ...OUTAGE_SPAM,
  ...FIVE_G_ROWS,
  ...ELSEWHERE_ROWS,
  ...ADVERTISEMENTS,
  ...crowdRows(CROWD, idOf(1000)),
];

const listeners = new Set<() => void>();
let version = 0;
let posts = readPosts();

/** Gives every post in written order, ours of this profile last; the same array until something changes. */
export function usePosts(): ReadonlyMap<string, Post> {
  useSyncExternalStore(subscribe, () => version);
  return posts;
}

/** Says whether this visitor liked a post, and turns that around. */
export function useLiked(id: string): readonly [liked: boolean, toggle: () => void] {
  useSyncExternalStore(subscribe, () => version);
  const ids = liked.read();
  const is = ids.includes(id);
  const toggle = (): void => {
    liked.write(is ? ids.filter((one) => one !== id) : [...ids, id]);
    changed();
  };
  return [is, toggle];
}

/** Posts as the logged-in account, as an answer to `to` if given; gives the new post's id. */
export function post(text: string, to?: string): string {
  const at = Date.now();
  const id = snowflake(at);
  posted.write([...posted.read(), { id, at, text, ...(to ? { to } : {}) }]);
  posts = readPosts();
  changed();
  return id;
}

/** Says whether a post was made here by this visitor (and not written beforehand). */
export function isPostedHere(id: string): boolean {
  return posted.read().some((one) => one.id === id);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

// X's ids carry the milliseconds since its own epoch in their upper bits.
function snowflake(at: number): string {
  return String((BigInt(at) - 1288834974657n) << 22n);
}

function readPosts(): ReadonlyMap<string, Post> {
  const written = { by: OWN_HANDLE, lang: 'und', age: '0m', views: 0 };
  return postsFrom([...SEED, ...posted.read().map((one) => ({ ...written, ...one }))]);
}

/** The promoted posts, in the order they are strewn in. */
export const ADVERTISEMENT_IDS: readonly string[] = ADVERTISEMENTS.map(({ id }) => id);
/** Ids of the replies folded away below the outage post. */
export const SPAM_IDS: ReadonlySet<string> = new Set(OUTAGE_SPAM.map(({ id }) => id));
/** A seed post of the company that its profile pins. */
export const PINNED_ID = idOf(2000);
