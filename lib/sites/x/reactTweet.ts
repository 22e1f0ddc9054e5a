/**
 * What the page's own React knows of an article's post: plain, JSON-able and untrusted; null when it
 * tells nothing. For the page's own world: it only reads, never throws and imports nothing.
 * The fibre key and `memoizedProps.tweet` are what about ten public tools relied on in 2025–2026.
 */
export function readReactTweet(element: Element): unknown {
  try {
    const shown = idsShown(element);
    const tweets = tweetsAbove(element);
    const tweet = tweets.find((found) => shown.has(textAt(found, 'id_str') ?? '')) ?? tweets[0];
    return tweet === undefined ? null : fieldsOf(tweet);
  } catch {
    return null;
  }
}

const MAX_STEPS = 60;
const MAX_MENTIONS = 50;
const MAX_TEXT = 20_000;
const MAX_NAME = 50;

/**
 * An element keeps the fibre it was made with, and React works with that one and its `alternate` in
 * turns: in a recycled row either may be the stale one, so both are followed.
 */
function tweetsAbove(element: Element): unknown[] {
  const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'));
  const start = key === undefined ? undefined : at(element, key);
  const tweets: unknown[] = [];
  for (const first of [start, at(start, 'alternate')]) {
    let fibre = first;
    for (let step = 0; step < MAX_STEPS && isObject(fibre); step++) {
      for (const version of [fibre, at(fibre, 'alternate')]) {
        const tweet = at(version, 'memoizedProps', 'tweet');
        const original = at(tweet, 'retweeted_status');
        const post = textAt(original, 'id_str') === null ? tweet : original;
        if (textAt(post, 'id_str') !== null) tweets.push(post);
      }
      fibre = at(fibre, 'return');
    }
  }
  return tweets;
}

/** The ids in the article's links that hold a time: the post's own among them. */
function idsShown(element: Element): ReadonlySet<string> {
  const links = [...element.querySelectorAll('a[href*="/status/"]')];
  const timed = links.filter((link) => link.querySelector('time'));
  return new Set(timed.map((link) => link.getAttribute('href')?.split('/status/')[1] ?? ''));
}

const fieldsOf = (tweet: unknown) => ({
  id: nameAt(tweet, 'id_str'),
  conversationId: nameAt(tweet, 'conversation_id_str'),
  replyToId: nameAt(tweet, 'in_reply_to_status_id_str'),
  replyToHandle: nameAt(tweet, 'in_reply_to_screen_name'),
  authorId: nameAt(tweet, 'user', 'id_str'),
  authorHandle: nameAt(tweet, 'user', 'screen_name'),
  followers: countAt(tweet, 'user', 'followers_count'),
  mentions: mentionsOf(tweet),
  noteText:
    textAt(tweet, 'note_tweet', 'note_tweet_results', 'result', 'text') ??
    textAt(tweet, 'note_tweet', 'text'),
});

function mentionsOf(tweet: unknown): string[] {
  const mentions = at(tweet, 'entities', 'user_mentions');
  if (!Array.isArray(mentions)) return [];
  return mentions
    .slice(0, MAX_MENTIONS)
    .map((mention) => nameAt(mention, 'screen_name'))
    .filter((handle) => handle !== null);
}

/** An id or handle; longer texts are neither. */
function nameAt(from: unknown, ...path: readonly string[]): string | null {
  const text = textAt(from, ...path);
  return text !== null && text.length <= MAX_NAME ? text : null;
}

function countAt(from: unknown, ...path: readonly string[]): number | null {
  const value = at(from, ...path);
  return typeof value === 'number' ? value : null;
}

function textAt(from: unknown, ...path: readonly string[]): string | null {
  const value = at(from, ...path);
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : null;
}

/** The value at a path; undefined where the path ends or a getter throws. */
function at(from: unknown, ...path: readonly string[]): unknown {
  let value = from;
  try {
    for (const key of path) value = isObject(value) ? Reflect.get(value, key) : undefined;
  } catch {
    return undefined;
  }
  return value;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
