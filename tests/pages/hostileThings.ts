import fc from 'fast-check';

/** Texts no honest page holds, and some that only look like it. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  '__proto__',
  'constructor',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\ud800 alone \udfff',
  '\u202e\u2066\u200b\u0000',
  'javascript:alert(1)',
  'https://x.com/a/status/1',
  'https://www.facebook.com/a/posts/1?comment_id=2&reply_comment_id=Y29tbWVudDoxXzI=',
  '%E0%A4%A',
  '"]}\')',
  '-1',
  '99999999999999999999999999',
  '1e999',
  'a'.repeat(1_000_000),
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.slice(0, -1)),
  fc.string({ unit: 'binary' }),
);

const attribute = fc.oneof(
  fc.tuple(
    fc.constant('data-testid'),
    fc.constantFrom(
      ...['tweet', 'cellInnerDiv', 'User-Name', 'tweetText', 'UserAvatar-Container-ada', 'reply'],
      ...['tweet-text-show-more-link', 'placementTracking', 'socialContext', 'tweetTextarea_0'],
      ...['tweetButton', 'dm-composer-textarea', 'twitter-article-title', 'tweetPhoto'],
    ),
  ),
  fc.tuple(
    fc.constant('role'),
    fc.constantFrom('article', 'dialog', 'main', 'feed', 'button', 'link', 'textbox', 'separator'),
  ),
  fc.tuple(
    fc.constant('href'),
    fc.oneof(
      text,
      fc.constantFrom(
        ...[
          '/ada/status/12',
          '/ada',
          '/ada?comment_id=7',
          '/a/posts/1?comment_id=7',
          '//x',
          '?',
          ':',
        ],
        ...[
          '/a/posts/1?comment_id=7&reply_comment_id=8',
          '/i/status/5/history',
          'http://[',
          '/p/-',
        ],
      ),
    ),
  ),
  fc.tuple(fc.constantFrom('lang', 'dir', 'aria-label', 'datetime', 'alt', 'style', 'id'), text),
  fc.constantFrom<[string, string]>(
    ['tabindex', '0'],
    ['contenteditable', 'true'],
    ['data-lexical-editor', 'true'],
    ['aria-haspopup', 'menu'],
    ['aria-posinset', '1'],
    ['data-ad-preview', 'message'],
    ['style', 'transform: translateY(1e99px)'],
    ['datetime', '2026-03-03T08:00:00.000Z'],
  ),
);

/** An element as data, made into one by `elementOf`. */
export type Piece = {
  readonly tag: string;
  readonly attributes: ReadonlyArray<readonly [name: string, value: string]>;
  readonly children: ReadonlyArray<Piece | string>;
};

const tag = fc.constantFrom(
  ...['div', 'span', 'a', 'article', 'time', 'img', 'ul', 'li', 'h3', 'button', 'p', 'form', 'br'],
);

/** Random pages out of what the adapters look for. */
export const pieces: fc.Arbitrary<Piece> = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.record({
    tag,
    attributes: fc.array(attribute, { maxLength: 3 }),
    children: fc.array(fc.oneof({ depthSize: 'medium' }, text, tie('piece')), { maxLength: 5 }),
  }),
})).piece;

/** The element of a page that a piece describes. */
export function elementOf({ tag: name, attributes, children }: Piece, page: Document): HTMLElement {
  const element = page.createElement(name);
  for (const [key, value] of attributes) element.setAttribute(key, value);
  element.append(...children.map((one) => (typeof one === 'string' ? one : elementOf(one, page))));
  return element;
}

const key = fc.constantFrom(
  ...['id_str', 'tweet', 'memoizedProps', 'return', 'alternate', 'user', 'screen_name', 'entities'],
  ...['user_mentions', 'note_tweet', 'note_tweet_results', 'result', 'text', 'retweeted_status'],
  ...['in_reply_to_status_id_str', 'in_reply_to_screen_name', 'conversation_id_str', '__proto__'],
  ...['legacy_fbid', 'post_id', 'author', 'name', 'id', 'body', 'comment_parent', 'created_time'],
  ...['parent_feedback', 'share_fbid', 'owning_profile', 'constructor', 'toJSON', 'length'],
);

/** Random data under the names the readers look for; JSON can hold all of it. */
export const data: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    fc.constantFrom<unknown>('12', 12, null, true, -1, 1e300, ...HOSTILE_TEXTS.slice(0, -1)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 7, noNullPrototype: false }),
  ),
})).value;

/** The same data as only a live page can hold it: with rings, and with getters and proxies that throw. */
export function alive(value: unknown, turn = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = {};
  Object.entries(value).forEach(([name, inner], index) => {
    const kind = (turn + index) % 9;
    const told =
      kind === 7 ? copy : kind === 8 ? new Proxy({}, angryTraps) : alive(inner, turn + index);
    const how = kind === 6 ? { get: angry } : { value: told };
    Object.defineProperty(copy, name, { ...how, enumerable: true, configurable: true });
  });
  return copy;
}

const angry = () => {
  throw new Error('no');
};
const angryTraps = { get: angry, has: angry, ownKeys: angry, getOwnPropertyDescriptor: angry };
