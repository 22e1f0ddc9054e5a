import { useSyncExternalStore } from 'react';
import { ago } from '../anchor';
import { forgetAll, kept } from '../kept';
import { countOption } from '../options';
import { crowdRows } from './crowd';
import { ADVERTISEMENTS, ELSEWHERE_ROWS } from './elsewhere';
import { FIVE_G_ROWS } from './fiveGReplies';
import { OUTAGE_ROWS, OUTAGE_SPAM } from './outageReplies';
import { knownPerson, OWN_HANDLE } from './people';
import { idOf, type Row } from './row';
import { createdAt, SHORT, tweetUser, type Post, type Tweet } from './tweet';

interface Posted {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly to?: string;
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

/** Takes back a post of this visitor. */
export function remove(id: string): void {
  posted.write(posted.read().filter((one) => one.id !== id));
  posts = readPosts();
  changed();
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

// Only so that no row looks empty.
function guessedViews({ id, likes = 0 }: Row): number {
  return 37 * likes + 23 + ((Number(id.slice(-4)) * 7) % 190);
}

// X's ids carry the milliseconds since its own epoch in their upper bits.
function snowflake(at: number): string {
  return String((BigInt(at) - 1288834974657n) << 22n);
}

function readPosts(): ReadonlyMap<string, Post> {
  const own = posted
    .read()
    .map((one) => ({ ...one, by: OWN_HANDLE, lang: 'en', age: '0m', views: 0 }));
  const rows = new Map<string, Row & { at?: number }>(
    [...SEED, ...own].map((row) => [row.id, row]),
  );
  const replies = new Map<string, number>();
  for (const { to } of rows.values()) if (to) replies.set(to, (replies.get(to) ?? 0) + 1);
  const made = new Map<string, Post>();
  for (const id of rows.keys()) make(id);
  return made;

  function make(id: string): Post | undefined {
    const known = made.get(id);
    const row = rows.get(id);
    if (known || !row) return known;
    const at = row.at ?? ago(row.age);
    const author = knownPerson(row.by);
    const quoted = row.quote ? make(row.quote) : undefined;
    const tweet = tweetOf(row, { at, parent: row.to ? rows.get(row.to) : undefined, quoted });
    const counted = { ...tweet, reply_count: replies.get(id) ?? 0 };
    const one: Post = { row, author, at, views: row.views ?? guessedViews(row), tweet: counted };
    made.set(id, one);
    return one;
  }

  function tweetOf(
    row: Row,
    { at, parent, quoted }: { at: number; parent: Row | undefined; quoted: Post | undefined },
  ): Tweet {
    const answered = answeredHandles(row, (id) => rows.get(id)).map((handle) => `@${handle} `);
    const lead = answered.join('');
    const whole = lead + row.text;
    const cut = row.text.length > SHORT;
    const full = cut ? lead + row.text.slice(0, SHORT).trimEnd() + '…' : whole;
    const author = knownPerson(row.by);
    return {
      id_str: row.id,
      created_at: createdAt(at),
      lang: row.lang,
      full_text: full,
      display_text_range: [lead.length, full.length],
      note_tweet: cut
        ? { is_expandable: true, note_tweet_results: { result: { text: whole } } }
        : null,
      user: tweetUser(author),
      permalink: `/${author.handle}/status/${row.id}`,
      in_reply_to_status_id_str: row.to ?? null,
      in_reply_to_screen_name: parent?.by ?? null,
      in_reply_to_user_id_str: parent ? knownPerson(parent.by).id : null,
      is_quote_status: quoted !== undefined,
      quoted_status: quoted?.tweet ?? null,
      retweeted_status: null,
      favorite_count: row.likes ?? 0,
      reply_count: 0,
      retweet_count: row.reposts ?? 0,
    };
  }
}

/** Gives the handles a post answers: its parent's author first, then those further up; not its own. */
export function answeredHandles(
  row: Row,
  rowOf: (id: string) => Row | undefined,
): readonly string[] {
  const handles = new Set<string>();
  for (let at = row.to; at; at = rowOf(at)?.to) {
    const by = rowOf(at)?.by;
    if (by && by !== row.by) handles.add(by);
  }
  return [...handles];
}

/** The promoted posts, in the order they are strewn in. */
export const ADVERTISEMENT_IDS: readonly string[] = ADVERTISEMENTS.map(({ id }) => id);
/** Ids of the replies folded away below the outage post. */
export const SPAM_IDS: ReadonlySet<string> = new Set(OUTAGE_SPAM.map(({ id }) => id));
/** A seed post of the company that its profile pins. */
export const PINNED_ID = idOf(2000);
