/**
 * What the page's own React knows of an article's post: plain, JSON-able and untrusted; null when it
 * tells nothing. For the page's own world: it only reads, never throws and imports nothing.
 * The fibre key and `memoizedProps.tweet` are what about ten public tools relied on in 2025–2026.
 */
export function readReactTweet(element: Element): unknown {
  try {
    const tweet = tweetAbove(element);
    return tweet === null ? null : fieldsOf(tweet);
  } catch {
    return null;
  }
}

const MAX_STEPS = 60;
const MAX_MENTIONS = 50;
const MAX_TEXT = 20_000;

function tweetAbove(element: Element): unknown {
  const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'));
  let fibre = key === undefined ? null : at(element, key);
  for (let step = 0; step < MAX_STEPS && isObject(fibre); step++) {
    const tweet = at(fibre, 'memoizedProps', 'tweet');
    if (textAt(tweet, 'id_str') !== null) {
      const original = at(tweet, 'retweeted_status');
      return textAt(original, 'id_str') === null ? tweet : original;
    }
    fibre = at(fibre, 'return');
  }
  return null;
}

const fieldsOf = (tweet: unknown) => ({
  id: textAt(tweet, 'id_str'),
  conversationId: textAt(tweet, 'conversation_id_str'),
  replyToId: textAt(tweet, 'in_reply_to_status_id_str'),
  replyToHandle: textAt(tweet, 'in_reply_to_screen_name'),
  authorId: textAt(tweet, 'user', 'id_str'),
  authorHandle: textAt(tweet, 'user', 'screen_name'),
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
    .map((mention) => textAt(mention, 'screen_name'))
    .filter((handle) => handle !== null);
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
