import type { Coverage } from '../adapter';
import { behindRows } from './behindRows';
import { listOf, placesIn } from './conversation';
import { countTold } from './countTold';
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
  const replies = focal ? countTold(partsOf(focal).all(FACTS.replyButton.selector).at(-1)) : null;
  const behind = list ? behindRows(list) : [];
  // X counts direct replies only, and keeps some back: no list of it is known to be whole.
  const rest = { filter: null, behind, total: null, whole: [] } as const;
  if (!list || replies === null) return { notLoaded: null, ...rest };
  const shown = [...placesIn(list, '').values()].filter(({ role }) => role === 'reply').length;
  return { notLoaded: Math.max(0, replies - shown), ...rest };
}
