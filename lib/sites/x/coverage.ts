import type { Coverage } from '../adapter';
import { behindRows } from './behindRows';
import { listOf, placesIn } from './conversation';
import { selectorOf } from '../fact';
import { FACTS } from './facts';
import { partsOf, statusOf } from './parts';

/**
 * On the page of one post: at least how many replies are not in the page now, by the number X gives
 * on its reply button (direct replies only). Anywhere else X does not tell.
 */
export function coverage(root: ParentNode): Coverage {
  const focal = [...root.querySelectorAll(selectorOf(FACTS.tweet, root))].find(
    (article) => statusOf(partsOf(article))?.isFocal,
  );
  const list = focal && listOf(focal);
  const replies = focal ? repliesTold(focal) : null;
  const behind = list ? behindRows(list) : [];
  if (!list || replies === null) return { notLoaded: null, filter: null, behind };
  const shown = [...placesIn(list, '').values()].filter(({ role }) => role === 'reply').length;
  return { notLoaded: Math.max(0, replies - shown), filter: null, behind };
}

/** The number in the reply button's label, whatever the language's words and digit groups around it. */
function repliesTold(article: Element): number | null {
  const label =
    partsOf(article).all(FACTS.replyButton.selector).at(-1)?.getAttribute('aria-label') ?? '';
  const number = /\d+(?:[.,' \u00a0\u2019\u202f]\d{3})*(?![\d.,]*\p{L})/u.exec(label)?.[0];
  return number === undefined ? null : Number(number.replace(/\D/g, ''));
}
