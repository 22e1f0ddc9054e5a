import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { adapterFor } from '../../../lib/sites/adapterFor';
import { inOneMoment } from '../../../lib/sites/sameMoment';
import { pageCases } from '../../pages/pageCases';

const opened = (page: (typeof pageCases)[number]['page']) => {
  const adapter = adapterFor(page.url);
  if (!adapter) throw new Error('no adapter');
  const { document } = new JSDOM(page.html, { url: page.url }).window;
  return { adapter, document, see: () => seenOn(adapter, document) };
};
const seenOn = (adapter: NonNullable<ReturnType<typeof adapterFor>>, document: Document) => ({
  coverage: adapter.coverage(document),
  read: adapter
    .commentElements(document)
    .map((one) => adapter.read(one, { url: document.URL, seenAt: 1_760_000_000_000, own: [] })),
});

// X has few rows on a page at once, and searches none ahead.
const cases = pageCases.filter(({ name }) => name.startsWith('facebook/'));

it.each(cases)('a page searched ahead shows what it shows otherwise: $name', ({ page }) => {
  const ahead = opened(page);
  const seen = inOneMoment(() => {
    for (const pieces = ahead.adapter.search(ahead.document); !pieces.next().done;);
    return ahead.see();
  });
  expect(seen).toEqual(opened(page).see());
});

it('a post of twenty comments is searched in more than twenty pieces', () => {
  const comments = Array.from(
    { length: 20 },
    (_, id) =>
      `<div role="article"><a href="/p${id}?comment_id=${id}1">P</a><a href="/posts/1?comment_id=${id}1">2h</a></div>`,
  );
  const { adapter, document } = opened({
    url: 'https://www.facebook.com/zonnestraal/posts/1',
    html: `<div role="main">${comments.join('')}</div>`,
  } as (typeof pageCases)[number]['page']);
  let pieces = 0;
  for (const all = adapter.search(document); !all.next().done;) pieces++;
  expect(pieces).toBeGreaterThan(20);
});
