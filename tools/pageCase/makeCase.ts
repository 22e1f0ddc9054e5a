import { JSDOM, VirtualConsole } from 'jsdom';
import { firstLoad } from '../../lib/sites/facebook/firstLoad';
import { partName, saidOn } from '../../lib/sites/partName';
import type { PageReading, SavedPage } from '../readPage';
import { readPage } from '../readPage';
import { maskedAddress } from './addresses';
import { maskedFirstData } from './firstData';
import { maskFor } from './mask';
import { rebuild } from './rebuild';

/** When every page case was seen that is made here. */
const SEEN_AT = Date.UTC(2026, 0, 5, 12);

export type MadeCase = {
  readonly page: SavedPage;
  readonly reading: PageReading;
  /** What the new page is read otherwise in than the saved one; a case with any is of no use. */
  readonly otherwise: readonly string[];
};

/** A page case out of a saved page, without its people; null when no adapter knows the site. */
export function makeCase(saved: SavedPage): MadeCase | null {
  const before = readPage(saved);
  if (!before) return null;
  const { window } = new JSDOM(saved.html, {
    url: saved.url,
    virtualConsole: new VirtualConsole(),
  });
  const { document } = window;
  const said = saidOn(document);
  const work = {
    mask: maskFor(saved.html),
    url: saved.url,
    partNameOf: (testId: string) => partName(testId, said),
    moveMs: SEEN_AT - saved.seenAt,
  };
  const load = firstLoad(document);
  rebuild(document, work);
  if (load.comments.size + load.posts.size + load.totals.size > 0) {
    const script = document.createElement('script');
    script.setAttribute('type', 'application/json');
    script.setAttribute('data-sjs', '');
    // A text may hold the end of a script.
    const data = JSON.stringify(maskedFirstData(load, work.mask, work.moveMs));
    script.textContent = data.replaceAll('<', '\\u003c');
    document.body.append(script);
  }
  const html = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  const url = maskedAddress(saved.url, saved.url, work.mask);
  const own = saved.own.map(work.mask.text);
  window.close();
  const page = { html, url, seenAt: SEEN_AT, own };
  const reading = readPage(page);
  return reading && { page, reading, otherwise: otherwise(before, reading) };
}

/** How two readings differ in number, structure and flags; their words and ids always do. */
function otherwise(before: PageReading, after: PageReading): string[] {
  const [one, other] = [shapeOf(before), shapeOf(after)];
  return Object.keys(one).flatMap((name) => {
    const [was, is] = [one[name], other[name]].map((value) => JSON.stringify(value));
    return was === is ? [] : [`${name}: ${was ?? 'nothing'} is now ${is ?? 'nothing'}`];
  });
}

function shapeOf({ comments, problems, coverage }: PageReading): Record<string, unknown> {
  const place = new Map(comments.map(({ id }, index) => [id, index]));
  const shapes = comments.map((comment, index) => [
    `comment ${index + 1}`,
    {
      parent: comment.parentId && (place.get(comment.parentId) ?? 'elsewhere'),
      post: comment.postId && (place.get(comment.postId) ?? 'elsewhere'),
      author: Object.values(comment.author).map((told) => told !== null),
      text: comment.text.length > 0,
      quote: comment.quotedText !== null,
      lang: comment.lang,
      tookMs:
        comment.postedAt &&
        Date.parse(comment.postedAt.latest) - Date.parse(comment.postedAt.earliest),
      flags: [comment.isOwn, comment.isPost, comment.addressed, comment.truncated],
    },
  ]);
  const posts = coverage.posts?.map((post) => ({
    ...post,
    postId: place.get(post.postId) ?? 'elsewhere',
  }));
  return {
    comments: comments.length,
    problems,
    coverage: { ...coverage, posts },
    ...Object.fromEntries(shapes),
  };
}
