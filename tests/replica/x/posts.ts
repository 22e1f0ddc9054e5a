import { ago } from '../anchor';
import { knownPerson } from './people';
import type { Row } from './row';
import { createdAt, mentioned, SHORT, tweetUser, type Post, type Tweet } from './tweet';

/** A row, or one whose exact time is known (ms since 1970): a post made here. */
export type TimedRow = Row & { readonly at?: number };

/** Turns rows into posts with exact times, reply counts and the data X's components would hold. */
export function postsFrom(all: readonly TimedRow[]): ReadonlyMap<string, Post> {
  const rows = new Map(all.map((row) => [row.id, row]));
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

  function firstOf(row: Row): Row {
    const parent = row.to ? rows.get(row.to) : undefined;
    return parent ? firstOf(parent) : row;
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
      conversation_id_str: firstOf(row).id,
      entities: { user_mentions: mentioned(whole).map((handle) => tweetUser(knownPerson(handle))) },
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

// Only so that no row looks empty.
function guessedViews({ id, likes = 0 }: Row): number {
  return 37 * likes + 23 + ((Number(id.slice(-4)) * 7) % 190);
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
