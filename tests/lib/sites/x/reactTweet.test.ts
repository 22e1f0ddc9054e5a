import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readReactTweet } from '../../../../lib/sites/x/reactTweet';
import { xPageData } from '../../../../lib/sites/x/pageData';

const TWEET = {
  id_str: '11',
  conversation_id_str: '10',
  in_reply_to_status_id_str: '10',
  in_reply_to_screen_name: 'NordlysTel',
  user: { id_str: '7', screen_name: 'ada_vos', followers_count: 12_345 },
  entities: { user_mentions: [{ screen_name: 'NordlysTel' }, { screen_name: 3 }, null] },
  note_tweet: { note_tweet_results: { result: { text: 'the whole text' } } },
};
const FIELDS = {
  id: '11',
  conversationId: '10',
  replyToId: '10',
  replyToHandle: 'NordlysTel',
  authorId: '7',
  authorHandle: 'ada_vos',
  followers: 12_345,
  mentions: ['NordlysTel'],
  noteText: 'the whole text',
};

function articleWith(tweet: unknown, depth = 3): Element {
  let fibre: object = { memoizedProps: { tweet }, return: null };
  for (let step = 0; step < depth; step++) fibre = { memoizedProps: {}, return: fibre };
  const article = new JSDOM('<article></article>').window.document.querySelector('article')!;
  return Object.assign(article, { __reactFiber$abc: fibre });
}

describe('what React holds of an article', () => {
  it('is given as plain fields that fit the schema', () => {
    const data = readReactTweet(articleWith(TWEET));
    expect(data).toEqual(FIELDS);
    expect(xPageData(JSON.parse(JSON.stringify(data)))).toEqual(FIELDS);
  });

  it('is that of the original when the article shows a repost', () => {
    const repost = { id_str: '99', retweeted_status: TWEET };
    expect(readReactTweet(articleWith(repost))).toEqual(FIELDS);
  });

  it('is that of the post shown, when a recycled row keeps the fibre of another', () => {
    const other = { ...TWEET, id_str: '12', user: { id_str: '8', screen_name: 'bo' } };
    const shown = { memoizedProps: { tweet: TWEET }, return: null };
    const stale = { memoizedProps: { tweet: other }, alternate: shown, return: null };
    for (const [own, alternate] of [
      [stale, shown],
      [shown, stale],
    ] as const) {
      const article = Object.assign(articleWith(null), {
        __reactFiber$abc: { memoizedProps: {}, return: own, alternate: { return: alternate } },
      });
      const link = article.ownerDocument.createElement('a');
      link.setAttribute('href', '/ada_vos/status/11');
      link.append(article.ownerDocument.createElement('time'));
      article.append(link);
      expect(readReactTweet(article)).toEqual(FIELDS);
    }
  });

  it('is found up to sixty steps above, not further', () => {
    expect(readReactTweet(articleWith(TWEET, 59))).toEqual(FIELDS);
    expect(readReactTweet(articleWith(TWEET, 60))).toBeNull();
  });

  it('is null without React, without a post, and in a ring of fibres', () => {
    const ring: Record<string, unknown> = { memoizedProps: null };
    ring.return = ring;
    expect(readReactTweet(new JSDOM('<p>').window.document.body)).toBeNull();
    expect(readReactTweet(articleWith({ id_str: 5 }))).toBeNull();
    expect(readReactTweet(Object.assign(articleWith(null), { __reactFiber$abc: ring }))).toBeNull();
  });

  it('survives getters and proxies that throw', () => {
    const angry = () => {
      throw new Error('no');
    };
    const tweet = Object.defineProperty({ ...TWEET }, 'user', { get: angry });
    expect(readReactTweet(articleWith(tweet))).toEqual({
      ...FIELDS,
      authorId: null,
      authorHandle: null,
      followers: null,
    });
    const proxy = new Proxy({}, { get: angry, ownKeys: angry });
    expect(readReactTweet(articleWith(proxy))).toBeNull();
    const element = new Proxy(articleWith(TWEET), { ownKeys: angry });
    expect(readReactTweet(element)).toBeNull();
  });

  it('changes nothing on the way', () => {
    const frozen = Object.freeze({ ...TWEET, user: Object.freeze({ ...TWEET.user }) });
    const article = articleWith(frozen);
    const before = article.outerHTML;
    readReactTweet(article);
    expect(article.outerHTML).toBe(before);
  });
});
