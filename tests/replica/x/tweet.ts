import { personOf, type Person } from './people';
import type { Row } from './row';

/** What X's own React components hold of a person. */
export interface TweetUser {
  readonly id_str: string;
  readonly name: string;
  readonly screen_name: string;
}

/** What X's own React components hold of a post; the names are X's. */
export interface Tweet {
  readonly id_str: string;
  readonly created_at: string;
  readonly lang: string;
  /** Starts with the handles it answers, which the page does not show, and is cut at 280 characters. */
  readonly full_text: string;
  readonly display_text_range: readonly [start: number, end: number];
  readonly note_tweet: NoteTweet | null;
  readonly user: TweetUser;
  readonly permalink: string;
  /** Id of the post the whole conversation began with. */
  readonly conversation_id_str: string;
  readonly entities: { readonly user_mentions: readonly TweetUser[] };
  readonly in_reply_to_status_id_str: string | null;
  readonly in_reply_to_screen_name: string | null;
  readonly in_reply_to_user_id_str: string | null;
  readonly is_quote_status: boolean;
  readonly quoted_status: Tweet | null;
  readonly retweeted_status: Tweet | null;
  readonly favorite_count: number;
  readonly reply_count: number;
  readonly retweet_count: number;
}

/** The whole text of a post that is longer than 280 characters. */
export interface NoteTweet {
  readonly is_expandable: boolean;
  readonly note_tweet_results: { readonly result: { readonly text: string } };
}

/** A post as this page works with it: the row, its exact time, and what X's components would hold. */
export interface Post {
  readonly row: Row;
  readonly author: Person;
  /** Ms since 1970. */
  readonly at: number;
  readonly views: number;
  readonly tweet: Tweet;
}

/** Longest text that is shown without "Show more", in characters. */
export const SHORT = 280;

/** Gives X's way to write an instant (ms since 1970), "Sat Nov 21 20:30:55 +0000 2026". */
export function createdAt(at: number): string {
  const [weekday = '', day, month, year, time] = new Date(at).toUTCString().split(' ');
  return `${weekday.slice(0, 3)} ${month} ${day} ${time} +0000 ${year}`;
}

/** Gives what X's components hold of a person. */
export function tweetUser({ id, name, handle }: Person): TweetUser {
  return { id_str: id, name, screen_name: handle };
}

/** Gives the handles a text mentions, without "@" and without repeats, known people only. */
export function mentioned(text: string): readonly string[] {
  const handles = [...text.matchAll(/(?<![\w.])@(\w{2,15})/g)].map(([, handle = '']) => handle);
  return [...new Set(handles)].filter((handle) => personOf(handle) !== undefined);
}
