import type { Coverage } from '../adapter';
import { selectorOf } from '../fact';
import { behindRows } from './behindRows';
import { listOf, placesIn } from './conversation';
import { countTold } from './countTold';
import { FACTS } from './facts';
import { partsOf, statusOf } from './parts';
import { timesOutside } from './rows';

/** X keeps some thirty rows of a timeline at a time. */
const LOOKED_AT = 60;

/**
 * On the page of one post: at least how many replies are not in the page now, by the number X gives
 * on its reply button (direct replies only). Anywhere else X tells it of each post alone.
 */
export function coverage(root: ParentNode): Coverage {
  const articles = [...root.querySelectorAll(selectorOf(FACTS.tweet, root))];
  const focal = articles.find((article) => statusOf(partsOf(article))?.isFocal);
  const list = focal && listOf(focal);
  const replies = focal ? repliesTold(focal) : null;
  const behind = list ? behindRows(list) : [];
  const posts = focal ? [] : articles.slice(0, LOOKED_AT).flatMap(postIn);
  // X counts direct replies only, and keeps some back: no list of it is known to be whole.
  const unframed = postsWithoutArticle(root);
  const rest = { unframed, filter: null, behind, total: null, whole: [], posts } as const;
  if (!list || replies === null) return { notLoaded: null, ...rest };
  const shown = [...placesIn(list, '').values()].filter(({ role }) => role === 'reply').length;
  return { notLoaded: Math.max(0, replies - shown), ...rest };
}

/** Posts that are not known as such: in rows of lists, and everywhere on a page without a single post. */
function postsWithoutArticle(root: ParentNode): number {
  const rows = root.querySelector(FACTS.article.selector) && selectorOf(FACTS.cell, root);
  return timesOutside(root).filter((time) => !rows || time.closest(rows)).length;
}

const repliesTold = (article: Element): number | null =>
  countTold(partsOf(article).all(FACTS.replyButton.selector).at(-1));

/** A post of a timeline: its replies stand on its own page. */
function postIn(article: Element): Coverage['posts'] {
  const id = statusOf(partsOf(article))?.id;
  const replies = repliesTold(article);
  if (id === undefined || replies === null) return [];
  return [{ postId: id, notLoaded: replies, filter: null, behind: [] }];
}
