import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { Comment } from '../../lib/comment';
import type { SiteAdapter } from '../../lib/sites/adapter';
import { takeScript } from '../../lib/sites/facebook/firstLoad';
import { emptyFirstLoad } from '../../lib/sites/facebook/firstLoadData';
import { facebookAdapter } from '../../lib/sites/facebook/facebookAdapter';
import { readReactTweet } from '../../lib/sites/x/reactTweet';
import { xAdapter } from '../../lib/sites/x/xAdapter';
import { alive, data, elementOf, HOSTILE_TEXTS, pieces } from './hostileThings';
import { pageCases } from './pageCases';

/** Printed, so that a run can be had again: `HEARD_SEED=… npx vitest run tests/pages/hostile.test.ts`; longer with `HEARD_RUNS`. */
const SEED = Number(process.env.HEARD_SEED ?? Date.now() % 2 ** 31);
const USUAL_RUNS = 150;
const RUNS = Number(process.env.HEARD_RUNS ?? USUAL_RUNS);
/** Generous: a reader that hangs takes minutes. */
const SLOWEST_MS = (20_000 * Math.max(RUNS, USUAL_RUNS)) / USUAL_RUNS;
/** One comment, as JSON: its text and its quote at most, each sign escaped at worst. */
const LARGEST_COMMENT = 2 * 20_000 * 6 + 10_000;
const SITES = [
  [facebookAdapter, 'https://www.facebook.com/a/posts/1'],
  [xAdapter, 'https://x.com/ada/status/12'],
] as const;

/** Everything an adapter does with a page; throws when a comment is none or too large. */
function useAll(adapter: SiteAdapter, page: Document, pageData: unknown = null): Comment[] {
  const context = { url: page.URL, seenAt: 0, own: ['ada'], pageData: () => pageData };
  const read = adapter.commentElements(page).flatMap((element) => {
    adapter.slot(element);
    adapter.replyButton(element);
    adapter.fallbacks(element);
    const result = adapter.read(element, context);
    return result.ok ? [result.value] : [];
  });
  for (const comment of read) {
    if (JSON.stringify(Comment.parse(comment)).length > LARGEST_COMMENT)
      throw new Error('too large');
    adapter.replyBox(page, comment);
  }
  page.querySelectorAll<HTMLElement>('[contenteditable]').forEach((box) => adapter.answeredBy(box));
  adapter.coverage(page);
  adapter.messageBox(page, 'https://x.com/i/chat/1-2');
  adapter.identityGuess(page);
  adapter.theme(page);
  return read;
}

const property = <Value>(
  values: fc.Arbitrary<Value>,
  check: (value: Value) => void,
  numRuns = RUNS,
): void => {
  const start = process.cpuUsage();
  fc.assert(fc.property(values, check), { numRuns, seed: SEED });
  // Its own time, not that of a busy machine.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(SLOWEST_MS);
};

console.info(`seed ${SEED}`);

describe.each(SITES)('whatever stands in the page', (adapter, url) => {
  const empty = new JSDOM('', { url }).window.document;
  const pageWith = (...children: ReadonlyArray<Node>): Document => {
    const page = empty.cloneNode(true) as Document;
    page.body.append(...children);
    return page;
  };

  it(`${adapter.site} reads any markup, and leaves it as it is`, () => {
    property(pieces, (piece) => {
      const page = pageWith(elementOf(piece, empty));
      const before = page.body.cloneNode(true);
      useAll(adapter, page);
      expect(page.body.isEqualNode(before)).toBe(true);
    });
  });

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))(
    `${adapter.site} reads a page whose every text is %j`,
    (_, text) => {
      const small = pageCases.find(({ name }) => name === `${adapter.site}/equal-texts`);
      const page = new JSDOM(small?.page.html, { url }).window.document;
      const walker = page.createTreeWalker(page.body, 4);
      // Only the first few: a million signs each are enough for one page.
      for (let done = 0; done < 60 && walker.nextNode(); done++)
        walker.currentNode.nodeValue = text;
      for (const one of page.querySelectorAll('[aria-label], [lang], [datetime]')) {
        for (const name of ['aria-label', 'lang', 'datetime'])
          if (one.hasAttribute(name)) one.setAttribute(name, text.slice(0, 10_000));
      }
      expect(useAll(adapter, page).length).toBeLessThan(10);
    },
  );

  it(`${adapter.site} reads what lies two thousand elements deep, or does without`, () => {
    const small = pageCases.find(({ name }) => name === `${adapter.site}/equal-texts`);
    const page = new JSDOM(small?.page.html, { url }).window.document;
    const texts = page.querySelectorAll('[data-testid="tweetText"], div[dir="auto"]');
    for (const text of [...texts].slice(-1)) {
      let inner: Element = text;
      for (let depth = 0; depth < 2000; depth++) {
        const span = page.createElement('span');
        inner.append(span);
        inner = span;
      }
      inner.append('the bottom');
    }
    expect(() => useAll(adapter, page)).not.toThrow();
  });

  it(`${adapter.site} takes any data of the page for what it is worth`, () => {
    const small = pageCases.find(({ name }) => name === `${adapter.site}/equal-texts`);
    const page = new JSDOM(small?.page.html, { url: small?.page.url ?? url }).window.document;
    const shown = useAll(adapter, page);
    property(
      data,
      (raw) => {
        expect(useAll(adapter, page, raw)).toEqual(shown);
      },
      RUNS / 5,
    );
  });
});

