import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Comment } from '../../../../lib/comment';
import { xAdapter } from '../../../../lib/sites/x/xAdapter';

const PAGES = join(import.meta.dirname, '../../../pages/x');

/** The document of a page case, at an address. */
export function pageOfCase(name: string, url = 'https://x.com/home'): Document {
  return new JSDOM(readFileSync(join(PAGES, name, 'page.html'), 'utf8'), { url }).window.document;
}

/** The article that shows a post, outside dialogs. */
export function articleOf(page: Document, id: string): HTMLElement {
  const article = xAdapter
    .commentElements(page)
    .find((element) => element.querySelector(`a[href$="/status/${id}"] time`));
  if (!article) throw new Error(`no post ${id} on the page`);
  return article;
}

/** A post as read from a page, by its id. */
export function postOn(page: Document, id: string, own: readonly string[] = []): Comment {
  const result = xAdapter.read(articleOf(page, id), { url: page.URL, seenAt: 0, own });
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}
