import type { Coverage } from '../adapter';
import { placesIn } from './conversation';
import { ANY_ARTICLE, CELL, REPLY_BUTTON, TWEET } from './facts';
import { partsOf, statusOf } from './parts';

/**
 * On the page of one post: at least how many replies are not in the page now, by the number X gives
 * on its reply button (direct replies only). Anywhere else X does not tell. When not one article is
 * known as a post, all of them count: a page that cannot be read is never an empty one.
 */
export function coverage(root: ParentNode): Coverage {
  const articles = root.querySelectorAll(ANY_ARTICLE);
  if (articles.length > 0 && !root.querySelector(TWEET)) {
    return { notLoaded: articles.length, filter: null };
  }
  const focal = [...root.querySelectorAll(TWEET)].find(
    (article) => statusOf(partsOf(article))?.isFocal,
  );
  const list = focal?.closest(CELL)?.parentElement;
  const replies = focal ? repliesTold(focal) : null;
  if (!list || replies === null) return { notLoaded: null, filter: null };
  const shown = [...placesIn(list, '').values()].filter(({ role }) => role === 'reply').length;
  return { notLoaded: Math.max(0, replies - shown), filter: null };
}

/** The number in the reply button's label, whatever the language's words and digit groups around it. */
function repliesTold(article: Element): number | null {
  const label = partsOf(article).all(REPLY_BUTTON).at(-1)?.getAttribute('aria-label') ?? '';
  const number = /\d+(?:[.,' \u00a0\u2019\u202f]\d{3})*(?![\d.,]*\p{L})/u.exec(label)?.[0];
  return number === undefined ? null : Number(number.replace(/\D/g, ''));
}