describe('whatever React holds', () => {
  it('is read without a throw into something small that is plain JSON', () => {
    const article = new JSDOM('<article><a href="/a/status/12"><time></time></a></article>').window
      .document.body.firstElementChild!;
    property(data, (raw) => {
      const fibre = { memoizedProps: alive({ tweet: raw }), return: alive(raw, 3) };
      const found = readReactTweet(Object.assign(article, { __reactFiber$a: fibre }));
      const json = JSON.stringify(found);
      expect(json.length).toBeLessThan(LARGEST_COMMENT);
      expect(JSON.parse(json)).toEqual(found);
    });
  });

  it('is cut where it is endless', () => {
    const long = 'a'.repeat(1_000_000);
    const tweet = {
      id_str: long,
      user: { id_str: long, screen_name: long },
      entities: { user_mentions: Array.from({ length: 1000 }, () => ({ screen_name: long })) },
      note_tweet: { text: long },
    };
    const article = new JSDOM('<article></article>').window.document.body.firstElementChild!;
    const fibre = { memoizedProps: { tweet }, return: null };
    const found = readReactTweet(Object.assign(article, { __reactFiber$a: fibre }));
    expect(JSON.stringify(found).length).toBeLessThan(LARGEST_COMMENT);
  });
});

describe('whatever the first data is', () => {
  const page = (json: string): Document => {
    const small = pageCases.find(({ name }) => name === 'facebook/equal-texts');
    const made = new JSDOM(small?.page.html, { url: small?.page.url ?? '' }).window.document;
    const script = made.createElement('script');
    script.setAttribute('type', 'application/json');
    script.setAttribute('data-sjs', '');
    script.textContent = json;
    made.body.append(script);
    return made;
  };

  it('tells nothing but numbers for ids, and breaks nothing', () => {
    property(data, (raw) => {
      const load = emptyFirstLoad();
      takeScript(JSON.stringify({ legacy_fbid: '9', raw }), load);
      const ids = [...load.comments.keys(), ...load.posts.keys()];
      expect(ids.every((id) => /^\d{1,30}$/.test(id))).toBe(true);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    });
  });

  it.each([
    ['a hundred thousand brackets', `{"legacy_fbid":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    [
      'a text of a million signs',
      JSON.stringify({ legacy_fbid: '9', body: { text: 'a'.repeat(1e6) } }),
    ],
    ['half an emoji', '{"legacy_fbid":"9","author":{"name":"\\ud800"},"body":{"text":"\\udfff"}}'],
    [
      'the name of the prototype',
      '{"legacy_fbid":"9","__proto__":{"polluted":true},"author":{"__proto__":{"name":"x"}}}',
    ],
    [
      'the end of its own script',
      '{"legacy_fbid":"9","body":{"text":"</script><script>alert(1)</script>"}}',
    ],
    [
      'two hundred thousand comments',
      JSON.stringify(Array.from({ length: 200_000 }, (_, id) => ({ legacy_fbid: String(id) }))),
    ],
  ])('%s changes nothing of what is shown', (_, json) => {
    const small = pageCases.find(({ name }) => name === 'facebook/equal-texts');
    const context = { url: small?.page.url ?? '', seenAt: 0, own: [] };
    const made = page(json);
    const read = facebookAdapter
      .commentElements(made)
      .map((one) => facebookAdapter.read(one, context));
    const ids = read.map((result) => (result.ok ? result.value.id : result.problem));
    expect(ids).toEqual(small?.expected.comments.map(({ id }) => id));
    expect('polluted' in {}).toBe(false);
  });
});
